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

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, signal ? { signal } : {}).catch((error: unknown) => {
      if (!signal?.aborted) throw error;
    });
  },
};
