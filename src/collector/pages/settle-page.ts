/** Way of an event, stage 7 of 11: a page of events in; what became of each event out. */
import { type ByteMemory, freshMemory } from '../../core/byte-memory.ts';
import type { OutgoingDocument, Sink, Verdict } from '../../core/sink.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { type DocumentMaker, type IdentifiedEvent, nameOf, parsedContent } from '../../documents/document-maker.ts';
import { HeldDocuments } from '../../documents/held-documents.ts';
import type { Page } from '../../httpjson/page.ts';
import type { RawEvent } from '../../httpjson/raw-event.ts';
import { TooLargeEvent } from '../../source/too-large-event.ts';
import { changedId, sortOut } from '../../state/one-id.ts';
import { emptySummary, type FactCounts, FactTally, type RunSummary } from '../../state/run-summary.ts';
import type { DeadLetter, StreamState } from '../../state/state-store.ts';

export interface SettledPage {
  readonly summary: RunSummary;
  /** Every event of the page, in its order. */
  readonly events: readonly SeenEvent[];
  /** Times of the events that the sink confirmed as new. */
  readonly storedTimes: readonly number[];
  /**
   * One for each event that was not dropped as read before; and one for each whose contents all have ids of their own, so
   * that it counts once, as any other.
   */
  readonly outcomes: readonly SettledEvent[];
}

/** An event of the page, whether it was read before or not. */
export interface SeenEvent {
  readonly id: string;
  readonly time: number | undefined;
  /** Of its content; undefined where it is not known which content the id stands for. */
  readonly digest: number | undefined;
}

/** What was settled before. */
export interface SettledIds {
  /**
   * Asked once for every event of the page, in its order.
   * @param event with its own time
   * @param time by its place among the others, if it has none of its own
   */
  has(id: string, event: IdentifiedEvent, time: number | undefined): boolean;
  /** Whether `has` would know of an event of this time. */
  covers(time: number | undefined): boolean;
  /** Of the content that was settled under an id; undefined where that is not known, and any passes for the same. */
  digestOf?(id: string, event: IdentifiedEvent): number | undefined;
  /** Whether a content other than the first was settled, under an id of its own. */
  hasChanged?(id: string, event: IdentifiedEvent): boolean;
}

/** What became of an event that was not just read again. */
export interface SettledEvent extends SeenEvent {
  readonly service: string;
  readonly kind: Verdict['kind'];
  /** It was known by id with another content, and counts as one more document, but not as one more event. */
  readonly changed: boolean;
}

export interface SettleOptions {
  readonly maker: DocumentMaker;
  readonly sink: Sink;
  readonly state: Pick<StreamState, 'bury' | 'confirm'>;
  /** Milliseconds since the epoch. */
  readonly fetchedAt: number;
  readonly signal: AbortSignal;
  /** Where the documents are held until they are written. */
  readonly memory?: ByteMemory;
}

/**
 * Brings every event of a page to its end: dropped as read before, confirmed by the sink, or a dead letter on disk.
 * @throws IngestError JC_SINK_*, JC_STATE_*; then nothing of the page counts as settled
 */
export async function settlePage(
  page: Pick<Page, 'events'>,
  recent: SettledIds,
  options: SettleOptions,
): Promise<SettledPage> {
  const { sink, state, signal } = options;
  const held = new HeldDocuments(options.memory ?? freshMemory);
  const prepared = prepare(page.events, recent, held, options);
  const known = await findKnown(prepared, recent, sink, signal);
  const { seen, fresh, beneath } = sortOutPage(prepared, known, held, options);
  const verdicts = await writeUnknown(fresh, known, options);
  held.release();
  let [stored, changed, alreadyThere] = [0, 0, 0];
  const letters: DeadLetter[] = [];
  const storedTimes: number[] = [];
  const outcomes: SettledEvent[] = [];
  for (const [index, event] of fresh.entries()) {
    const verdict = verdicts[index] as Verdict;
    const { id, time, digest, service } = event;
    if (verdict.kind === 'stored') {
      stored += 1;
      if (event.changed) changed += 1;
      if (time !== undefined) storedTimes.push(time);
    } else if (verdict.kind === 'duplicate') alreadyThere += 1;
    else letters.push(deadLetter(event, verdict.reason, options));
    outcomes.push({ id, time, digest, service, kind: verdict.kind, changed: event.changed });
  }
  for (const event of beneath) outcomes.push({ ...event, kind: 'duplicate', changed: false });
  if (letters.length > 0) await state.bury(letters);
  return {
    summary: {
      ...emptySummary,
      ...prepared.facts,
      pages: 1,
      fetched: page.events.length,
      repeated: page.events.length - fresh.length,
      stored,
      changed,
      alreadyThere,
      rejected: letters.length,
    },
    events: seen,
    storedTimes,
    outcomes,
  };
}

/** An event with the document that was made of it. It holds nothing that was parsed. */
interface PreparedEvent extends SeenEvent {
  /** What its content has in common with others of the same organization, id and time. */
  readonly sharedId: string;
  readonly digest: number;
  readonly changed: boolean;
  readonly received: RawEvent;
  /** Undefined where there is nothing to write: the event itself was too large to be read. */
  readonly outgoing: OutgoingDocument | undefined;
  readonly service: string;
}

interface PreparedPage {
  readonly seen: readonly SeenEvent[];
  /** Those of them that are not settled yet, each once. */
  readonly fresh: readonly PreparedEvent[];
  /** Those of them that share an id which nothing is known of, if they are several. */
  readonly groups: readonly (readonly PreparedEvent[])[];
  /** Of the fresh ones. */
  readonly facts: FactCounts;
}

/**
 * Takes each event all the way to its document before the next one is parsed: what is parsed dies young then, and a page
 * of it would be copied by the garbage collector.
 */
function prepare(
  events: readonly RawEvent[],
  recent: SettledIds,
  held: HeldDocuments,
  { maker, fetchedAt }: Pick<SettleOptions, 'maker' | 'fetchedAt'>,
): PreparedPage {
  const byId = new Map<string, PreparedEvent>();
  const groups = new Map<string, PreparedEvent[]>();
  const seen: SeenEvent[] = [];
  const tally = new FactTally();
  for (const received of events) {
    const identified = maker.identify(received);
    const tooLarge = received instanceof TooLargeEvent ? received : undefined;
    const first = tooLarge ? { ...identified, time: identified.time ?? tooLarge.time } : identified;
    const { id: sharedId, time, digest } = first;
    const isSettled = recent.has(sharedId, identified, time);
    const onPage = byId.get(sharedId);
    let event = first;
    // Settled lately, or twice on the page.
    if (isSettled || onPage !== undefined) {
      const settled = recent.digestOf?.(sharedId, identified) ?? onPage?.digest ?? digest;
      const id = settled === digest ? sharedId : changedId(sharedId, digest);
      if (settled === digest || recent.hasChanged?.(id, identified) || byId.has(id)) {
        seen.push(byId.get(id) ?? { id, time, digest });
        continue;
      }
      event = { ...first, id, changed: true };
    }
    const { id, changed = false } = event;
    const own = { id, sharedId, time, digest, changed, received };
    let prepared: PreparedEvent;
    if (tooLarge) {
      prepared = { ...own, outgoing: undefined, service: nameOf(parsedContent(event).event, 'service') };
    } else {
      const { outgoing, facts } = maker.make(event, fetchedAt);
      tally.add(facts);
      prepared = { ...own, outgoing: { ...outgoing, json: held.hold(outgoing.json) }, service: facts.service };
    }
    seen.push(prepared);
    byId.set(id, prepared);
    if (changed && onPage) groups.set(sharedId, [...(groups.get(sharedId) ?? [onPage]), prepared]);
  }
  return { seen, fresh: [...byId.values()], groups: [...groups.values()], facts: tally.counts() };
}

/** The page with the ids that its events have in the output, where some share one of which it has a document. */
function sortOutPage(
  { seen, fresh, groups }: PreparedPage,
  known: ReadonlySet<string>,
  held: HeldDocuments,
  { maker, fetchedAt }: SettleOptions,
): Pick<PreparedPage, 'seen' | 'fresh'> & { readonly beneath: readonly (SeenEvent & { service: string })[] } {
  if (groups.length === 0) return { seen, fresh, beneath: [] };
  const { first, beside, unclear } = sortOut(groups, known);
  const renamed = new Map<SeenEvent, PreparedEvent>();
  const rename = (event: PreparedEvent, id: string): void => {
    if (event.id === id) return;
    const changed = id !== event.sharedId;
    if (event.outgoing === undefined) {
      renamed.set(event, { ...event, id, changed });
      return;
    }
    const { outgoing } = maker.make({ ...maker.identify(event.received), id, changed }, fetchedAt);
    renamed.set(event, { ...event, id, changed, outgoing: { ...outgoing, json: held.hold(outgoing.json) } });
  };
  for (const event of first) rename(event, event.sharedId);
  for (const event of beside) rename(event, changedId(event.sharedId, event.digest));
  const beneath = new Map<SeenEvent, SeenEvent & { service: string }>();
  for (const [event] of groups)
    if (event && unclear.has(event.sharedId)) {
      const { sharedId: id, time, service } = event;
      beneath.set(event, { id, time, digest: undefined, service });
    }
  return {
    seen: seen.flatMap((event) => [renamed.get(event) ?? event, beneath.get(event) ?? []].flat()),
    fresh: fresh.map((event) => renamed.get(event) ?? event),
    beneath: [...beneath.values()],
  };
}

/** Ids that the sink has although writing them would not show it. */
async function findKnown(
  { fresh, groups }: PreparedPage,
  recent: SettledIds,
  { lookUp }: Sink,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const doubtful = fresh.filter(({ time }) => !recent.covers(time)).map(({ id }) => id);
  for (const [first] of groups)
    if (first && !recent.covers(first.time)) doubtful.push(changedId(first.sharedId, first.digest));
  return doubtful.length > 0 && lookUp ? await lookUp.find(doubtful, signal) : new Set();
}

/** @returns a verdict for every fresh event */
async function writeUnknown(
  fresh: readonly PreparedEvent[],
  known: ReadonlySet<string>,
  { sink, state, signal }: SettleOptions,
): Promise<readonly Verdict[]> {
  const unknown = known.size > 0 ? fresh.filter(({ id }) => !known.has(id)) : fresh;
  const verdicts = new Map<PreparedEvent, Verdict>();
  const write = async (events: readonly PreparedEvent[]): Promise<void> => {
    const documents = events.flatMap(({ outgoing }) => outgoing ?? []);
    const written = (documents.length > 0 ? await sink.write(documents, signal) : []).values();
    for (const event of events) {
      const { received } = event;
      const verdict: Verdict =
        received instanceof TooLargeEvent
          ? { kind: 'rejected', reason: received.reason }
          : (written.next().value as Verdict);
      verdicts.set(event, verdict);
    }
  };
  if (unknown.length > 0) await state.confirm();
  // Whoever finds the first content of an id after a crash finds all others, too.
  await write(unknown.filter(({ changed }) => changed));
  await write(unknown.filter(({ changed }) => !changed));
  return fresh.map((event) => verdicts.get(event) ?? { kind: 'duplicate' });
}

function deadLetter(
  { id, received }: PreparedEvent,
  reason: string,
  { maker, fetchedAt }: Pick<SettleOptions, 'maker' | 'fetchedAt'>,
): DeadLetter {
  return { time: formatTimestamp(fetchedAt), reason, id, event: maker.keep(received) };
}
