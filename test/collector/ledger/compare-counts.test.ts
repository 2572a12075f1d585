import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareCounts } from '../../../src/collector/ledger/compare-counts.ts';
import { emptySlice, type Slice } from '../../../src/collector/ledger/slice.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 0, 100);

/** Verified slices, each from where the one before ends. */
function slicesFrom(start: number, ...lengths: readonly (readonly [length: number, stored: number])[]): Slice[] {
  let from = start;
  return lengths.map(([length, stored]) => {
    const slice = {
      ...emptySlice(from, from + length, undefined),
      stored,
      counted: stored,
      state: 'verified',
    } as const;
    from += length;
    return slice;
  });
}

const hours = (start: number, ...counts: readonly number[]) =>
  counts.map((count, place) => ({ start: start + place * hour, count }));

const statesOf = (slices: readonly Slice[] = []) =>
  slices.map(({ state, nextCheck, countedAt }) => [state, nextCheck === now, countedAt === now]);

describe('counts of the whole timeline', () => {
  it('say of each slice that it came out even, grew or shrank', () => {
    const start = now - 5 * day;
    const slices = slicesFrom(start, [hour, 2], [hour, 3], [2 * hour, 4]);
    const compared = compareCounts(slices, hours(start, 2, 4, 1, 2), now);
    expect(compared).toMatchObject({ even: 1, surplus: 1, droppedTo: undefined });
    expect(statesOf(compared?.changed)).toEqual([
      ['verified', false, true],
      ['open', true, true],
      ['verified', true, false],
    ]);
    expect(compared?.changed[1]?.counted).toBe(4);
  });

  it('say it of slices together that share an hour, and leave alone what has a check of its own', () => {
    const start = now - 5 * day;
    const slices = slicesFrom(start, [hour / 2, 2], [hour / 2, 3], [hour, 4]);
    const mismatch = slices.map((slice, place) => (place === 2 ? { ...slice, state: 'mismatch' as const } : slice));
    const compared = compareCounts(mismatch, hours(start, 6, 9), now);
    expect(statesOf(compared?.changed)).toEqual([
      ['verified', true, false],
      ['verified', true, false],
    ]);
  });

  it('know the vendor’s copies, and a first slice that begins within an hour', () => {
    const start = now - 5 * day;
    const [first, second] = slicesFrom(start + hour / 2, [hour / 2, 2], [hour, 3]) as [Slice, Slice];
    const compared = compareCounts([{ ...first, duplicates: 1 }, second], hours(start, 3, 3), now);
    expect(compared).toMatchObject({ even: 2, surplus: 0 });
  });

  it('tell what JumpCloud has dropped from what it lacks', () => {
    const start = now - 90 * day;
    const days = Array.from({ length: 90 }, () => [day, 24] as const);
    const slices = slicesFrom(start, ...days);
    const visible = hours(start, ...Array.from({ length: 90 * 24 }, () => 1)).filter(
      (one) => one.start >= start + 30.5 * day,
    );
    const compared = compareCounts(slices, visible, now);
    expect(compared).toMatchObject({ even: 59, droppedTo: start + 31 * day });
    expect(compared?.changed).toHaveLength(59);
    // An answer without any event is no answer; less than the shortest plan keeps is not dropped either.
    expect(compareCounts(slices, [], now)).toMatchObject({ even: 0, droppedTo: undefined });
    expect(compareCounts(slices, visible.slice(-24 * 10), now)?.droppedTo).toBeUndefined();
  });

  it('are of no use if the hours are none of UTC', () => {
    const start = now - 5 * day;
    expect(compareCounts(slicesFrom(start, [hour, 2]), [{ start: start + hour / 2, count: 2 }], now)).toBeUndefined();
  });

  it('never call a slice even that lacks an event, however the timeline is cut', () => {
    const cut = fc.record({
      length: fc.constantFrom(hour / 4, hour / 2, hour, 3 * hour, day),
      stored: fc.nat(5),
      lost: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 12 }), fc.nat(3), (cuts, quarter) => {
        const start = now - 13 * day + (quarter * hour) / 4;
        const slices = slicesFrom(start, ...cuts.map(({ length, stored }) => [length, stored] as const));
        const counts = new Map<number, number>();
        for (const [place, { lost, stored }] of cuts.entries()) {
          // All of them in the first hour of the slice.
          const key = Math.floor((slices[place] as Slice).from / hour) * hour;
          counts.set(key, (counts.get(key) ?? 0) + stored + lost);
        }
        const found = [...counts].map(([time, count]) => ({ start: time, count })).sort((a, b) => a.start - b.start);
        const changed = compareCounts(slices, found, now)?.changed ?? [];
        const even = changed.filter(({ countedAt, state }) => countedAt === now && state === 'verified');
        const lacking = slices.filter((_, place) => (cuts[place]?.lost ?? 0) > 0);
        for (const { from } of lacking) expect(even.some((slice) => slice.from === from)).toBe(false);
        for (const { from } of lacking) expect(changed.some((slice) => slice.from === from)).toBe(true);
      }),
    );
  });
});
