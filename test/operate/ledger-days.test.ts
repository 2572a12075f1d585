import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Ledger } from '../../src/collector/ledger/ledger.ts';
import { emptySlice, type Slice } from '../../src/collector/ledger/slice.ts';
import { ledgerDays } from '../../src/operate/ledger-days.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2026, 0, 1);

const slice = (from: number, to: number, change: Partial<Slice>): Slice => ({
  ...emptySlice(start + from, start + to, undefined),
  ...change,
});
const daysOf = (...slices: readonly Slice[]) => ledgerDays(new Ledger(slices));

const verified = { state: 'verified', stored: 5, counted: 5 } as const;
const hole = { state: 'mismatch', stored: 5, counted: 8 } as const;

describe('the days of a ledger', () => {
  it('tell the worst of their slices, and how many events are missing', () => {
    expect(
      daysOf(
        slice(0, hour, verified),
        slice(hour, 2 * hour, hole),
        slice(2 * hour, 3 * hour, hole),
        slice(day, day + hour, { ...verified, state: 'healed' }),
        slice(day + hour, 2 * day, verified),
        slice(2 * day, 2 * day + hour, { ...hole, stored: 9 }),
        slice(3 * day, 3 * day + hour, verified),
        slice(3 * day + hour, 3 * day + 2 * hour, {}),
      ),
    ).toEqual([
      { day: '2026-01-01', state: 'missing', missing: 6 },
      { day: '2026-01-02', state: 'healed', missing: 0 },
      { day: '2026-01-03', state: 'differs', missing: 0 },
      { day: '2026-01-04', state: 'open', missing: 0 },
    ]);
  });

  it('have a slice of several days on each of them, and none on a day at whose first moment it ends', () => {
    expect(daysOf(slice(3 * hour, day, verified)).map((one) => one.day)).toEqual(['2026-01-01']);
    expect(daysOf(slice(3 * hour, 2 * day + 1, verified)).map((one) => one.day)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
    ]);
  });

  it('are ascending, each once, and verified only if all of their slices are', () => {
    const states = fc.constantFrom<Partial<Slice>>(verified, hole, {}, { ...verified, state: 'healed' });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), states), { maxLength: 40 }), (parts) => {
        let at = 0;
        const slices = parts.map(([hours, change]) => {
          const from = at;
          at += hours * hour;
          return slice(from, at, change);
        });
        const days = daysOf(...slices);
        expect(days.map((one) => one.day)).toEqual([...new Set(days.map((one) => one.day))].sort());
        for (const { day: name, state } of days) {
          const from = Date.parse(name);
          const within = slices.filter((one) => one.from < from + day && one.to > from);
          expect(state === 'verified').toBe(within.every((one) => one.state === 'verified'));
          expect(state === 'missing').toBe(within.some((one) => one.state === 'mismatch'));
        }
      }),
    );
  });
});
