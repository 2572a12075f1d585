import { setFlagsFromString } from 'node:v8';
import { backfillAccount } from '../collector/accounts/backfill-account.ts';
import { openAccount } from '../collector/accounts/open-account.ts';
import type { BackfillProgress } from '../collector/backfill/backfill-document.ts';
import { isHole } from '../collector/ledger/slice.ts';
import { loadConfig } from '../config/load-config.ts';
import { systemClock } from '../core/clock.ts';
import { errorCodes } from '../core/error-codes.ts';
import { IngestError, toIngestError } from '../core/errors.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { explainFailure } from '../jumpcloud/explain-failure.ts';
import { whileHeld } from '../runtime/holder.ts';
import { createLogger } from '../runtime/logger.ts';
import { createBackfillProgress } from './backfill/progress.ts';
import { configOverrides } from './config-overrides.ts';
import { formatNumber } from './demo/tables.ts';
import { hideSecrets, knownSecrets } from './known-secrets.ts';
import { listenForStopOrExit } from './listen-for-stop.ts';
import { parseTime } from './times.ts';
import { chosenAccounts } from './verify.ts';

export interface BackfillArguments {
  readonly config: string;
  readonly account?: string;
  readonly from: string;
  readonly to?: string;
  readonly concurrency: number;
  readonly output?: string;
  readonly state?: string;
}

/**
 * A backfill allocates fast and retains little, and V8 lets the heap of such a program grow to four times what is in use
 * before it collects. Collecting when it has grown by half costs hardly any time.
 */
function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

/** @returns 0 if all of it is stored and verified, 8 if something is missing, 130 if it was stopped; @throws IngestError */
export async function runBackfillCommand(given: BackfillArguments): Promise<number> {
  const config = hideSecrets(loadConfig(given.config, configOverrides(given)));
  const from = parseTime('--from', given.from) as number;
  const to = parseTime('--to', given.to);
  if (from >= (to ?? systemClock.now()))
    throw new IngestError('JC_USAGE', '--from must be before --to, and in the past');
  keepHeapSmall();
  const { stop, release } = listenForStopOrExit();
  let exitCode = 0;
  try {
    for (const account of chosenAccounts(config, given.account)) {
      const opened = await openAccount({
        config,
        account,
        clock: systemClock,
        log: createLogger('warn', undefined, knownSecrets),
      });
      const progress = createBackfillProgress(process.stderr, () => systemClock.now());
      try {
        const { api, open } = opened;
        const range = { from, to };
        const { concurrency } = given;
        const onPlan = (planned: BackfillProgress) => progress.begin(account.name, planned);
        const { plan, done } = await whileHeld(opened, stop, (until) =>
          backfillAccount({ account, api, open, range, concurrency, stop: until, onPlan }),
        );
        progress.end();
        const [begin, end] = [formatTimestamp(plan.from), formatTimestamp(plan.to)];
        if (plan.slices.length === 0) {
          process.stdout.write(
            `Account ${account.name}: already done. Everything from ${begin} to ${end} is stored and verified.\n`,
          );
          continue;
        }
        if (!done) {
          process.stderr.write('Stopped. Run the same command again to continue where it stopped.\n');
          return errorCodes.JC_ABORTED.exitCode;
        }
        const slices =
          open.session.keeper?.ledger.slices.filter((slice) => slice.to > plan.from && slice.from < plan.to) ?? [];
        const stored = slices.reduce((sum, slice) => sum + slice.stored, 0);
        const proved = slices.filter(({ state }) => state === 'verified' || state === 'healed').length;
        process.stdout.write(
          `Account ${account.name}: ${formatNumber(stored)} events are stored; ${proved} of ${slices.length} parts of the timeline are verified.\n`,
        );
        if (slices.some(isHole) || proved < slices.length) exitCode = errorCodes.JC_INCOMPLETE.exitCode;
      } catch (error) {
        throw explainFailure(toIngestError(error), {
          account: account.name,
          url: account.url,
          services: account.services,
        });
      } finally {
        progress.end();
        await opened.close();
      }
    }
  } finally {
    release();
  }
  return exitCode;
}
