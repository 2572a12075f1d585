import type { Clock } from '../../core/clock.ts';
import { toIngestError } from '../../core/errors.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { BackfillSlice } from './plan.ts';

export interface RunSlicesOptions {
  /** The oldest first: JumpCloud drops those first. */
  readonly slices: readonly BackfillSlice[];
  readonly concurrency: number;
  /** @returns false where it was interrupted */
  readonly work: (slice: BackfillSlice, worker: number, stop: StopSignals) => Promise<boolean>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly stop: StopSignals;
}

/** Waits before a slice is tried again. Requests have been repeated by then. */
const pauses = [2000, 10_000, 30_000];

/**
 * Works on several slices at a time. After an error that trying again did not help, the others come to a page's end.
 * @returns whether all slices were done
 * @throws the first error
 */
export async function runSlices(options: RunSlicesOptions): Promise<boolean> {
  const { slices, concurrency, stop } = options;
  const failed = new AbortController();
  const signals: StopSignals = { gently: AbortSignal.any([stop.gently, failed.signal]), now: stop.now };
  const queue = slices.values();
  const failures: unknown[] = [];
  let done = 0;
  const worker = async (_: unknown, number: number): Promise<void> => {
    for (const slice of queue) {
      if (signals.gently.aborted) return;
      try {
        if (await workOn(slice, number, options, signals)) done += 1;
      } catch (error) {
        failures.push(error);
        failed.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, worker));
  if (failures.length > 0 && !stop.gently.aborted) throw failures[0];
  return done === slices.length;
}

async function workOn(
  slice: BackfillSlice,
  number: number,
  { work, clock, log }: RunSlicesOptions,
  stop: StopSignals,
): Promise<boolean> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work(slice, number, stop);
    } catch (thrown) {
      const error = toIngestError(thrown);
      const pause = pauses[attempt];
      if (stop.gently.aborted) return false;
      if (!error.retryable || pause === undefined) throw error;
      log.warn({ code: error.code, retryIn: pause }, error.message, 'backfill-retry');
      await clock.sleep(pause, stop.gently);
    }
  }
}
