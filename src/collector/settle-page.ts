import type { Sink } from '../core/sink.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import type { Page } from '../httpjson/input.ts';
import type { DocumentMaker, IdentifiedEvent, MadeDocument } from './document-maker.ts';
import type { RecentIds } from './recent-ids.ts';
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
}

export interface SettleOptions {
  readonly maker: DocumentMaker;
  readonly sink: Sink;
  readonly state: Pick<StreamState, 'bury'>;
  /** Milliseconds since the epoch. */
  readonly fetchedAt: number;
  readonly signal: AbortSignal;
}

/**
 * Brings every event of a page to its end: dropped as read before, confirmed by the sink, or a dead letter on disk.
 * @throws IngestError JC_SINK_*, JC_STATE_WRITE; then nothing of the page counts as settled
 */
export async function settlePage(page: Page, recent: RecentIds, options: SettleOptions): Promise<SettledPage> {
  const { maker, sink, state, fetchedAt, signal } = options;
  const all = page.events.map((event) => maker.identify(event));
  const fresh = withoutRepeats(all, recent);
  const made = fresh.map((event) => maker.make(event, fetchedAt));
  const verdicts = fresh.length > 0 ? await sink.write(outgoing(made), signal) : [];
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
  };
}

/** Leaves out what was settled lately and what the page itself holds twice. */
function withoutRepeats(events: readonly IdentifiedEvent[], recent: RecentIds): readonly IdentifiedEvent[] {
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
