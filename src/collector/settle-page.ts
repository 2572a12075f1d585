import { isJsonObject } from '../core/json.ts';
import type { Sink, Verdict } from '../core/sink.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import type { Page } from '../httpjson/input.ts';
import type { DocumentMaker, IdentifiedEvent, MadeDocument } from './document-maker.ts';
import { countFacts, emptySummary, type RunSummary } from './run-summary.ts';
import type { DeadLetter, StreamState } from './state/state-store.ts';

export interface SettledPage {
  readonly summary: RunSummary;
  /** Every event's id with its time. */
  readonly ids: readonly (readonly [string, number | undefined])[];
  /** Times of the events that have one, in the order of the page. */
  readonly times: readonly number[];
  /** Times of the events that the sink confirmed as new. */
  readonly storedTimes: readonly number[];
  /** One for each event that was not dropped as read before. */
  readonly outcomes: readonly SettledEvent[];
}

/** What was settled before. */
export interface SettledIds {
  has(id: string): boolean;
  /** Whether `has` would know of an event of this time. */
  covers(time: number | undefined): boolean;
}

/** What became of an event that was not just read again. */
export interface SettledEvent {
  readonly id: string;
  readonly time: number | undefined;
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
  return await settleEvents(
    page.events.map((event) => options.maker.identify(event)),
    recent,
    options,
  );
}

/** The same for events whose ids are known. */
export async function settleEvents(
  all: readonly IdentifiedEvent[],
  recent: SettledIds,
  options: SettleOptions,
): Promise<SettledPage> {
  const { maker, sink, state, fetchedAt, signal } = options;
  const fresh = withoutRepeats(all, recent);
  const made = fresh.map((event) => maker.make(event, fetchedAt));
  const known = await findKnown(fresh, recent, sink, signal);
  const verdicts = await writeUnknown(fresh, made, known, options);
  let [stored, alreadyThere] = [0, 0];
  const letters: DeadLetter[] = [];
  const storedTimes: number[] = [];
  for (const [index, verdict] of verdicts.entries()) {
    if (verdict.kind === 'stored') {
      stored += 1;
      const time = fresh[index]?.time;
      if (time !== undefined) storedTimes.push(time);
    } else if (verdict.kind === 'duplicate') alreadyThere += 1;
    else letters.push(deadLetter(fresh[index] as IdentifiedEvent, verdict.reason, fetchedAt));
  }
  if (letters.length > 0) await state.bury(letters);
  const outcomes = fresh.map(({ id, time, event }, index) => ({
    id,
    time,
    service: serviceOf(event),
    kind: (verdicts[index] as Verdict).kind,
  }));
  return {
    summary: {
      ...emptySummary,
      ...countFacts(made.map((document) => document.facts)),
      pages: 1,
      fetched: all.length,
      repeated: all.length - fresh.length,
      stored,
      alreadyThere,
      rejected: letters.length,
    },
    ids: all.map(({ id, time }) => [id, time] as const),
    times: all.flatMap(({ time }) => (time === undefined ? [] : [time])),
    storedTimes,
    outcomes,
  };
}

/** Ids that the sink has although writing them would not show it. */
async function findKnown(
  fresh: readonly IdentifiedEvent[],
  recent: SettledIds,
  { lookUp }: Sink,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const doubtful = fresh.filter(({ time }) => !recent.covers(time)).map(({ id }) => id);
  return doubtful.length > 0 && lookUp ? await lookUp.find(doubtful, signal) : new Set();
}

/** @returns a verdict for every fresh event */
async function writeUnknown(
  fresh: readonly IdentifiedEvent[],
  made: readonly MadeDocument[],
  known: ReadonlySet<string>,
  { sink, state, signal }: SettleOptions,
): Promise<readonly Verdict[]> {
  const unknown = made.filter((_, index) => !known.has((fresh[index] as IdentifiedEvent).id));
  if (unknown.length === 0) return fresh.map(() => ({ kind: 'duplicate' }));
  await state.confirm();
  const written = (await sink.write(outgoing(unknown), signal)).values();
  return fresh.map(({ id }) => (known.has(id) ? { kind: 'duplicate' } : (written.next().value as Verdict)));
}

/** `(none)` where an event names no service. */
export function serviceOf(event: IdentifiedEvent['event']): string {
  return isJsonObject(event) && typeof event.service === 'string' ? event.service : '(none)';
}

/** Leaves out what was settled lately and what the page itself holds twice. */
function withoutRepeats(events: readonly IdentifiedEvent[], recent: SettledIds): readonly IdentifiedEvent[] {
  const seen = new Set<string>();
  return events.filter(({ id }) => {
    if (recent.has(id) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function outgoing(made: readonly MadeDocument[]) {
  return made.map((document) => document.outgoing);
}

function deadLetter(event: IdentifiedEvent, reason: string, time: number): DeadLetter {
  return { time: formatTimestamp(time), reason, id: event.id, event: event.event ?? event.raw };
}
