import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/core/json.ts';
import { createWorld, day, end, hour, type World } from '../ledger/world.ts';
import { fill } from './fill.ts';

let world: World;

afterEach(async () => {
  await world.close();
});

const range = { from: end - 4 * day, to: end, now: end + hour };
const eventsPath = '/insights/directory/v1/events';
const intervalPath = `${eventsPath}/interval`;

const states = () => new Set(world.ledger().slices.map(({ state }) => state));

describe('a backfill', () => {
  it.each([
    { endTime: 'exclusive', timePrecision: 'milliseconds' },
    { endTime: 'inclusive', timePrecision: 'milliseconds' },
    { endTime: 'inclusive', timePrecision: 'nanoseconds' },
  ] as const)('stores every event once and ends in a verified ledger: %j', async (behaviour) => {
    world = await createWorld({ events: 4000, behaviour });
    const { plan, done } = await fill(world, range);
    expect(done).toBe(true);
    expect(plan.slices.length).toBeGreaterThan(2);
    expect(world.stored()).toEqual(world.expected());
    expect(states()).toEqual(new Set(['verified']));
    const { slices } = world.ledger();
    expect([slices[0]?.from, slices.at(-1)?.to]).toEqual([range.from, range.to]);
  });

  it('without its own state it would begin anew; with it it goes on where it was stopped, and stores nothing twice', async () => {
    world = await createWorld({ events: 4000 });
    const gently = new AbortController();
    let pages = 0;
    const onPage = (): void => {
      pages += 1;
      if (pages === 24) gently.abort();
    };
    const stop = { gently: gently.signal, now: new AbortController().signal };
    // One slice after the other, so that some are done when it is stopped.
    expect((await fill(world, { ...range, concurrency: 1, stop, onPage })).done).toBe(false);
    const asked = world.requests();
    const resumed = await fill(world, range);
    expect(resumed.done).toBe(true);
    expect(resumed.plan.slices.filter(({ done }) => done).length).toBeGreaterThan(0);
    expect(world.requests() - asked).toBeLessThan(asked + 10);
    expect(world.requests() - asked).toBeLessThan(40);
    expect(world.stored()).toEqual(world.expected());
    expect(states()).toEqual(new Set(['verified']));
  });

  it('without looking ids up what the collector has stored already would be stored twice', async () => {
    world = await createWorld({ events: 1500 });
    await world.collect(end, { startingPoint: 2 * day });
    const collected = world.stored().length;
    await fill(world, { ...range, to: end - day });
    expect(world.stored().length).toBeGreaterThan(collected);
    await world.collect(end + 2 * hour);
    expect(world.stored()).toEqual(world.expected());
  });

  it('without an end fetches what is older than the collector has, also where it was stopped and goes on', async () => {
    world = await createWorld({ events: 3000 });
    await world.collect(end, { startingPoint: 2 * day });
    const begin = world.ledger().times.begin;
    const gently = new AbortController();
    const stop = { gently: gently.signal, now: new AbortController().signal };
    const open = { ...range, to: undefined };
    const stopped = await fill(world, { ...open, concurrency: 1, stop, onPage: () => gently.abort() });
    const resumed = await fill(world, open);
    expect([stopped.done, resumed.done]).toEqual([false, true]);
    expect([stopped.plan.to, resumed.plan.to]).toEqual([begin, begin]);
    await world.collect(end + 2 * hour);
    expect(world.stored()).toEqual(world.expected());
  });

  it('that is given again after it finished asks for no event and leaves verified parts as they are', async () => {
    world = await createWorld({ events: 3000 });
    await world.collect(end, { startingPoint: 2 * day });
    const open = { ...range, to: undefined };
    const first = await fill(world, open);
    await world.collect(end + 2 * hour);
    const before = [world.requests(eventsPath), JSON.stringify(world.ledgerDocument().slices)];
    const again = await fill(world, { ...open, now: end + 3 * hour });
    expect(again).toMatchObject({ done: true, plan: { ...first.plan, slices: [] }, parts: again.proved });
    const whole = await fill(world, { ...range, to: first.plan.to, now: end + 3 * hour });
    expect(whole).toEqual(again);
    expect([world.requests(eventsPath), JSON.stringify(world.ledgerDocument().slices)]).toEqual(before);
  });

  it('with an earlier beginning fetches only what is older', async () => {
    world = await createWorld({ events: 4000 });
    await fill(world, { ...range, from: end - 2 * day });
    const proved = JSON.stringify(world.ledger().slices);
    for (const to of [undefined, end]) {
      const { plan } = await fill(world, { ...range, to, from: to === undefined ? end - 3 * day : range.from });
      expect(plan.slices.at(-1)?.to).toBe(end - (to === undefined ? 2 : 3) * day);
      expect(JSON.stringify(world.ledger().slices)).toContain(proved.slice(1));
    }
    expect(world.stored()).toEqual(world.expected());
    expect(states()).toEqual(new Set(['verified']));
  });

  describe('that was killed leaves out nothing of the next one', () => {
    const begin = end - 12 * hour;
    const killed = async (wanted: { readonly from: number; readonly to: number | undefined }) => {
      world = await createWorld({ events: 4000 });
      await world.collect(end, { startingPoint: 12 * hour });
      const gently = new AbortController();
      const stop = { gently: gently.signal, now: new AbortController().signal };
      const { done } = await fill(world, { ...range, ...wanted, concurrency: 1, stop, onPage: () => gently.abort() });
      expect(done).toBe(false);
    };
    const gaps = (from: number, to: number) => world.ledger().unproved({ from, to });

    it('that begins earlier', async () => {
      await killed({ from: end - 2 * day, to: undefined });
      const { plan, done } = await fill(world, { ...range, to: undefined });
      expect([done, plan.from, plan.to]).toEqual([true, range.from, begin]);
      expect(gaps(range.from, begin)).toEqual([]);
    });

    it('that has no end, where the killed one had one', async () => {
      await killed({ from: end - 2 * day, to: end - day });
      const { plan, done } = await fill(world, { ...range, from: end - 2 * day, to: undefined });
      expect([done, plan.to]).toEqual([true, begin]);
      expect(gaps(end - 2 * day, begin)).toEqual([]);
    });
  });

  it('that runs before the collector is not counted again when the collector reads the same events', async () => {
    world = await createWorld({ events: 3000 });
    await fill(world, range);
    const counted = () => world.ledger().slices.reduce((sum, { stored }) => sum + stored, 0);
    const before = counted();
    await world.collect(end + 2 * hour, { startingPoint: 2 * day });
    expect(world.stored()).toEqual(world.expected());
    expect(counted()).toBe(world.stored().length);
    expect(counted()).toBeGreaterThanOrEqual(before);
    await world.collect(end + 26 * hour);
    expect(counted()).toBe(world.stored().length);
    expect(states()).not.toContain('mismatch');
    expect(world.ledger().slices.filter(({ withdrawn }) => withdrawn > 0)).toEqual([]);
  });

  it('brings everything into a new file when the one that had it was removed', async () => {
    world = await createWorld({ events: 1000 });
    await fill(world, range);
    rmSync(join(world.folder, 'out.ndjson'));
    await fill(world, range);
    expect(world.stored()).toEqual(world.expected());
    const asked = world.requests(eventsPath);
    await fill(world, range);
    expect(world.requests(eventsPath)).toBe(asked);
  });

  it('fetches again only the parts that are not verified', async () => {
    world = await createWorld({ events: 2000 });
    const hidden = ({ timestamp }: JsonObject): boolean =>
      String(timestamp) >= '2026-01-08' && String(timestamp) < '2026-01-08T01';
    world.hide = hidden;
    await fill(world, range);
    const holes = world.ledger().slices.filter(({ state }) => state === 'mismatch');
    expect(holes.length).toBeGreaterThan(0);
    world.hide = () => false;
    const { plan } = await fill(world, range);
    expect([plan.slices[0]?.from, plan.slices.at(-1)?.to]).toEqual([holes[0]?.from, holes.at(-1)?.to]);
    expect(world.stored()).toEqual(world.expected());
    expect(states()).toEqual(new Set(['verified']));
  });

  it('says of no event how late the vendor was, and marks it as fetched by a backfill', async () => {
    world = await createWorld({ events: 1500 });
    await world.collect(end, { startingPoint: 2 * day });
    const documents = () =>
      world
        .documents()
        .map(({ _source: { tags, jumpcloud } }) => [
          tags.includes('backfill'),
          jumpcloud.derived?.vendor_latency_ms !== undefined,
        ]);
    const live = documents();
    expect(new Set(live.map(String))).toEqual(new Set(['false,true']));
    await fill(world, { ...range, to: end - day });
    expect(new Set(documents().slice(live.length).map(String))).toEqual(new Set(['true,false']));
  });

  it('leaves to the collector what the collector reads by itself', async () => {
    world = await createWorld({ events: 1500 });
    await world.collect(end - day + hour / 2, { startingPoint: hour });
    const { plan } = await fill(world, range);
    expect(plan.to).toBeLessThanOrEqual(end - day + hour / 2);
    await world.collect(end + 2 * hour);
    expect(world.stored()).toEqual(world.expected());
    expect(states()).toEqual(new Set(['verified', 'open']));
  });

  it('cuts the time evenly where the API does not say how the events spread', async () => {
    world = await createWorld({ events: 4000 });
    world.refuse = (path) => path === intervalPath;
    const warned: string[] = [];
    const { plan } = await fill(world, { ...range, warned: (action) => warned.push(action) });
    expect(warned).toContain('backfill-plan');
    expect(new Set(plan.slices.map(({ from, to }) => to - from)).size).toBeLessThanOrEqual(2);
    expect(world.stored()).toEqual(world.expected());
  });

  it('warns of what is gone by the retention that is configured, and fetches the rest', async () => {
    world = await createWorld({ events: 1500 });
    const warned: string[] = [];
    const { plan } = await fill(world, {
      ...range,
      account: { retention: 2 * day },
      warned: (action) => warned.push(action),
    });
    expect(warned).toEqual(['backfill-retention']);
    expect(plan.from).toBe(range.now - 2 * day + 600_000);
    expect(states()).toEqual(new Set(['verified']));
  });

  it('warns of what the license refuses, and fetches the rest', async () => {
    world = await createWorld({
      events: 3000,
      days: 40,
      retentionDays: 30,
      clock: { now: () => end + hour, sleep: async () => {} },
    });
    const warned: string[] = [];
    const { plan } = await fill(world, {
      ...range,
      from: end - 40 * day,
      warned: (action) => warned.push(action),
    });
    expect(warned).toEqual(['backfill-retention']);
    expect(plan.from).toBeGreaterThan(end - 30 * day);
    expect(plan.from).toBeLessThan(end - 30 * day + 3 * hour);
    expect(states()).toEqual(new Set(['verified']));
  });
});

describe('a service that is added to the configuration', () => {
  it('without a backfill of its own would have no events from before', async () => {
    world = await createWorld({ events: 1500 });
    await world.collect(end - hour, { services: ['sso'] });
    const before = world.stored();
    await world.collect(end + hour, { services: ['sso', 'directory'] });
    const wanted = world.expected((event) => event.service === 'sso' || event.service === 'directory');
    expect(before.length).toBeLessThan(wanted.length / 2);
    expect(world.stored()).toEqual(wanted);
    expect(
      world
        .ledger()
        .slices.filter(({ to }) => to <= end)
        .every(({ state }) => state === 'verified'),
    ).toBe(true);
  });
});
