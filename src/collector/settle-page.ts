import { type ByteMemory, freshMemory } from '../core/byte-memory.ts';
import type { OutgoingDocument, Sink, Verdict } from '../core/sink.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import type { Page } from '../httpjson/input.ts';
import type { RawEvent } from '../httpjson/raw-event.ts';
import { type DocumentMaker, type IdentifiedEvent, nameOf, parsedContent } from './document-maker.ts';
import { HeldDocuments } from './held-documents.ts';
import { emptySummary, type FactCounts, FactTally, type RunSummary } from './run-summary.ts';
import type { DeadLetter, StreamState } from './state/state-store.ts';
import { TooLargeEvent } from './too-large-event.ts';

export interface SettledPage {
  readonly summary: RunSummary;
  /** Every event of the page, in its order. */
  readonly events: readonly SeenEvent[];
  /** Times of the events that the sink confirmed as new. */
  readonly storedTimes: readonly number[];
  /** One for each event that was not dropped as read before. */
  readonly outcomes: readonly SettledEvent[];
}

/** An event of the page, whether it was read before or not. */
export interface SeenEvent {
  readonly id: string;
  readonly time: number | undefined;
}

/** What was settled before. */
export interface SettledIds {
  /** Asked once for every event of the page, in its order. */
  has(id: string, event: IdentifiedEvent): boolean;
  /** Whether `has` would know of an event of this time. */
  covers(time: number | undefined): boolean;
}

/** What became of an event that was not just read again. */
export interface SettledEvent extends SeenEvent {
  readonly service: string;
  readonly kind: Verdict['kind'];
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
  const { seen, fresh, facts } = prepare(page.events, recent, held, options);
  const known = await findKnown(fresh, recent, sink, signal);
  const verdicts = await writeUnknown(fresh, known, options);
  held.release();
  let [stored, alreadyThere] = [0, 0];
  const letters: DeadLetter[] = [];
  const storedTimes: number[] = [];
  const outcomes: SettledEvent[] = [];
  for (const [index, event] of fresh.entries()) {
    const verdict = verdicts[index] as Verdict;
    const { id, time, service } = event;
    if (verdict.kind === 'stored') {
      stored += 1;
      if (time !== undefined) storedTimes.push(time);
    } else if (verdict.kind === 'duplicate') alreadyThere += 1;
    else letters.push(deadLetter(event, verdict.reason, options));
    outcomes.push({ id, time, service, kind: verdict.kind });
  }
  if (letters.length > 0) await state.bury(letters);
  return {
    summary: {
      ...emptySummary,
      ...facts,
      pages: 1,
      fetched: seen.length,
      repeated: seen.length - fresh.length,
      stored,
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
  readonly received: RawEvent;
  /** Undefined where there is nothing to write: the event itself was too large to be read. */
  readonly outgoing: OutgoingDocument | undefined;
  readonly service: string;
}

interface PreparedPage {
  readonly seen: readonly SeenEvent[];
  /** Those of them that are not settled yet, each once. */
  readonly fresh: readonly PreparedEvent[];
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
  const ids = new Set<string>();
  const seen: SeenEvent[] = [];
  const fresh: PreparedEvent[] = [];
  const tally = new FactTally();
  for (const received of events) {
    const identified = maker.identify(received);
    const tooLarge = received instanceof TooLargeEvent ? received : undefined;
    const event = tooLarge ? { ...identified, time: identified.time ?? tooLarge.time } : identified;
    const { id, time } = event;
    // Settled lately, or twice on the page.
    if (recent.has(id, event) || ids.has(id)) {
      seen.push({ id, time });
      continue;
    }
    ids.add(id);
    if (tooLarge) {
      const prepared = {
        id,
        time,
        received,
        outgoing: undefined,
        service: nameOf(parsedContent(event).event, 'service'),
      };
      seen.push(prepared);
      fresh.push(prepared);
      continue;
    }
    const { outgoing, facts } = maker.make(event, fetchedAt);
    tally.add(facts);
    const { service } = facts;
    const prepared = { id, time, received, outgoing: { ...outgoing, json: held.hold(outgoing.json) }, service };
    seen.push(prepared);
    fresh.push(prepared);
  }
  return { seen, fresh, facts: tally.counts() };
}

/** Ids that the sink has although writing them would not show it. */
async function findKnown(
  fresh: readonly PreparedEvent[],
  recent: SettledIds,
  { lookUp }: Sink,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const doubtful = fresh.filter(({ time }) => !recent.covers(time)).map(({ id }) => id);
  return doubtful.length > 0 && lookUp ? await lookUp.find(doubtful, signal) : new Set();
}

/** @returns a verdict for every fresh event */
async function writeUnknown(
  fresh: readonly PreparedEvent[],
  known: ReadonlySet<string>,
  { sink, state, signal }: SettleOptions,
): Promise<readonly Verdict[]> {
  const unknown = known.size > 0 ? fresh.filter(({ id }) => !known.has(id)) : fresh;
  const documents = unknown.flatMap(({ outgoing }) => outgoing ?? []);
  if (unknown.length > 0) await state.confirm();
  const written = (documents.length > 0 ? await sink.write(documents, signal) : []).values();
  return fresh.map(({ id, received }) => {
    if (known.has(id)) return { kind: 'duplicate' };
    if (received instanceof TooLargeEvent) return { kind: 'rejected', reason: received.reason };
    return written.next().value as Verdict;
  });
}

function deadLetter(
  { id, received }: PreparedEvent,
  reason: string,
  { maker, fetchedAt }: Pick<SettleOptions, 'maker' | 'fetchedAt'>,
): DeadLetter {
  return { time: formatTimestamp(fetchedAt), reason, id, event: maker.keep(received) };
}
