import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkSlice as checkOrStop, type SliceChecks } from '../../../src/collector/ledger/check-slice.ts';
import type { SliceListing } from '../../../src/collector/ledger/list-slice.ts';
import { emptySlice, type Slice } from '../../../src/collector/ledger/slice.ts';

const hour = 3_600_000;
const [from, to] = [0, hour];
const now = 10 * hour;

function listing(more: Partial<SliceListing>): SliceListing {
  return { distinct: 0, copies: 0, dead: 0, recovered: 0, atEnd: 0, services: {}, ...more };
}

/** An API that holds so many events in the slice, and none behind it. */
function holding(events: number) {
  return async (start: number): Promise<number> => (start === from ? events : 0);
}

interface Counts {
  readonly count: (from: number, to: number) => Promise<number>;
  readonly countService: (service: string) => Promise<number>;
}

function checks({
  count = holding(0),
  countService = async () => 0,
  services = ['all'],
  ...more
}: Partial<Omit<SliceChecks, 'count'> & Counts>): SliceChecks {
  return {
    count: (asked, start, end) =>
      asked.length < services.length ? countService(asked[0] as string) : count(start, end),
    services,
    list: async () => {
      throw new Error('listed without need');
    },
    now: () => now,
    ...more,
  };
}

async function checkSlice(slice: Slice, how: SliceChecks): Promise<Slice> {
  return (await checkOrStop(slice, how)) as Slice;
}

const sliceOf = (more: Partial<Slice>): Slice => ({ ...emptySlice(from, to, now), ...more });

describe('checkSlice', () => {
  it('verifies with one request where the count is what was settled', async () => {
    let asked = 0;
    const count = async (): Promise<number> => {
      asked += 1;
      return 7;
    };
    const slice = await checkSlice(sliceOf({ stored: 5, dead: 2 }), checks({ count }));
    expect(slice).toMatchObject({ state: 'verified', counted: 7, verifiedAt: now, nextCheck: now + hour, tries: 0 });
    expect(asked).toBe(1);
  });

  it('heals a hole by listing the slice', async () => {
    const list = async () => listing({ distinct: 9, recovered: 2, services: { sso: 9 } });
    const slice = await checkSlice(sliceOf({ stored: 7 }), checks({ count: holding(9), list }));
    expect(slice).toMatchObject({ state: 'healed', stored: 9, recovered: 2, counted: 9 });
  });

  it('says mismatch and how much is missing where the listing does not help', async () => {
    const list = async () => listing({ distinct: 7 });
    const slice = await checkSlice(sliceOf({ stored: 7 }), checks({ count: holding(9), list }));
    expect(slice).toMatchObject({ state: 'mismatch', stored: 7, counted: 9, tries: 1, nextCheck: now + 60_000 });
  });

  it("takes for the vendor's copies only those that a second listing shows too", async () => {
    const copies = [2, 2];
    const stable = async () => listing({ distinct: 7, copies: copies.pop() ?? 0 });
    expect(await checkSlice(sliceOf({ stored: 7 }), checks({ count: holding(9), list: stable }))).toMatchObject({
      state: 'verified',
      duplicates: 2,
    });
    const passing = [0, 2];
    const once = async () => listing({ distinct: 7, copies: passing.pop() ?? 0 });
    expect(await checkSlice(sliceOf({ stored: 7 }), checks({ count: holding(9), list: once }))).toMatchObject({
      state: 'mismatch',
      duplicates: 0,
    });
  });

  it('waits where the count lags behind, and lists only when it stays behind', async () => {
    const lagging = checks({ count: holding(5) });
    const first = await checkSlice(sliceOf({ stored: 7 }), lagging);
    expect(first).toMatchObject({ state: 'open', tries: 1 });
    expect(await checkSlice(first, checks({ count: holding(7) }))).toMatchObject({ state: 'verified', tries: 0 });
    const second = await checkSlice(first, lagging);
    const list = async () => listing({ distinct: 7 });
    expect(await checkSlice(second, checks({ count: holding(5), list }))).toMatchObject({ state: 'mismatch' });
  });

  it('opens a verified slice again that grew', async () => {
    const verified = sliceOf({ stored: 7, counted: 7, countedAt: 1, verifiedAt: 1, state: 'verified' });
    const list = async () => listing({ distinct: 8, recovered: 1 });
    expect(await checkSlice(verified, checks({ count: holding(8), list }))).toMatchObject({
      state: 'healed',
      stored: 8,
    });
    const hidden = async () => listing({ distinct: 7 });
    expect(await checkSlice(verified, checks({ count: holding(8), list: hidden }))).toMatchObject({
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
    expect(await checkSlice(slice, more)).toMatchObject({ state: 'verified', countedServices: { sso: 4, ldap: 3 } });
    expect(listed).toBe(1);
  });
});

describe('a hole is never explained away', () => {
  it('by a count of a wider range that is stale: the surplus is looked for, and found', async () => {
    // Five of 154 are lost, and the count up to a second behind the end does not know them yet.
    const count = async (_start: number, end: number): Promise<number> => (end > to ? 149 : 154);
    const list = async () => listing({ distinct: 154, recovered: 5 });
    const slice = await checkSlice(sliceOf({ stored: 149 }), checks({ count, list }));
    expect(slice).toMatchObject({ state: 'healed', stored: 154, recovered: 5 });
  });

  it('by a count that is always too high: what nobody finds stays a mismatch', async () => {
    const count = async (start: number, end: number): Promise<number> => (start === from && end >= to ? 149 : 0) + 5;
    const list = async () => listing({ distinct: 149 });
    const slice = await checkSlice(sliceOf({ stored: 149 }), checks({ count, list }));
    expect(slice).toMatchObject({ state: 'mismatch', stored: 149, counted: 154 });
  });

  it('by a plain count that is stale, if the daily recount has told of more', async () => {
    const told = sliceOf({ stored: 149, state: 'open', counted: 154, countedAt: 1, verifiedAt: 1 });
    const counts = [154, 149];
    const count = async (): Promise<number> => counts.pop() ?? 154;
    const list = async () => listing({ distinct: 154, recovered: 5 });
    expect(await checkSlice(told, checks({ count, list }))).toMatchObject({ state: 'healed', stored: 154 });
  });

  it('whatever is lost, whatever the API does at the end, however stale its other counts are', async () => {
    const time = fc.oneof(
      fc.integer({ min: -20, max: hour * 10 + 20_000 }),
      fc.constantFrom(0, hour * 10, hour * 10 + 3),
    );
    const world = fc.record({
      // In tenths of a millisecond, so that an API can compare finer than a millisecond.
      tenths: fc.array(time, { maxLength: 30 }),
      lost: fc.array(fc.boolean(), { maxLength: 30 }),
      inclusive: fc.boolean(),
      fine: fc.boolean(),
      unseen: fc.integer({ min: 0, max: 10 }),
      surplus: fc.constantFrom(0, 0, 5),
      shows: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(world, async ({ tenths, lost, inclusive, fine, unseen, surplus, shows }) => {
        const isIn = (tenth: number, start: number, end: number): boolean => {
          const stamp = fine ? tenth / 10 : Math.floor(tenth / 10);
          return stamp >= start && (inclusive ? stamp <= end : stamp < end);
        };
        const countIn = (start: number, end: number) => tenths.filter((tenth) => isIn(tenth, start, end)).length;
        const count = async (start: number, end: number): Promise<number> =>
          countIn(start, end) + surplus - (end > to ? Math.min(unseen, countIn(start, end)) : 0);
        const inside = tenths.map((tenth) => Math.floor(tenth / 10) >= from && Math.floor(tenth / 10) < to);
        const stored = inside.filter((isInside, place) => isInside && !lost[place]).length;
        const distinct = shows ? inside.filter(Boolean).length : stored;
        const list = async (): Promise<SliceListing> =>
          listing({
            distinct,
            recovered: distinct - stored,
            atEnd: tenths.filter((tenth) => isIn(tenth, from, to) && Math.floor(tenth / 10) >= to).length,
          });
        const slice = await checkSlice(sliceOf({ stored }), checks({ count, list }));
        const isWhole = slice.stored === inside.filter(Boolean).length;
        if (slice.state === 'verified' || slice.state === 'healed') expect([isWhole, surplus]).toEqual([true, 0]);
        if (isWhole && surplus === 0) expect(slice.state).toBe(distinct > stored ? 'healed' : 'verified');
      }),
    );
  });

  it('remembers the events at the border that a listing has shown, and counts once from then on', async () => {
    const list = async () => listing({ distinct: 7, atEnd: 2 });
    const first = await checkSlice(sliceOf({ stored: 7 }), checks({ count: holding(9), list }));
    expect(first).toMatchObject({ state: 'verified', counted: 7, border: 2 });
    expect(await checkSlice(first, checks({ count: holding(9) }))).toMatchObject({ state: 'verified', counted: 7 });
  });

  it('notes settled events that the API no longer shows', async () => {
    const list = async () => listing({ distinct: 7, recovered: 1 });
    const told = sliceOf({ stored: 7, state: 'verified', tries: 2, counted: 7, verifiedAt: 1 });
    const slice = await checkSlice(told, checks({ count: holding(6), list: async () => listing({ distinct: 6 }) }));
    expect(slice).toMatchObject({ state: 'verified', stored: 6, withdrawn: 1, identityAt: now });
    expect(await checkSlice(sliceOf({ stored: 6 }), checks({ count: holding(7), list }))).toMatchObject({
      withdrawn: 0,
    });
  });
});
