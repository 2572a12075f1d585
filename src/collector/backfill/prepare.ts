import type { AccountConfig } from '../../config/types.ts';
import { day, hour, minute, second } from '../../core/duration.ts';
import { IngestError, toIngestError } from '../../core/errors.ts';
import type { TimeRange } from '../../core/time-range.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { explainFailure } from '../../jumpcloud/explain-failure.ts';
import { retentionPlans } from '../../jumpcloud/plans.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { AccountApi } from '../../source/account-api.ts';
import type { Window } from '../../state/windows.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { emptySlice } from '../ledger/slice.ts';
import { shownFrom } from '../ledger/upkeep.ts';
import type { BackfillProgress } from './backfill-document.ts';
import { planByCounts, planEvenly } from './plan.ts';

/** Retention goes on while the backfill runs. */
const margin = 10 * minute;

/**
 * The range that can be fetched: full hours, or where the ledger has other borders, those; nothing that JumpCloud has
 * dropped, and nothing that is the collector's to read.
 * @param window the collector's last window
 * @throws IngestError JC_USAGE where nothing is left
 */
export function fitRange(wanted: TimeRange, { account, window, ledger, now, log }: FitOptions): TimeRange {
  // What the ledger has learned is nearer to the truth than what the configuration says.
  const kept = Math.max(now - account.retention, shownFrom(ledger.upkeep, now)) + margin;
  let from = Math.max(wanted.from, kept);
  if (from > wanted.from)
    log.warn(
      { from: formatTimestamp(wanted.from), kept: formatTimestamp(kept) },
      'JumpCloud has only events since the later time (retention); older events are gone',
      'backfill-retention',
    );
  else if (from < kept + day)
    log.warn(
      { from: formatTimestamp(from), droppedFrom: formatTimestamp(kept) },
      'JumpCloud drops the oldest of these events within a day; they are fetched first',
      'backfill-retention',
    );
  from = from === wanted.from ? sliceBorder(ledger, from, 'from') : Math.ceil(from / second) * second;
  const limit = window
    ? sliceBorder(ledger, window.to, 'from')
    : Math.floor((now - account.sourceLagTime) / second) * second;
  const to = Math.min(sliceBorder(ledger, wanted.to, 'to'), limit);
  if (to < wanted.to)
    log.info({ to: formatTimestamp(to) }, 'the collector itself reads later events', 'backfill-range');
  if (from < to) return { from, to };
  throw new IngestError(
    'JC_USAGE',
    `There is nothing to fetch between ${formatTimestamp(wanted.from)} and ${formatTimestamp(wanted.to)}`,
    {
      advice:
        'Choose a range that JumpCloud still keeps and that ends before the time that the collector reads itself.',
    },
  );
}

export interface FitOptions {
  readonly account: AccountConfig;
  readonly window: Window | undefined;
  readonly ledger: Ledger;
  readonly now: number;
  readonly log: Logger;
}

/** The border of the slice of the ledger that a time lies in; of the hour, where the ledger has none there. */
function sliceBorder(ledger: Ledger, time: number, end: 'from' | 'to'): number {
  const slice = ledger.slices.find(({ from, to }) => from <= time && time < to);
  if (slice) return end === 'to' && slice.from === time ? time : slice[end];
  const start = Math.floor(time / hour) * hour;
  return end === 'from' || start === time ? start : start + hour;
}

/**
 * Plans the slices of a range by what the API counts in each hour; evenly, if it does not say.
 * @param parts of the range that are to be fetched, in ascending order
 * @throws IngestError JC_API_* with advice
 */
export async function planBackfill(
  { from, to }: TimeRange,
  { account, api, services, concurrency, now, log }: PlanOptions,
  parts: readonly TimeRange[] = [{ from, to }],
): Promise<BackfillProgress> {
  const start = await reachableFrom({ from, to }, { account, api, services, concurrency, now, log });
  const range = { services, from: formatTimestamp(start), to: formatTimestamp(to) };
  const left = parts.filter((part) => part.to > start).map((part) => ({ ...part, from: Math.max(part.from, start) }));
  const slices = await api.countByHour(range).then(
    (hours) =>
      left.flatMap((part) => {
        const inside = hours.filter((each) => each.start + hour > part.from && each.start < part.to);
        return planByCounts(part.from, part.to, inside, concurrency);
      }),
    async (error: unknown) => {
      log.warn(
        { reason: toIngestError(error).message },
        'JumpCloud does not return counts by hour; splitting the range evenly',
        'backfill-plan',
      );
      const total = await api.count(range);
      return left.flatMap((part) => {
        const share = Math.round((total * (part.to - part.from)) / (to - start));
        return planEvenly(part.from, part.to, share, concurrency);
      });
    },
  );
  return { from: start, to, services, slices: slices.map((slice) => ({ ...slice, done: false })) };
}

export interface PlanOptions {
  readonly account: AccountConfig;
  readonly api: Pick<AccountApi, 'count' | 'countByHour'>;
  readonly services: readonly string[];
  readonly concurrency: number;
  readonly now: number;
  readonly log: Logger;
}

/** The earliest start that the license allows: 402 says that it reaches less far, not how far. */
async function reachableFrom(
  { from, to }: TimeRange,
  { account, api, services, now, log }: PlanOptions,
): Promise<number> {
  const later = retentionPlans
    .map((days) => Math.ceil((now - days * day + margin) / hour) * hour)
    .filter((time) => time > from);
  for (const start of [from, ...later]) {
    if (start >= to) break;
    try {
      await api.count({ services, from: formatTimestamp(start), to: formatTimestamp(Math.min(to, start + hour)) });
      if (start > from)
        log.warn(
          { from: formatTimestamp(start) },
          'the JumpCloud license does not go further back than this; set retention to what your plan keeps',
          'backfill-retention',
        );
      return start;
    } catch (thrown) {
      const error = toIngestError(thrown);
      if (error.details.status !== 402) throw explainFailure(error, { ...account, services });
    }
  }
  throw new IngestError(
    'JC_API_NOT_ENTITLED',
    `The JumpCloud license of account ${account.name} does not cover any of that time`,
  );
}

/**
 * Makes the slices of a plan those of the ledger: until they are done they are open, and the audit would find them.
 * What is done, or lies between them, keeps what is known of it.
 */
export function claimSlices(ledger: Ledger, { slices }: BackfillProgress): void {
  for (const { from, to, done } of slices) if (!done) ledger.replace([emptySlice(from, to, to)]);
}
