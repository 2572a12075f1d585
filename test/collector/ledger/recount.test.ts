import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { isHole } from '../../../src/collector/ledger/slice.ts';
import { summarizeLedger } from '../../../src/collector/ledger/summary.ts';
import { ManualClock } from '../../../src/simulator/manual-clock.ts';
import type { SimulatorOptions } from '../../../src/simulator/options.ts';
import { createWorld, day, end, hour, type World } from './world.ts';

const events = '/insights/directory/v1/events';
let world: World;
let clock: ManualClock;

afterEach(() => world.close());

/** Forty days with ten events a day, of which one can be seen three days late. */
async function createLate(options: SimulatorOptions = {}): Promise<void> {
  clock = new ManualClock(end);
  const fixedEvents = Array.from({ length: 400 }, (_, place) => ({
    id: `e${place}`,
    organization: 'org',
    service: place % 3 ? 'sso' : 'ldap',
    event_type: 'sso_auth',
    timestamp: new Date(end - 38 * day + place * 2.4 * hour + 1).toISOString(),
  }));
  world = await createWorld({ fixedEvents, shown: { late: { e360: 3 * day } }, clock, ...options });
}

const collect = (now: number, startingPoint = 38 * day): Promise<void> => {
  clock.set(now);
  return world.collect(now, { startingPoint });
};

describe('the daily recount', () => {
  // The late one happened two days before the end of the world.
  it('finds an event that comes days late with one request, and fetches its slice alone', async () => {
    await createLate();
    await collect(end);
    await collect(end + 2 * hour);
    const [pages, counts] = [world.requests(), world.requests(`${events}/count`)];
    expect(world.requests(`${events}/interval`)).toBe(0);
    await collect(end + 26 * hour);
    expect(world.requests(`${events}/interval`)).toBe(1);
    expect(world.stored()).toContain(world.expected(({ id }) => id === 'e360')[0]);
    // The poll, and the slice that grew; new hours are counted once or twice each.
    expect(world.requests() - pages).toBe(2);
    expect(world.requests(`${events}/count`) - counts).toBeLessThanOrEqual(2 + 26 * 2);
    expect(summarizeLedger(world.ledger(), end + 26 * hour)).toMatchObject({ missing: 0, recovered: 1 });
    await collect(end + 30 * hour);
    expect(world.requests(`${events}/interval`)).toBe(1);
  });

  it.each([
    ['refused', 400],
    ['broken', 501],
  ] as const)('counts slice by slice, as often, if the call is %s', async (_, status) => {
    await createLate();
    world.refuse = (path) => path.endsWith('/interval') && status;
    await collect(end);
    await collect(end + 2 * hour);
    const counts = world.requests(`${events}/count`);
    await collect(end + 26 * hour);
    expect(world.requests(`${events}/count`) - counts).toBeGreaterThan(80);
    expect(world.stored()).toContain(world.expected(({ id }) => id === 'e360')[0]);
    expect(end + 26 * hour - (summarizeLedger(world.ledger(), end + 26 * hour).oldestCount ?? 0)).toBeLessThan(
      25 * hour,
    );
  });

  it.each(['refuse', 'omit'] as const)(
    'learns what the account can see from an API that would %s the rest',
    async (beyondRetention) => {
      // The account could see all of it when the collector began.
      await createLate();
      await collect(end);
      const saved = world.ledgerDocument();
      const documents = world.documents().length;
      await world.close();
      await createLate({ retentionDays: 30, behaviour: { beyondRetention } });
      await collect(end, hour);
      writeFileSync(join(world.folder, 'state', 'acme.events.ledger.json'), JSON.stringify(saved));
      await collect(end + 26 * hour);
      const { retention } = world.ledger().upkeep;
      expect(retention?.by).toBe(beyondRetention === 'refuse' ? 'refused' : 'absent');
      expect(Math.abs((retention?.span ?? 0) - 30 * day)).toBeLessThanOrEqual(1.1 * day);
      // What is dropped keeps its last word: it is neither a hole nor withdrawn.
      const { slices } = world.ledger();
      expect(slices.some(isHole)).toBe(false);
      expect(slices.reduce((sum, { stored }) => sum + stored, 0)).toBeGreaterThanOrEqual(documents);
      const counts = world.requests(`${events}/count`);
      await collect(end + 50 * hour);
      expect(world.ledger().slices.some(isHole)).toBe(false);
      // One more tells the time.
      expect(world.requests(`${events}/count`) - counts).toBeLessThanOrEqual(2 * 25 + 1);
    },
  );

  it('comes at once for a ledger of the version before, whose counts are old', async () => {
    await createLate();
    await collect(end);
    const {
      slices,
      upkeep: _,
      ...rest
    } = world.ledgerDocument() as { slices: Record<string, unknown>[]; upkeep: unknown };
    const old = {
      ...rest,
      version: 1,
      slices: slices.map((slice) => ({
        ...{ stored: 0, dead: 0, duplicates: 0, edge: 0, tries: 0, recovered: 0, services: {}, countedServices: {} },
        ...slice,
        identityAt: undefined,
        nextCheck: new Date(end + 6 * day).toISOString(),
      })),
    };
    writeFileSync(join(world.folder, 'state', 'acme.events.ledger.json'), JSON.stringify(old));
    await collect(end + 26 * hour);
    expect(world.stored()).toContain(world.expected(({ id }) => id === 'e360')[0]);
    expect(world.ledgerDocument()).toMatchObject({ version: 2 });
    expect(world.ledger().slices.some(isHole)).toBe(false);
  });

  it('is not put off by a time that a wrong clock had set', async () => {
    await createLate();
    await collect(end);
    await collect(end + 2 * hour);
    const document = world.ledgerDocument();
    const upkeep = { ...(document.upkeep as object), nextRecount: new Date(end + 365 * day).toISOString() };
    writeFileSync(join(world.folder, 'state', 'acme.events.ledger.json'), JSON.stringify({ ...document, upkeep }));
    await collect(end + 26 * hour);
    expect(world.requests(`${events}/interval`)).toBe(1);
  });
});
