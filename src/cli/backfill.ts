import { setFlagsFromString } from 'node:v8';
import { type BackfillResult, backfillAccount } from '../collector/accounts/backfill-account.ts';
import type { BackfillProgress } from '../collector/backfill/backfill-document.ts';
import { systemClock } from '../core/clock.ts';
import { errorCodes } from '../core/error-codes.ts';
import { IngestError } from '../core/errors.ts';
import { formatNumber } from '../core/numbers.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { explainFailure } from '../jumpcloud/explain-failure.ts';
import { whileHeld } from '../runtime/holder.ts';
import { createBackfillProgress } from './backfill/progress.ts';
import { type EachAccountArguments, eachAccount } from './each-account.ts';
import type { Progress } from './progress.ts';
import { parseTime } from './times.ts';

export interface BackfillArguments extends EachAccountArguments {
  readonly from: string;
  readonly to?: string;
  readonly concurrency: number;
}

/**
 * A backfill allocates fast and retains little, and V8 lets the heap of such a program grow to four times what is in use
 * before it collects. Collecting when it has grown by half costs hardly any time.
 */
function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

/** Nothing was asked now, and events may appear late: what is known is as old as the oldest count. */
function alreadyDone({ plan, countedAt }: BackfillResult): string {
  const [begin, end] = [formatTimestamp(plan.from), formatTimestamp(plan.to)];
  const as = countedAt === undefined ? '' : `, as JumpCloud counted it at ${formatTimestamp(countedAt)}`;
  return `already done. Everything from ${begin} to ${end} is stored${as}. While collect runs, it counts again every day.`;
}

/** @returns 0 if all of it is stored and verified, 8 if something is missing, 130 if it was stopped; @throws IngestError */
export async function runBackfillCommand(given: BackfillArguments): Promise<number> {
  const from = parseTime('--from', given.from) as number;
  const to = parseTime('--to', given.to);
  if (from >= (to ?? systemClock.now()))
    throw new IngestError('JC_USAGE', '--from must be before --to and in the past');
  keepHeapSmall();
  let exitCode = 0;
  await eachAccount(given, async (account, opened, stop) => {
    const { name } = account;
    const { api, open } = opened;
    let progress: Progress | undefined;
    try {
      const onPlan = (planned: BackfillProgress) => {
        const begun = createBackfillProgress(process.stderr, systemClock.now, name, planned);
        progress = begun;
        return begun.add;
      };
      const result = await whileHeld(opened, stop, (until) =>
        backfillAccount({
          account,
          api,
          open,
          range: { from, to },
          concurrency: given.concurrency,
          stop: until,
          onPlan,
        }),
      );
      progress?.end();
      const { plan, done, stored, proved, parts } = result;
      if (plan.slices.length === 0) {
        process.stdout.write(`Account ${name}: ${alreadyDone(result)}\n`);
        return true;
      }
      if (!done) {
        process.stderr.write('Stopped. Run the same command again to continue where it stopped.\n');
        exitCode = errorCodes.JC_ABORTED.exitCode;
        return false;
      }
      process.stdout.write(
        `Account ${name}: ${formatNumber(stored)} events are stored; ${proved} of ${parts} parts of the timeline are verified.\n`,
      );
      if (proved < parts) exitCode = errorCodes.JC_INCOMPLETE.exitCode;
      return true;
    } catch (error) {
      throw explainFailure(error, account);
    } finally {
      progress?.end();
    }
  });
  return exitCode;
}
