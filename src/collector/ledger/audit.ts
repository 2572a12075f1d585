/** Way of an event, stage 10 of 11: the ledger and the time in; parts of the timeline that were due, checked, out. */
import type { AccountConfig } from '../../config/types.ts';
import { formatDuration, hour, minute } from '../../core/duration.ts';
import { type IngestError, toIngestError } from '../../core/errors.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { explainFailure } from '../../jumpcloud/explain-failure.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { AccountApi } from '../../source/account-api.ts';
import { settledOf } from '../../status/slice-facts.ts';
import { checkSlice, countOf } from './check-slice.ts';
import type { LedgerKeeper } from './ledger-keeper.ts';
import { listInTime, type TimedListing } from './list-slice.ts';
import { nextTry } from './schedule.ts';
import { missingOf, type Slice, unsettled } from './slice.ts';

export interface AuditOptions extends TimedListing {
  readonly account: AccountConfig;
  readonly api: Pick<AccountApi, 'count'>;
  readonly keeper: LedgerKeeper;
  readonly log: Logger;
}

/** A slice that cannot be listed within the time is cut in two, but not below this. */
const shortestSlice = minute;
/** What is found in slices older than this came from devices, not late by way of JumpCloud. */
const freshness = 3 * hour;

/** A slice that the API refuses for itself waits so long; if so many in a row are refused it is not for themselves. */
const refusedAgainAfter = hour;
const mostRefused = 5;

/**
 * Counts the slices of the ledger that are due, fetches again those that do not come out even, and saves the ledger.
 * Trouble with the API or the output ends it for now: the slices stay as they were, and are due the next time. What is
 * wrong with one slice alone does not.
 * @param deadline when to stop, by the clock
 * @throws IngestError of the state only
 */
export async function audit(options: AuditOptions, deadline: number, stop: StopSignals): Promise<void> {
  const { account, keeper, now, log } = options;
  const { ledger } = keeper;
  const due = ledger.due(now(), account.overlap);
  let checked = 0;
  let refused = 0;
  for (const slice of due) {
    if (stop.gently.aborted || (checked > 0 && now() >= deadline)) break;
    try {
      const result = await auditSlice(slice, options, deadline, stop);
      if (result === 'stopped') break;
      if (result === 'too-long') ledger.replace(halves(slice, now()));
      else {
        ledger.update(result);
        report(slice, result, options);
      }
      refused = 0;
    } catch (thrown) {
      const error = toIngestError(thrown);
      if (stop.gently.aborted) break;
      if (error.entry.stage === 'state') throw error;
      // What is known of it stays. The answer is the same for a license that has run out, and that may be renewed.
      let nextCheck = nextTry(slice.to, now(), account.retention);
      if (!isOutOfReach(error)) {
        const { code, advice, message } = explainFailure(error, account);
        log.warn({ code, advice }, message, 'ledger-check-failed');
        if (!isOfOneSlice(error) || ++refused >= mostRefused) break;
        nextCheck = now() + refusedAgainAfter;
      }
      ledger.update({ ...slice, nextCheck });
    }
    checked += 1;
  }
  if (checked > 0) await keeper.save();
}

async function auditSlice(
  slice: Slice,
  options: AuditOptions,
  deadline: number,
  stop: StopSignals,
): Promise<Slice | 'stopped' | 'too-long'> {
  const { account, api, now } = options;
  const { services } = account;
  const count = countOf(api, stop.gently);
  let isOverdue = false;
  const checked = await checkSlice(slice, {
    count,
    services,
    now,
    list: async (from, to) => {
      const counting = { count: (start: number, end: number) => count(services, start, end) };
      const listed = await listInTime({ from, to }, options, deadline, stop, counting);
      if (typeof listed !== 'string') return listed;
      isOverdue = listed === 'overdue';
      return undefined;
    },
  });
  if (checked) return checked;
  return isOverdue && !stop.gently.aborted && slice.to - slice.from > shortestSlice ? 'too-long' : 'stopped';
}

/** The license covers less history than the slice is old, or nothing at the moment. */
function isOutOfReach({ details }: IngestError): boolean {
  return details.status === 402;
}

/** A request that is refused for what it asks, not for who asks; the next slice may well be answered. */
function isOfOneSlice({ code, details: { status } }: IngestError): boolean {
  if (code === 'JC_HTTP_BODY_TOO_LARGE' || code === 'JC_PAGE_LOOP' || code === 'JC_TEMPLATE_FAILED') return true;
  return typeof status === 'number' && status >= 400 && status < 500 && ![401, 403, 407, 408, 429].includes(status);
}

function halves({ from, to, ...rest }: Slice, now: number): readonly Slice[] {
  const middle = Math.floor((from + to) / 2000) * 1000;
  const half = { ...rest, ...unsettled, nextCheck: now };
  return [
    { ...half, from, to: middle },
    { ...half, from: middle, to },
  ];
}

function report(before: Slice, after: Slice, { keeper, now, log }: AuditOptions): void {
  const found = after.recovered - before.recovered;
  if (found > 0 && before.to > now() - freshness) keeper.lateness.missed(now());
  const facts = {
    from: formatTimestamp(after.from),
    to: formatTimestamp(after.to),
    counted: after.counted,
    settled: settledOf(after),
    duplicates: after.duplicates,
  };
  if (found > 0) log.warn({ ...facts, found }, 'missing events were found and fetched', 'ledger-healed');
  if (after.state === 'mismatch') {
    const retryIn = after.nextCheck === undefined ? undefined : formatDuration(after.nextCheck - now());
    const missing = missingOf(after);
    log.warn(
      { ...facts, missing, tries: after.tries, retryIn },
      missing > 0 ? 'JumpCloud counts events that it does not show' : 'JumpCloud counts fewer events than it showed',
      'ledger-mismatch',
    );
  }
}
