import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SliceState } from '../../src/status/ledger-summary.ts';
import { changedSlices } from '../../src/status/slice-changes.ts';
import type { SliceFacts } from '../../src/status/slice-facts.ts';

const slice = (from: number, to: number, state: SliceState): SliceFacts => ({
  ...{ from, to, state, stored: 0, dead: 0, duplicates: 0 },
  ...{ counted: undefined, countedAt: undefined, recovered: 0 },
});

const told = (before: readonly SliceFacts[], after: readonly SliceFacts[]) =>
  changedSlices(before, after).map((change) => [change.slice.from, change.before, change.slice.state]);

describe('the slices that have changed', () => {
  it('are those with another state, and new ones that are more than open', () => {
    const before = [slice(0, 1, 'open'), slice(1, 2, 'mismatch'), slice(2, 3, 'verified')];
    const after = [slice(0, 1, 'verified'), slice(1, 2, 'healed'), slice(2, 3, 'open'), slice(3, 4, 'open')];
    expect(told(before, [...after, slice(4, 5, 'verified')])).toEqual([
      [0, 'open', 'verified'],
      [1, 'mismatch', 'healed'],
      [2, 'verified', 'open'],
      [4, undefined, 'verified'],
    ]);
  });

  it('are not those that the ledger has put together or cut', () => {
    const hours = [slice(0, 1, 'verified'), slice(1, 2, 'healed'), slice(2, 3, 'verified')];
    expect(told(hours, [slice(0, 3, 'healed')])).toEqual([]);
    expect(told([slice(0, 3, 'verified')], [slice(0, 1, 'verified'), slice(1, 3, 'verified')])).toEqual([]);
  });

  it('name what was worst of the parts that came together', () => {
    expect(told([slice(0, 1, 'verified'), slice(1, 2, 'mismatch')], [slice(0, 2, 'healed')])).toEqual([
      [0, 'mismatch', 'healed'],
    ]);
  });

  it('are found for every timeline: each change once, in order, and nothing between a ledger and itself', () => {
    const states = fc.constantFrom<SliceState>('open', 'verified', 'mismatch', 'healed');
    const timeline = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 }), states))
      .map((parts) => {
        let at = 0;
        return parts.map(([length, gap, state]) => {
          const from = at + gap;
          at = from + length;
          return slice(from, at, state);
        });
      });
    fc.assert(
      fc.property(timeline, timeline, (before, after) => {
        expect(changedSlices(before, before)).toEqual([]);
        const byHand = after.flatMap((one) => {
          const parts = before.filter(({ from, to }) => from < one.to && to > one.from).map(({ state }) => state);
          const changed = parts.length === 0 ? one.state !== 'open' : !parts.includes(one.state);
          return changed ? [one] : [];
        });
        expect(changedSlices(before, after).map((change) => change.slice)).toEqual(byHand);
      }),
    );
  });
});
