import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkSlice, type SliceChecks } from '../../../src/collector/ledger/check-slice.ts';
import { countWithoutEnd } from '../../../src/collector/ledger/count-slice.ts';
import type { SliceListing } from '../../../src/collector/ledger/list-slice.ts';
import { emptySlice, type Slice } from '../../../src/collector/ledger/slice.ts';

const hour = 3_600_000;
const [from, to] = [0, hour];
const now = 10 * hour;

function listing(more: Partial<SliceListing>): SliceListing {
  return { distinct: 0, copies: 0, dead: 0, recovered: 0, edge: 0, atEnd: 0, services: {}, ...more };
}

/** An API that holds so many events in the slice, and none behind it. */
function holding(events: number) {
  return async (start: number): Promise<number> => (start === from ? events : 0);
}

function checks(more: Partial<SliceChecks>): SliceChecks {
  return {
    count: holding(0),
    countService: async () => 0,
    services: ['all'],
    list: async () => {
      throw new Error('listed without need');
    },
    now: () => now,
    retention: 90 * 24 * hour,
    ...more,
  };
}

const sliceOf = (more: Partial<Slice>): Slice => ({ ...emptySlice(from, to, now), ...more });

describe('countWithoutEnd', () => {
  it('gives the events before the end, whatever the API takes the end for', async () => {
    // Times in tenths of a millisecond, so that an API can compare finer than a millisecond.
    const times = fc.array(
      fc.oneof(fc.integer({ min: -20, max: hour * 10 + 20_000 }), fc.constantFrom(0, hour * 10, hour * 10 + 3)),
    );
    await fc.assert(
      fc.asyncProperty(times, fc.boolean(), fc.boolean(), async (tenths, inclusive, fine) => {
        const count = async (start: number, end: number): Promise<number> =>
          tenths
            .map((tenth) => (fine ? tenth / 10 : Math.floor(tenth / 10)))
            .filter((time) => time >= start && (inclusive ? time <= end : time < end)).length;
        const inside = tenths.filter((tenth) => Math.floor(tenth / 10) >= from && Math.floor(tenth / 10) < to).length;
        expect(await countWithoutEnd(count, from, to)).toBe(inside);
      }),
    );
  });
});

describe('checkSlice', () => {
  it('verifies with one request where the count is what was settled', async () => {
    let asked = 0;
    const count = async (): Promise<number> => {
      asked += 1;
      return 7;
    };
    const slice = await checkSlice(sliceOf({ stored: 5, dead: 2 }), 0, checks({ count }));
    expect(slice).toMatchObject({ state: 'verified', counted: 7, verifiedAt: now, nextCheck: now + hour, tries: 0 });
    expect(asked).toBe(1);
  });

  it('heals a hole by listing the slice', async () => {
    const list = async () => listing({ distinct: 9, recovered: 2, services: { sso: 9 } });
    const slice = await checkSlice(sliceOf({ stored: 7 }), 0, checks({ count: holding(9), list }));
    expect(slice).toMatchObject({ state: 'healed', stored: 9, recovered: 2, counted: 9 });
  });

  it('says mismatch and how much is missing where the listing does not help', async () => {
    const list = async () => listing({ distinct: 7 });
    const slice = await checkSlice(sliceOf({ stored: 7 }), 0, checks({ count: holding(9), list }));
    expect(slice).toMatchObject({ state: 'mismatch', stored: 7, counted: 9, tries: 1, nextCheck: now + 60_000 });
  });

  it("takes for the vendor's copies only those that a second listing shows too", async () => {
    const copies = [2, 2];
    const stable = async () => listing({ distinct: 7, copies: copies.pop() ?? 0 });
    expect(await checkSlice(sliceOf({ stored: 7 }), 0, checks({ count: holding(9), list: stable }))).toMatchObject({
      state: 'verified',
      duplicates: 2,
    });
    const passing = [0, 2];
    const once = async () => listing({ distinct: 7, copies: passing.pop() ?? 0 });
    expect(await checkSlice(sliceOf({ stored: 7 }), 0, checks({ count: holding(9), list: once }))).toMatchObject({
      state: 'mismatch',
      duplicates: 0,
    });
  });

  it('waits where the count lags behind, and lists only when it stays behind', async () => {
    const lagging = checks({ count: holding(5) });
    const first = await checkSlice(sliceOf({ stored: 7 }), 0, lagging);
    expect(first).toMatchObject({ state: 'open', tries: 1 });
    expect(await checkSlice(first, 0, checks({ count: holding(7) }))).toMatchObject({ state: 'verified', tries: 0 });
    const second = await checkSlice(first, 0, lagging);
    const list = async () => listing({ distinct: 7 });
    expect(await checkSlice(second, 0, checks({ count: holding(5), list }))).toMatchObject({ state: 'mismatch' });
  });

  it('opens a verified slice again that grew', async () => {
    const verified = sliceOf({ stored: 7, counted: 7, countedAt: 1, verifiedAt: 1, state: 'verified' });
    const list = async () => listing({ distinct: 8, recovered: 1 });
    expect(await checkSlice(verified, 0, checks({ count: holding(8), list }))).toMatchObject({
      state: 'healed',
      stored: 8,
    });
    const hidden = async () => listing({ distinct: 7 });
    expect(await checkSlice(verified, 0, checks({ count: holding(8), list: hidden }))).toMatchObject({
      state: 'mismatch',
    });
  });

  it('finds one service short although all together come out even', async () => {
    const countService = async (service: string): Promise<number> => (service === 'sso' ? 4 : 3);
    let listed = 0;
    const list = async () => {
      listed += 1;
      return listing({ distinct: 7, services: { sso: 4, ldap: 3 } });
    };
    const slice = sliceOf({ stored: 7, services: { sso: 3, ldap: 4 } });
    const more = checks({ count: holding(7), countService, services: ['sso', 'ldap'], list });
    expect(await checkSlice(slice, 0, more)).toMatchObject({ state: 'verified', countedServices: { sso: 4, ldap: 3 } });
    expect(listed).toBe(1);
  });
});
