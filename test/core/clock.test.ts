import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';

describe('the clock of the system', () => {
  it.each([2 ** 31, 2 ** 40, Number.POSITIVE_INFINITY])(
    'sleeps on where a timer of Node would go off at once: %d ms',
    async (milliseconds) => {
      const waking = new AbortController();
      const slept = systemClock.sleep(milliseconds, waking.signal).then(() => 'awake');
      expect(await Promise.race([slept, delay(100, 'asleep')])).toBe('asleep');
      waking.abort();
      expect(await slept).toBe('awake');
    },
  );

  it('wakes up in time', async () => {
    expect(await systemClock.sleep(1)).toBeUndefined();
  });
});
