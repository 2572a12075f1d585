import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseRun, costOf } from '../../../src/collector/ledger/choose-run.ts';
import { identified } from '../../../src/collector/ledger/identified.ts';
import { emptySlice, isSound, type Slice } from '../../../src/collector/ledger/slice.ts';
import { summarizeLedger } from '../../../src/collector/ledger/summary.ts';
import type { SettledEvent } from '../../../src/collector/pages/settle-page.ts';
import { ManualClock } from '../../../src/simulator/manual-clock.ts';
import { createWorld, day, end, hour, type World } from './world.ts';

const events = '/insights/directory/v1/events';
let world: World;
let clock: ManualClock;

afterEach(() => world.close());

const late = 'late';
const withdrawn = 'withdrawn';

/** Three days, ten events an hour; in one hour one event is withdrawn when another one comes late. */
async function createSwap(): Promise<void> {
  clock = new ManualClock(end);
  const at = (id: string, time: number) => ({
    id,
    organization: 'org',
    service: 'sso',
    event_type: 'sso_auth',
    timestamp: new Date(time).toISOString(),
  });
  const swap = end - 30 * hour;
  const fixedEvents = [
    ...Array.from({ length: 720 }, (_, place) => at(`e${place}`, end - 3 * day + place * 6 * 60_000 + 1)),
    at(late, swap + 10),
    at(withdrawn, swap + 20),
  ];
  const shown = { late: { [late]: 30.5 * hour }, withdrawn: { [withdrawn]: 30.5 * hour } };
  world = await createWorld({ fixedEvents, shown, clock });
}

const collect = (now: number, deepCheckPercent: number): Promise<void> => {
  clock.set(now);
  return world.collect(now, { startingPoint: 3 * day, eventLimit: 1000, deepCheckPercent });
};

const isThere = (id: string): boolean =>
  world.stored().includes(world.expected((event) => event.id === id)[0] as string);

describe('counts that are equal although the events are not', () => {
  it('are seen through by looking ids up, within the share of requests that is allowed', async () => {
    await createSwap();
    for (let polls = 0; polls < 50; polls += 1) await collect(end + polls * hour, 5);
    expect([isThere(late), isThere(withdrawn)]).toEqual([true, true]);
    const now = end + 49 * hour;
    const summary = summarizeLedger(world.ledger(), now);
    expect(summary).toMatchObject({ missing: 0, recovered: 1, withdrawn: 1 });
    expect(summary.slices.mismatch).toBe(0);
    expect(summary.identity.checked).toBeGreaterThan(60);
    const pages = world.requests() - 50;
    const others = 50 + world.requests(`${events}/count`) + world.requests(`${events}/interval`);
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(0.05 * others);
  });

  it('stay unseen without: the late event is what only that finds', async () => {
    await createSwap();
    for (let polls = 0; polls < 100; polls += 10) await collect(end + polls * hour, 0);
    expect(isThere(late)).toBe(false);
    const { identity, missing } = summarizeLedger(world.ledger(), end + 90 * hour);
    expect([missing, identity.checked]).toEqual([0, 0]);
    expect(identity.notChecked).toBeGreaterThan(0);
  });
});

describe('what looking ids up says of a slice', () => {
  const [from, to, now] = [0, hour, day];
  const verified = (stored: number): Slice => ({
    ...emptySlice(from, to, undefined),
    ...{ state: 'verified', stored, counted: stored, countedAt: 1, verifiedAt: 1 },
  });
  const outcomes = (...kinds: SettledEvent['kind'][]): SettledEvent[] =>
    kinds.map((kind, place) => ({
      ...{ id: `${place}`, time: place, digest: 0, changed: false },
      ...{ kind, service: 'sso' },
    }));

  it('is that all of them are there, or that one took the place of another', () => {
    const three = verified(3);
    expect(identified([three], outcomes('duplicate', 'duplicate', 'duplicate'), now)).toEqual([
      { ...three, identityAt: now },
    ]);
    expect(identified([three], outcomes('duplicate', 'stored', 'duplicate'), now)).toMatchObject([
      { state: 'healed', stored: 3, recovered: 1, withdrawn: 1, identityAt: now, nextCheck: undefined },
    ]);
  });

  it('is that one came late, which the count does not know yet: the slice is counted again', () => {
    expect(identified([verified(3)], outcomes('duplicate', 'duplicate', 'stored', 'duplicate'), now)).toMatchObject([
      { state: 'healed', stored: 4, recovered: 1, withdrawn: 0, identityAt: now, nextCheck: now },
    ]);
  });

  it('is nothing where the pages end too early: no event is called withdrawn, and the slice is counted again', () => {
    expect(identified([verified(3)], outcomes('duplicate'), now)).toMatchObject([
      { state: 'verified', stored: 3, withdrawn: 0, identityAt: undefined, nextCheck: now },
    ]);
    expect(identified([verified(3)], outcomes('duplicate', 'stored'), now)).toMatchObject([
      { state: 'healed', stored: 4, recovered: 1, withdrawn: 0, identityAt: undefined, nextCheck: now },
    ]);
  });
});

describe('the choice of what to look up next', () => {
  const now = 100 * day;
  const slice = fc.record({
    stored: fc.integer({ min: 0, max: 150 }),
    state: fc.constantFrom('verified', 'healed', 'open', 'mismatch'),
    checkedAgo: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    isDue: fc.boolean(),
    gap: fc.boolean(),
  });

  it('comes to every slice that came out even, once, in runs of one page', () => {
    fc.assert(
      fc.property(fc.array(slice, { maxLength: 40 }), (drawn) => {
        let from = now - 13 * day;
        let slices = drawn.map(({ stored, state, checkedAgo, isDue, gap }): Slice => {
          from += gap ? 2 * hour : 0;
          const identityAt = checkedAgo === undefined ? undefined : now - checkedAgo * day;
          const made = {
            ...emptySlice(from, from + hour, isDue ? now : undefined),
            stored,
            state,
            identityAt,
          } as const;
          from += hour;
          return made;
        });
        for (let rounds = 0; rounds <= drawn.length; rounds += 1) {
          const run = chooseRun(slices, { now, pageSize: 100, givenUp: new Set() });
          if (run.length === 0) break;
          expect(run.length === 1 || costOf(run, 100) === 1).toBe(true);
          for (const [place, { from: start }] of run.entries()) expect(start).toBe(run[place - 1]?.to ?? start);
          for (const one of run) expect(isSound(one) && (one.identityAt ?? 0) < now - 7 * day).toBe(true);
          slices = slices.map((one) => (run.includes(one) ? { ...one, identityAt: now } : one));
        }
        expect(chooseRun(slices, { now, pageSize: 100, givenUp: new Set() })).toEqual([]);
        for (const one of slices)
          if (isSound(one) && one.nextCheck === undefined) expect(one.identityAt).toBeGreaterThanOrEqual(now - 7 * day);
      }),
    );
  });

  it('leaves alone what JumpCloud may be dropping, and what took too long', () => {
    const old = { ...emptySlice(now - 89 * day, now - 88 * day, undefined), state: 'verified' } as const;
    const next = { ...old, from: old.to, to: old.to + day };
    const limits = { now, pageSize: 100, givenUp: new Set<number>() };
    expect(chooseRun([old, next], limits)).toEqual([next]);
    expect(chooseRun([old, next], { ...limits, givenUp: new Set([next.from]) })).toEqual([]);
  });
});
