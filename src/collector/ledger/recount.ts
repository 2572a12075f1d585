/** Way of an event, stage 10 of 11: the API's counts by the hour in; slices that disagree, to be checked again, out. */
import type { AccountConfig } from '../../config/types.ts';
import { day, formatDuration, hour, minute } from '../../core/duration.ts';
import { IngestError, toIngestError } from '../../core/errors.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { explainFailure } from '../../jumpcloud/explain-failure.ts';
import type { HourCount } from '../../jumpcloud/interval.ts';
import { retentionPlans } from '../../jumpcloud/plans.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { AccountApi } from '../../source/account-api.ts';
import { compareCounts } from './compare-counts.ts';
import type { LedgerKeeper } from './ledger-keeper.ts';
import { isSound, type Slice } from './slice.ts';

export interface RecountOptions {
  readonly account: AccountConfig;
  readonly api: Pick<AccountApi, 'countByHour'>;
  readonly keeper: LedgerKeeper;
  readonly now: () => number;
  readonly log: Logger;
}

/** Less than a day, so that with the wait for a poll and for its turn nothing is found later than after a day and an hour. */
const recountEvery = 23 * hour;
const retryAfter = hour;
/** A license may be extended. */
const relearnAfter = 7 * day;
/** What is dropped next is not asked for. */
const margin = 10 * minute;

/**
 * Counts all closed slices that the API still shows, with one request, once a day. What does not come out even is due at
 * once. It also learns how far back the API shows events.
 * @throws IngestError of the state only
 */
export async function recount(options: RecountOptions, stop: StopSignals): Promise<void> {
  const { account, keeper, now } = options;
  const { ledger } = keeper;
  const time = now();
  const { nextRecount, retention } = ledger.upkeep;
  // One that lies further ahead was written by a clock that was wrong.
  if (nextRecount !== undefined && time < nextRecount && nextRecount <= time + recountEvery) return;
  // Whether it shows more, or less, than it did is for this answer to say; a refusal is believed for a while.
  const isRefused = retention?.by === 'refused' && Math.abs(time - retention.learnedAt) < relearnAfter;
  if (!isRefused) ledger.keep({ retention: undefined });
  const slices = ledger.closed(time, account.overlap);
  const counted = slices.filter(isSound);
  const isFresh = ({ countedAt = 0 }: Slice): boolean => countedAt > time - recountEvery && countedAt <= time;
  if (counted.length === 0 || (nextRecount === undefined && counted.every(isFresh))) {
    ledger.keep({ retention });
    return;
  }
  try {
    const asked = await askHours(slices, options, stop);
    if (asked) applyCounts(asked, options);
    else ledger.keep({ nextRecount: time + recountEvery });
  } catch (thrown) {
    ledger.keep({ retention });
    if (stop.gently.aborted) return;
    countAlone(toIngestError(thrown), slices, options);
  }
  await keeper.save();
}

interface AskedHours {
  readonly slices: readonly Slice[];
  readonly hours: readonly HourCount[];
}

/** Asks for as much as the license covers. @returns undefined if that is nothing @throws IngestError */
async function askHours(
  slices: readonly Slice[],
  { account, api, keeper, now }: RecountOptions,
  stop: StopSignals,
): Promise<AskedHours | undefined> {
  const starts = retentionPlans.map((days) => now() - days * day + margin);
  for (const start of [Number.NEGATIVE_INFINITY, ...starts]) {
    const shown = slices.filter(({ from }) => from >= start);
    const [first, last] = [shown[0], shown.at(-1)];
    if (!first || !last) return undefined;
    if (start > Number.NEGATIVE_INFINITY && shown.length === slices.length) continue;
    const range = { services: account.services, from: formatTimestamp(first.from), to: formatTimestamp(last.to) };
    try {
      const hours = await api.countByHour(range, stop.gently);
      if (shown.length < slices.length)
        keeper.ledger.keep({ retention: { span: now() - start, by: 'refused', learnedAt: now() } });
      return { slices: shown, hours };
    } catch (error) {
      if (toIngestError(error).details.status !== 402) throw error;
    }
  }
  return undefined;
}

function applyCounts({ slices, hours }: AskedHours, { keeper, now, log }: RecountOptions): void {
  const { ledger } = keeper;
  const time = now();
  const compared = compareCounts(slices, hours, time);
  if (!compared) throw new IngestError('JC_PAGE_NOT_JSON', 'JumpCloud does not count by UTC hours');
  const { changed, even, surplus, droppedTo } = compared;
  for (const slice of changed) ledger.update(slice);
  if (droppedTo !== undefined && ledger.upkeep.retention === undefined)
    ledger.keep({ retention: { span: time - droppedTo, by: 'absent', learnedAt: time } });
  ledger.keep({ recountedAt: time, nextRecount: time + recountEvery });
  const { retention } = ledger.upkeep;
  log.info(
    {
      slices: changed.length,
      uneven: changed.length - even,
      surplus,
      ...(retention ? { shownFrom: formatTimestamp(time - retention.span) } : {}),
    },
    surplus > 0 ? 'JumpCloud counts events that it did not count before' : 'the whole timeline was counted again',
    'ledger-recount',
  );
}

/** Without that call each slice is counted by itself, as often. */
function countAlone(error: IngestError, slices: readonly Slice[], { account, keeper, now, log }: RecountOptions): void {
  const { ledger } = keeper;
  const time = now();
  const isStale = ({ countedAt = 0 }: Slice): boolean => countedAt <= time - recountEvery;
  const due = slices.filter((slice) => isSound(slice) && isStale(slice));
  for (const slice of due) ledger.update({ ...slice, nextCheck: time });
  ledger.keep({ nextRecount: time + retryAfter });
  const told = explainFailure(error, account);
  log.warn(
    { code: told.code, advice: told.advice, slices: due.length, retryIn: formatDuration(retryAfter) },
    `counting the timeline slice by slice, because JumpCloud refused the count of the whole: ${told.message}`,
    'ledger-recount-failed',
  );
}
