import { afterEach, describe, expect, it } from '@jest/globals';
import { isHole, missingOf } from '../../../src/collector/ledger/slice.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { noFaults } from '../../../src/simulator/faults/schedule.ts';
import { ManualClock } from '../../../src/simulator/manual-clock.ts';
import type { SliceState } from '../../../src/status/ledger-summary.ts';
import { createWorld, day, end, hour, type World } from './world.ts';

let world: World | undefined;

afterEach(async () => {
  await world?.close();
});

/** Far enough behind the last event that every slice is closed. */
const later = end + 3 * hour;

const stateCounts = ({ ledger }: World) => {
  const counts: Partial<Record<SliceState, number>> = {};
  for (const { state, to } of ledger().slices) if (to <= end) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

const oneInFive = ({ id }: JsonObject): boolean => '048'.includes(String(id).slice(-1).toLowerCase());

describe('the ledger of a collector', () => {
  it.each([
    { endTime: 'exclusive', timePrecision: 'milliseconds' },
    { endTime: 'inclusive', timePrecision: 'milliseconds' },
    { endTime: 'exclusive', timePrecision: 'nanoseconds' },
    { endTime: 'inclusive', timePrecision: 'nanoseconds' },
  ] as const)('is verified at once whatever the API does at the end of a range: %j', async (behaviour) => {
    // Events exactly at the borders of slices, where both readings differ.
    const fixedEvents = Array.from({ length: 97 }, (_, index) => ({
      id: `e${index}`,
      organization: 'org',
      service: index % 2 ? 'sso' : 'directory',
      event_type: 'sso_auth',
      timestamp: new Date(end - 4 * day + index * hour).toISOString().replace('.000Z', index % 3 ? 'Z' : '.000000700Z'),
    }));
    world = await createWorld({ behaviour, fixedEvents });
    await world.collect(later, { startingPoint: 5 * day });
    expect(world.stored()).toEqual(world.expected());
    expect(stateCounts(world)).toEqual({ verified: expect.any(Number) });
    const { slices } = world.ledger();
    // The pages of the one window are all there were, and one for each slice that was counted with events of the next one.
    const bordered = slices.filter(({ border }) => border > 0).length;
    expect(bordered > 0).toBe(behaviour.endTime === 'inclusive');
    expect(world.requests()).toBe(1 + bordered);
    // What was learned of the border is remembered: the next count is even without a page.
    await world.collect(later + 2 * hour, { startingPoint: 5 * day });
    expect(stateCounts(world)).toEqual({ verified: expect.any(Number) });
    expect(world.requests()).toBe(2 + bordered);
    expect(slices.reduce((sum, { stored }) => sum + stored, 0)).toBe(97);
  });

  it('covers the timeline without a gap, by the day where it is old and by the hour where it is young', async () => {
    world = await createWorld();
    await world.collect(later);
    const { slices, times } = world.ledger();
    expect(times.begin).toBe(later - 5 * day);
    for (const [place, slice] of slices.entries()) expect(slice.from).toBe(slices[place - 1]?.to ?? times.begin);
    expect(slices.at(-1)?.to).toBeGreaterThanOrEqual(later);
    expect(new Set(slices.map(({ from, to }) => to - from))).toEqual(new Set([21 * hour, day, hour]));
  });

  it('without the ledger events that pages left out would stay lost; with it they are fetched', async () => {
    world = await createWorld();
    world.hide = oneInFive;
    await world.collect(later - 2 * hour);
    const lost = world.expected().length - world.stored().length;
    world.hide = () => false;
    expect(lost).toBeGreaterThan(20);
    expect(world.ledger().slices.some(isHole)).toBe(true);
    await world.collect(later);
    expect(world.stored()).toEqual(world.expected());
    expect(world.ledger().slices.some(isHole)).toBe(false);
    expect(stateCounts(world).healed).toBeGreaterThan(0);
    expect(world.ledger().slices.reduce((sum, { recovered }) => sum + recovered, 0)).toBeGreaterThan(0);
  });

  it('is not talked out of a hole by counts of other ranges that are stale', async () => {
    // Nothing is known of the last year in a count that does not end at a full hour.
    const faults = { ...noFaults, unevenCountLagMs: 365 * day };
    const clock = new ManualClock(later);
    world = await createWorld({ faults, clock });
    world.hide = oneInFive;
    await world.collect(later);
    expect(world.ledger().slices.some(isHole)).toBe(true);
    world.hide = () => false;
    clock.advance(hour);
    await world.collect(later + hour);
    expect(world.stored()).toEqual(world.expected());
    expect(world.ledger().slices.some(isHole)).toBe(false);
  });

  it('does not call verified what a count that is always too high says', async () => {
    world = await createWorld({ faults: { ...noFaults, countSurplus: 5 }, clock: new ManualClock(later) });
    await world.collect(later);
    const holes = world.ledger().slices.filter(isHole);
    expect(holes.length).toBeGreaterThan(20);
    for (const hole of holes) expect(missingOf(hole)).toBe(5);
    expect(Object.keys(stateCounts(world))).toEqual(['mismatch']);
  });

  it('asks again a day later where the license had run out', async () => {
    world = await createWorld();
    world.refuse = (path) => path.endsWith('/count') && 402;
    await world.collect(later);
    expect(Object.keys(stateCounts(world))).toEqual(['open']);
    world.refuse = () => false;
    await world.collect(later + day + hour);
    expect(Object.keys(stateCounts(world))).toEqual(['verified']);
  });

  it('without recounting a verified slice events of a device that was offline would be lost', async () => {
    let offline = true;
    const late = (event: JsonObject): boolean => offline && event.service === 'systems';
    world = await createWorld();
    const { simulator } = world;
    const texts = [...simulator.dataset.texts()].map((text) => JSON.parse(text) as JsonObject);
    const fixedEvents = texts.filter((event) => !late(event));
    const [deviceEvents, others] = [texts.filter(late), fixedEvents];
    expect(deviceEvents.length).toBeGreaterThan(5);
    await world.close();
    // First the API has nothing of the device, in counts either.
    const before = await createWorld({ fixedEvents: others });
    await before.collect(later);
    expect(stateCounts(before)).toEqual({ verified: expect.any(Number) });
    offline = false;
    const after = await createWorld({ fixedEvents: texts });
    world = after;
    try {
      const at = (now: number) => {
        after.at(now);
        return before.collect(now, { url: after.simulator.url });
      };
      await at(later + 30 * 60_000);
      expect(before.stored()).toHaveLength(others.length);
      await at(later + 2 * hour);
      expect(before.stored()).toEqual(after.expected());
      expect(stateCounts(before).healed).toBeGreaterThan(0);
      expect(before.ledger().slices.some(isHole)).toBe(false);
    } finally {
      await before.close();
    }
  });

  it("shows the vendor's own copies apart and calls the slice verified", async () => {
    world = await createWorld({ faults: { ...noFaults, seed: 'twice', copies: { share: 0.05 } }, live: false });
    await world.collect(later);
    expect(world.stored()).toEqual(world.expected());
    const { slices } = world.ledger();
    const duplicates = slices.reduce((sum, slice) => sum + slice.duplicates, 0);
    const counted = slices.reduce((sum, slice) => sum + (slice.counted ?? 0), 0);
    expect(counted).toBe(world.expected().length + duplicates);
    expect(duplicates).toBeGreaterThan(10);
    expect(slices.some(isHole)).toBe(false);
    expect(stateCounts(world)).toEqual({ verified: expect.any(Number) });
  });

  it('counts each configured service too', async () => {
    world = await createWorld();
    await world.collect(later, { services: ['sso', 'directory'] });
    const { slices } = world.ledger();
    const counted = slices.filter(({ state }) => state === 'verified');
    expect(counted.length).toBeGreaterThan(20);
    for (const { services, countedServices } of counted)
      for (const [service, count] of Object.entries(countedServices)) expect(services[service] ?? 0).toBe(count);
    expect(Object.keys(counted[0]?.countedServices ?? {})).toEqual(['sso', 'directory']);
  });

  it('says what it lacks, and asks again, where the API counts events that it does not show', async () => {
    world = await createWorld();
    const hidden = new Set([...world.simulator.dataset.identities()].slice(100, 103).map(({ id }) => id));
    world.hide = ({ id }) => hidden.has(String(id));
    await world.collect(later);
    const holes = world.ledger().slices.filter(isHole);
    expect(holes.length).toBeGreaterThan(0);
    for (const { tries, nextCheck } of holes) expect([tries, nextCheck]).toEqual([1, later + 60_000]);
    world.hide = () => false;
    await world.collect(later + hour);
    expect(world.stored()).toEqual(world.expected());
    expect(world.ledger().slices.some(isHole)).toBe(false);
  });

  it('does not look at a slice before its overlap has been read', async () => {
    world = await createWorld();
    await world.collect(end);
    const open = world.ledger().slices.filter(({ state }) => state === 'open');
    expect(open.map(({ from }) => from)).toEqual([end - hour]);
    await world.collect(end + 16 * 60_000);
    expect(world.ledger().slices.find(({ from }) => from === end - hour)?.state).toBe('verified');
  });
});
