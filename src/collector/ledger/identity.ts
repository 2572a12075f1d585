import type { AccountConfig } from '../../config/types.ts';
import { toIngestError } from '../../core/errors.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { explainFailure } from '../../jumpcloud/explain-failure.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { AccountApi } from '../../source/account-api.ts';
import type { SettledEvent } from '../pages/settle-page.ts';
import { chooseRun, costOf } from './choose-run.ts';
import { identified } from './identified.ts';
import type { LedgerKeeper } from './ledger-keeper.ts';
import { listInTime, type TimedListing } from './list-slice.ts';
import type { Slice } from './slice.ts';

export interface IdentityOptions extends TimedListing {
  readonly account: AccountConfig;
  readonly api: Pick<AccountApi, 'takeRequests'>;
  readonly keeper: LedgerKeeper;
  /** Slices, by their start, that took too long or proved nothing: this process does not begin them again. */
  readonly givenUp: Set<number>;
  readonly log: Logger;
}

/** What is saved up beyond the next run: so a pause is not followed by a flood. */
const mostSpare = 5;

/**
 * Counts prove numbers: an event that was withdrawn and one that came late make the same count. So slices that came out
 * even are fetched again, and every id of them is looked up in the output, which stores what is missing. It is done for a
 * share of the requests that were made for everything else.
 * @param deadline when to stop, by the clock
 * @throws IngestError of the state only
 */
export async function checkIdentity(options: IdentityOptions, deadline: number, stop: StopSignals): Promise<void> {
  const { account, api, keeper, listing, now, log, givenUp } = options;
  const { ledger } = keeper;
  const share = account.deepCheckPercent / 100;
  let credit = ledger.upkeep.credit + share * api.takeRequests();
  // Without a look-up every event would be written again.
  if (share === 0 || !listing.sink.lookUp) return;
  let checked = 0;
  while (!stop.gently.aborted && (checked === 0 || now() < deadline)) {
    const closed = ledger.closed(now(), account.overlap);
    const run = chooseRun(closed, { now: now(), pageSize: account.eventLimit, givenUp });
    const cost = costOf(run, account.eventLimit);
    credit = Math.min(credit, cost + mostSpare);
    if (run.length === 0 || credit < cost) break;
    let result: readonly Slice[] | undefined;
    const before = new Set(run.map(({ identityAt }) => identityAt));
    const isChecked = ({ identityAt }: Slice): boolean => identityAt !== undefined && !before.has(identityAt);
    try {
      result = await listRun(run, options, deadline, stop);
    } catch (thrown) {
      const error = toIngestError(thrown);
      if (error.entry.stage === 'state') throw error;
      // It goes on after the next poll.
      if (!stop.gently.aborted) {
        const { code, advice, message } = explainFailure(error, account);
        log.warn({ code, advice }, message, 'ledger-identity-failed');
      }
    }
    credit -= api.takeRequests();
    checked += 1;
    if (result === undefined) break;
    for (const slice of result) {
      ledger.update(slice);
      if (slice.nextCheck !== undefined && !isChecked(slice)) givenUp.add(slice.from);
    }
  }
  ledger.keep({ credit });
  // Also if nothing was checked: a run with --once ends here, and the next one goes on saving up.
  await keeper.save();
}

/** @returns the slices with what was found; undefined if it was stopped or took too long */
async function listRun(
  run: readonly Slice[],
  options: IdentityOptions,
  deadline: number,
  stop: StopSignals,
): Promise<readonly Slice[] | undefined> {
  const { now, log, givenUp } = options;
  const [from, to] = [(run[0] as Slice).from, (run.at(-1) as Slice).to];
  const outcomes: SettledEvent[] = [];
  const listed = await listInTime({ from, to }, options, deadline, stop, {
    onSettled: async (settled) => void outcomes.push(...settled.outcomes),
  });
  if (listed === 'overdue') givenUp.add(from);
  if (typeof listed === 'string') return undefined;
  if (listed.recovered > 0)
    log.warn(
      { from: formatTimestamp(from), to: formatTimestamp(to), found: listed.recovered },
      'missing events were found and fetched although the counts were equal',
      'ledger-identity',
    );
  return identified(run, outcomes, now());
}
