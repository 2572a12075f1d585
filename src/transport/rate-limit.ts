import type { Clock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import type { HttpClient } from './client.ts';
import { retryAfterMs } from './retry.ts';

export interface RateLimit {
  readonly requestsPerSecond: number;
  /** How many requests may be sent in a row after a pause. */
  readonly burst: number;
}

/** How long a 429 without Retry-After holds every request back. */
const shortestHoldMs = 1000;
/** A server cannot hold requests back for longer than this. */
const longestHoldMs = 300_000;

/**
 * A client that keeps to a rate: a token bucket that all who share the client draw from. A 429 holds every one of them
 * back, not only the one that was answered so.
 */
export function limitRate(http: HttpClient, limit: RateLimit, clock: Clock): HttpClient {
  const bucket = createBucket(limit, clock);
  return {
    send: async (request, options) => {
      await bucket.take(options.signal);
      const response = await http.send(request, options);
      if (response.status === 429) {
        bucket.hold(retryAfterMs(response.headers['retry-after'], clock.now()) ?? shortestHoldMs);
      }
      return response;
    },
    close: () => http.close(),
  };
}

/**
 * The bucket as the time at which it will be full again: each request moves it on by one interval, and a request has to
 * wait until no more than a burst is owed. Requests go in the order in which they came.
 */
function createBucket({ requestsPerSecond, burst }: RateLimit, clock: Clock) {
  const interval = 1000 / requestsPerSecond;
  const credit = interval * (burst - 1);
  let full = Number.NEGATIVE_INFINITY;
  let heldUntil = Number.NEGATIVE_INFINITY;
  let waiting = 0;
  return {
    take: async (signal?: AbortSignal): Promise<void> => {
      const now = clock.now();
      // A clock that was set back must not make requests wait for the time to come again.
      full = Math.min(full, now + credit + interval * (waiting + 1));
      heldUntil = Math.min(heldUntil, now + longestHoldMs);
      const start = Math.max(full, now);
      full = start + interval;
      const ready = Math.max(start - credit, heldUntil);
      if (ready <= now) return;
      waiting += 1;
      try {
        await clock.sleep(ready - now, signal);
      } finally {
        waiting -= 1;
      }
      if (signal?.aborted) throw new IngestError('JC_ABORTED', 'The request was interrupted.');
    },
    hold: (milliseconds: number): void => {
      heldUntil = Math.max(heldUntil, clock.now() + Math.min(milliseconds, longestHoldMs));
    },
  };
}
