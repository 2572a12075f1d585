import type { Clock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import type { LookUp } from '../core/sink.ts';
import { type RetryPolicy, retryWaitMs } from './backoff.ts';
import type { SinkRetry } from './batch-writer.ts';

export interface Patience {
  readonly policy: RetryPolicy;
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
  readonly onRetry?: ((retry: SinkRetry) => void) | undefined;
}

/**
 * The same look-up, which waits where the server cannot tell yet: right after a rollover the new index answers for none
 * of its documents until its shard has started.
 */
export function patientLookUp(lookUp: LookUp, { policy, clock, random, onRetry }: Patience): LookUp {
  return {
    ...lookUp,
    find: async (ids, signal) => {
      for (let retry = 0; ; retry += 1) {
        try {
          return await lookUp.find(ids, signal);
        } catch (error) {
          if (!(error instanceof IngestError) || !error.retryable || retry >= policy.maxRetries) throw error;
          if (signal?.aborted) throw error;
          const waitMs = retryWaitMs(policy, retry, random());
          onRetry?.({ documents: ids.length, waitMs, reason: error.message });
          await clock.sleep(waitMs, signal);
        }
      }
    },
  };
}
