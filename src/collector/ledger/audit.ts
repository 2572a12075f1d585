/** Way of an event, stage 10 of 11: the ledger and the time in; parts of the timeline that were due, checked, out. */
import type { AccountConfig } from '../../config/types.ts';
import { formatDuration } from '../../core/duration.ts';
import { IngestError, toIngestError } from '../../core/errors.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { explainFailure } from '../../jumpcloud/explain-failure.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { AccountApi } from '../../source/account-api.ts';
import { settledOf } from '../../status/slice-facts.ts';
import { checkSlice } from './check-slice.ts';
import type { LedgerKeeper } from './ledger-keeper.ts';
import { type ListOptions, listSlice } from './list-slice.ts';
import { nextTry } from './schedule.ts';
import { missingOf, type Slice, unsettled } from './slice.ts';

export interface AuditOptions {
  readonly account: AccountConfig;
  readonly api: Pick<AccountApi, 'count'>;
  readonly keeper: LedgerKeeper;
  readonly listing: Omit<ListOptions, 'dead' | 'stop' | 'now' | 'count'>;
  /** Ids of all dead letters. */
  readonly deadIds: () => Promise<ReadonlySet<string>>;
  readonly now: () => number;
  readonly log: Logger;
}

/** A slice that cannot be listed within the time is cut in two, but not below this. */
const shortestSlice = 60_000;
/** What is found in slices older than this came from devices, not late by way of JumpCloud. */
const freshness = 3 * 3_600_000;

/** A slice that the API refuses for itself waits so long; if so many in a row are refused it is not for themselves. */
const refusedAgainAfter = 3_600_000;
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
      checked += 1;
      refused = 0;
    } catch (thrown) {
      const error = toIngestError(thrown);
      if (error.entry.stage === 'state') throw error;
      if (stop.gently.aborted) break;
      if (!isOutOfReach(error)) {
        const { name, url, services } = account;
        const told = explainFailure(error, { account: name, url, services });
        log.warn({ code: told.code, advice: told.advice }, told.message, 'ledger-check-failed');
        if (!isOfOneSlice(error) || ++refused >= mostRefused) break;
        ledger.update({ ...slice, nextCheck: now() + refusedAgainAfter });
        checked += 1;
        continue;
      }
      // What is known of it stays. The answer is the same for a license that has run out, and that may be renewed.
      ledger.update({ ...slice, nextCheck: nextTry(slice.to, now(), account.retention) });
      checked += 1;
    }
  }
  if (checked > 0) await keeper.save();
}

async function auditSlice(
  slice: Slice,
  { account, api, listing, deadIds, now }: AuditOptions,
  deadline: number,
  stop: StopSignals,
): Promise<Slice | 'stopped' | 'too-long'> {
  const overdue = new AbortController();
  const interrupted = new IngestError('JC_ABORTED', 'The listing of a slice was interrupted.');
  const count = (services: readonly string[], from: number, to: number): Promise<number> =>
    api.count({ services, from: formatTimestamp(from), to: formatTimestamp(to) }, stop.gently);
  const list = async (from: number, to: number) => {
    const listed = await listSlice(from, to, {
      ...listing,
      dead: await deadIds(),
      now,
      count: (start, end) => count(account.services, start, end),
      stop: { gently: AbortSignal.any([stop.gently, overdue.signal]), now: stop.now },
      onSettled: async (settled) => {
        await listing.onSettled(settled);
        if (now() >= deadline) overdue.abort();
      },
    });
    if (listed === undefined) throw interrupted;
    return listed;
  };
  try {
    return await checkSlice(slice, {
      count: (from, to) => count(account.services, from, to),
      countService: (service, from, to) => count([service], from, to),
      services: account.services,
      list,
      now,
    });
  } catch (error) {
    if (stop.gently.aborted) return 'stopped';
    if (error === interrupted && overdue.signal.aborted)
      return slice.to - slice.from > shortestSlice ? 'too-long' : 'stopped';
    throw error;
  }
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
