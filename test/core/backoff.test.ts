import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backoffMs } from '../../src/core/backoff.ts';

const policy = { firstWaitMs: 500, longestWaitMs: 30_000 };

describe('the wait before a retry', () => {
  it('doubles up to the longest', () => {
    expect([0, 1, 2, 6, 20].map((retry) => backoffMs(policy, retry, 1))).toEqual([500, 1000, 2000, 30_000, 30_000]);
  });

  it('leaves up to half to chance', () => {
    expect(backoffMs(policy, 1, 0)).toBe(500);
    expect(backoffMs(policy, 1, 0.5)).toBe(750);
  });

  it('stays within its bounds for every policy, and is a number after any count of retries', () => {
    const wait = fc.nat(1e9);
    fc.assert(
      fc.property(
        wait,
        wait,
        wait,
        fc.nat(1e6),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, c, retry, random) => {
          const [shortestWaitMs = 0, firstWaitMs = 0, longestWaitMs = 0] = [a, b, c].sort((x, y) => x - y);
          const waited = backoffMs({ shortestWaitMs, firstWaitMs, longestWaitMs }, retry, random);
          expect(waited).toBeGreaterThanOrEqual(shortestWaitMs);
          expect(waited).toBeLessThanOrEqual(longestWaitMs);
        },
      ),
    );
  });
});
