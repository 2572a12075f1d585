import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addLatencies, latencyBounds, latencyQuantile, noLatencies } from '../../src/status/latency-histogram.ts';

describe('the latency histogram', () => {
  it('knows nothing at first', () => {
    expect(latencyQuantile(noLatencies, 0.5)).toBeUndefined();
  });

  it('gives the bound of the bucket that holds the quantile', () => {
    const counts = addLatencies(noLatencies, [0, 0, 0, 1500, 9 * 60_000]);
    expect(latencyQuantile(counts, 0.5)).toBe(0);
    expect(latencyQuantile(counts, 0.8)).toBe(2000);
    expect(latencyQuantile(counts, 0.95)).toBe(600_000);
  });

  it('says Infinity beyond the last bound', () => {
    expect(latencyQuantile(addLatencies(noLatencies, [1e12]), 0.5)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is never below the true quantile, and at most one bucket above it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 600_000_000 }), { minLength: 1 }),
        fc.constantFrom(0.5, 0.95),
        (latencies, share) => {
          const sorted = [...latencies].sort((a, b) => a - b);
          const exact = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] as number;
          expect(latencyQuantile(addLatencies(noLatencies, latencies), share)).toBe(
            latencyBounds.find((bound) => exact <= bound),
          );
        },
      ),
    );
  });

  it('stays bounded and follows what happens now', () => {
    let counts = addLatencies(noLatencies, new Array<number>(200_000).fill(0));
    for (let i = 0; i < 20; i++) counts = addLatencies(counts, new Array<number>(100_000).fill(3000));
    expect(counts).toHaveLength(noLatencies.length);
    expect(counts.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(200_000);
    expect(latencyQuantile(counts, 0.5)).toBe(5000);
  });
});
