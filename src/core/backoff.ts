/** How often something is tried again, and how long the waits in between are. */
export interface RetryPolicy {
  /** Tries after the first one. */
  readonly retries: number;
  /** Each further wait is twice as long. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** Chance makes no wait shorter than this. */
  readonly shortestWaitMs?: number;
}

/**
 * The wait before a retry: doubled each time up to the longest. Chance takes away up to half of it, so that several
 * clients that failed together do not come back together.
 * @param retry 0 for the first
 * @param random from 0 up to 1
 */
export function backoffMs(policy: Omit<RetryPolicy, 'retries'>, retry: number, random: number): number {
  const full = Math.min(policy.longestWaitMs, policy.firstWaitMs * 2 ** Math.min(retry, 40));
  return Math.max(Math.min(policy.shortestWaitMs ?? 0, full), Math.round(full * (0.5 + random / 2)));
}
