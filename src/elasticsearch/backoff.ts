/** When to try again, and how often. */
export interface BulkRetryPolicy {
  /** Tries after the first one that brought nothing new. A try that settled some documents starts the count again. */
  readonly maxRetries: number;
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
}

export const defaultBulkRetryPolicy: BulkRetryPolicy = { maxRetries: 8, firstWaitMs: 500, longestWaitMs: 30_000 };

/**
 * The wait before a retry: doubled each time up to the longest, of which a random part of up to a half is left out, so
 * that several collectors do not come back at the same moment.
 * @param retry 0 for the first
 * @param random in [0, 1)
 */
export function retryWaitMs(policy: BulkRetryPolicy, retry: number, random: number): number {
  const full = Math.min(policy.longestWaitMs, policy.firstWaitMs * 2 ** retry);
  return Math.round(full * (1 - random / 2));
}
