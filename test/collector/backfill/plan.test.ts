import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evenly, planByCounts, planEvenly, sliceTarget } from '../../../src/collector/backfill/plan.ts';

const hour = 3_600_000;
const start = Date.UTC(2026, 0, 1);

const hours = (...counts: number[]) => counts.map((count, index) => ({ start: start + index * hour, count }));

describe('planByCounts', () => {
  it('puts neighbouring hours together until a slice is full', () => {
    expect(planByCounts(start, start + 5 * hour, hours(400, 500, 300, 100, 900), 4)).toEqual([
      { from: start, to: start + 2 * hour, expected: 900 },
      { from: start + 2 * hour, to: start + 4 * hour, expected: 400 },
      { from: start + 4 * hour, to: start + 5 * hour, expected: 900 },
    ]);
  });

  it('cuts an hour that holds far more', () => {
    const slices = planByCounts(start, start + 3 * hour, hours(10, 4000, 10), 4);
    expect(slices.map(({ from, to }) => (to - from) / 60_000)).toEqual([60, 15, 15, 15, 15, 60]);
  });

  it('covers the range without gap or overlap, whatever the counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ skip: fc.integer({ min: 0, max: 3 }), count: fc.integer({ min: 0, max: 50_000 }) })),
        fc.integer({ min: 0, max: 2 * hour }),
        fc.integer({ min: 1, max: 40 * hour }),
        fc.integer({ min: 1, max: 16 }),
        (buckets, offset, length, concurrency) => {
          let place = start;
          const drawn = buckets.map(({ skip, count }) => {
            const bucket = { start: place + skip * hour, count };
            place = bucket.start + hour;
            return bucket;
          });
          const [from, to] = [start + offset, start + offset + length];
          const slices = planByCounts(from, to, drawn, concurrency);
          expect(slices[0]?.from).toBe(from);
          expect(slices.at(-1)?.to).toBe(to);
          for (const [index, slice] of slices.entries()) {
            expect(slice.from).toBeLessThan(slice.to);
            if (index > 0) expect(slice.from).toBe(slices[index - 1]?.to);
          }
        },
      ),
    );
  });
});

describe('evenly', () => {
  it('cuts into slices of whole seconds', () => {
    expect(evenly(start, start + 10_000, 3, 90)).toEqual([
      { from: start, to: start + 4000, expected: 30 },
      { from: start + 4000, to: start + 8000, expected: 30 },
      { from: start + 8000, to: start + 10_000, expected: 30 },
    ]);
  });
});

describe('planEvenly', () => {
  it('gives every worker several slices, and none too many events', () => {
    expect([40_000, 5_000_000, 10].map((total) => planEvenly(start, start + 100 * hour, total, 4).length)).toEqual([
      32, 500, 1,
    ]);
  });
});

describe('sliceTarget', () => {
  it('begins with large slices, within what is held in memory, and ends with small ones', () => {
    expect([5_000_000, 40_000, 9000, 100].map((remaining) => sliceTarget(remaining, 4))).toEqual([
      10_000, 5000, 1125, 1000,
    ]);
  });
});
