import { setTimeout as delay } from 'node:timers/promises';

/** Time as a parameter, so that tests and the demo can set it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Waits, and returns early without an error when the signal is aborted.
   * @param milliseconds how long
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** A timer of Node that is set for longer than this goes off at once. */
export const longestTimerMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    for (let rest = milliseconds; rest >= 0 && !signal?.aborted; rest -= longestTimerMs) {
      await delay(Math.min(rest, longestTimerMs), undefined, signal ? { signal } : {}).catch((error: unknown) => {
        if (!signal?.aborted) throw error;
      });
    }
  },
};
