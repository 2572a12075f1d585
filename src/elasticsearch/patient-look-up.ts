import { backoffMs } from '../core/backoff.ts';
import { IngestError } from '../core/errors.ts';
import type { LookUp } from '../core/sink.ts';
import type { BatchWriterOptions } from './batch-writer.ts';

/** As a batch is tried again. */
type Patience = Pick<BatchWriterOptions, 'policy' | 'clock' | 'random' | 'onRetry'>;

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
          const mayPass = error instanceof IngestError && error.retryable;
          if (!mayPass || retry >= policy.retries || signal?.aborted) throw error;
          const waitMs = backoffMs(policy, retry, random());
          onRetry?.({ documents: ids.length, waitMs, reason: error.message });
          await clock.sleep(waitMs, signal);
        }
      }
    },
  };
}
