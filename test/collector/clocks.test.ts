import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { AccountConfig } from '../../src/config/types.ts';
import { type Clock, systemClock } from '../../src/core/clock.ts';
import { readStatus } from '../../src/operate/read-status.ts';
import { verifyAccount } from '../../src/operate/verify-account.ts';
import { type Logger, silentLogger } from '../../src/runtime/logger.ts';
import { type ClockJump, noFaults } from '../../src/simulator/faults/schedule.ts';
import type { SimulatorOptions } from '../../src/simulator/options.ts';
import { createFileStateStore } from '../../src/state/file-state-store.ts';
import { collectOnce } from '../support/collector/collecting.ts';
import { createWorld, day, end, hour, type World } from './ledger/world.ts';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** JumpCloud's own time, which the collector's machine does not know. */
let apiTime = end;

const begin = async (options: SimulatorOptions = {}): Promise<World> => {
  apiTime = end;
  world = await createWorld({ clock: { ...systemClock, now: () => apiTime }, ...options });
  return world;
};

/** Collects once on a machine whose clock is so far ahead. */
async function collect({ config }: World, aheadMs: number) {
  const warned: string[] = [];
  const note = (_facts: object, _message: string, action: string) => void warned.push(action);
  const log: Logger = { ...silentLogger, warn: note, child: () => log };
  const [run] = await collectOnce(config(), { clock: { ...systemClock, now: () => apiTime + aheadMs }, log });
  return { run, warned };
}

const year = 365 * day;
const minute = 60_000;

describe('a collector on a machine whose clock is wrong', () => {
  it.each([year, 3 * hour, 10 * 60_000, -3 * hour, -year])(
    'has every event, and a verified ledger that claims nothing of the future (%d ms ahead)',
    async (ahead) => {
      const { stored, expected, ledger } = await begin();
      for (const passed of [0, 2 * hour, 26 * hour]) {
        apiTime = end + passed;
        const { run, warned } = await collect(world as World, ahead);
        expect(run?.error).toBeUndefined();
        expect(warned).toContain('clock-corrected');
      }
      expect(stored()).toEqual(expected());
      const { slices, times } = ledger();
      expect(slices.filter(({ from }) => from > apiTime)).toEqual([]);
      expect(slices.filter(({ nextCheck = 0 }) => nextCheck > apiTime + 2 * day)).toEqual([]);
      expect(times.completeTo).toBeLessThanOrEqual(apiTime);
      const closed = slices.filter(({ to }) => to <= end);
      expect(closed.every(({ state }) => state === 'verified')).toBe(true);
    },
  );

  it('takes back what a clock that was a year ahead has claimed before anything could tell it', async () => {
    // Something on the way keeps answers: they have an Age, and say nothing of the time.
    const unknowing = { kind: 'old-date', seconds: 60, age: true, at: 0, requests: 1000 } as const;
    const { simulator, ledger, stored, expected } = await begin({
      faults: { ...noFaults, requests: [unknowing] },
      live: false,
    });
    expect((await collect(world as World, 0)).run?.error).toBeUndefined();
    apiTime = end + hour;
    // The start lies before the present, the end a year after it.
    expect((await collect(world as World, year)).run?.error).toBeUndefined();
    expect(ledger().slices.filter(({ from }) => from > apiTime).length).toBeGreaterThan(300);
    simulator.faults.clear('all');
    apiTime = end + 30 * hour;
    const { run } = await collect(world as World, year);
    expect(run?.error).toBeUndefined();
    const { slices, times } = ledger();
    expect(slices.filter(({ from }) => from > apiTime)).toEqual([]);
    expect(slices.filter(({ nextCheck = 0 }) => nextCheck > apiTime + 2 * day)).toEqual([]);
    expect(times.completeTo).toBeLessThanOrEqual(apiTime);
    expect(slices.filter(({ state, to }) => to <= end && state !== 'verified')).toEqual([]);
    expect(stored()).toEqual(expected());
  });

  it('calls no event late because the window before ended in the future', async () => {
    const unknowing = { kind: 'old-date', seconds: 60, age: true, at: 0, requests: 1000 } as const;
    const { simulator, stored, expected, ledgerDocument } = await begin({
      faults: { ...noFaults, requests: [unknowing] },
    });
    apiTime = end - 2 * hour;
    expect((await collect(world as World, 1.5 * hour)).run?.error).toBeUndefined();
    simulator.faults.clear('all');
    apiTime = end - hour;
    expect((await collect(world as World, 0)).run?.summary.stored).toBeGreaterThan(0);
    expect(ledgerDocument().lateness).toEqual([]);
    apiTime = end + hour;
    expect((await collect(world as World, 0)).run?.error).toBeUndefined();
    expect(stored()).toEqual(expected());
  });

  it('plans a first window anew that it could never read, once its clock is right', async () => {
    const unknowing = { kind: 'old-date', seconds: 60, age: true, at: 0, requests: 1000 } as const;
    const { stored, expected } = await begin({ faults: { ...noFaults, requests: [unknowing] }, live: false });
    expect((await collect(world as World, year)).run?.error?.code).toBe('JC_API_BAD_REQUEST');
    expect((await collect(world as World, 0)).run?.error).toBeUndefined();
    expect(stored()).toEqual(expected());
  });

  it.each([3 * hour, -3 * hour, year, -year])(
    "goes on in the same run where the API's clock jumps by %d ms, and back",
    async (byMs) => {
      const clockJumps: ClockJump[] = [{ at: 4, requests: 10_000, byMs }];
      const { stored, expected, simulator, ledger } = await begin({ faults: { ...noFaults, clockJumps }, live: false });
      const seen: string[] = [];
      for (const passed of [0, hour, 2 * hour, 30 * hour]) {
        apiTime = end + passed;
        if (passed === 30 * hour) simulator.faults.clear('all');
        const { run, warned } = await collect(world as World, 0);
        expect(run?.error).toBeUndefined();
        seen.push(...warned);
      }
      expect(stored()).toEqual(expected());
      expect(seen).toContain('clock-corrected');
      const { slices, times } = ledger();
      expect(times.begin).toBeGreaterThanOrEqual(end - 6 * day);
      expect(slices.filter(({ state, to }) => to <= end && state !== 'verified' && state !== 'healed')).toEqual([]);
    },
  );
});

describe('the state of a collector on a machine whose clock is wrong', () => {
  it.each([3 * hour, -3 * hour])(
    'tells how wrong, and what is read from it later is right (%d ms ahead)',
    async (ahead) => {
      const { config, folder } = await begin();
      for (const passed of [0, 2 * hour]) {
        apiTime = end + passed;
        expect((await collect(world as World, ahead)).run?.error).toBeUndefined();
      }
      const clock: Clock = { ...systemClock, now: () => apiTime + ahead };
      const states = createFileStateStore(join(folder, 'state'), clock);
      const [account] = config().accounts as [AccountConfig];
      const status = await readStatus(states, account, 'events', clock.now());
      expect(Math.abs((status.clock?.offsetMs ?? 0) + ahead)).toBeLessThan(2000);
      expect(status.clock?.correctionMs).toBe(status.clock?.offsetMs);
      expect(status.lagMs).toBeLessThan(minute);
      const range = { from: undefined, to: undefined };
      const common = { config: config(), account, states, range, duplicates: false, clock, log: silentLogger };
      const verified = await verifyAccount({ ...common, deep: false });
      // The slices were counted just now, and in no future.
      const ages = (verified.slices ?? []).flatMap(({ countedAt }) => countedAt ?? []).map((at) => verified.at - at);
      expect(Math.min(...ages)).toBeGreaterThan(-2000);
      expect(Math.min(...ages)).toBeLessThan(minute);
      const deep = await verifyAccount({ ...common, deep: true });
      expect(deep.problems).toEqual([]);
      await states.close();
    },
  );
});

describe('a slice that is refused', () => {
  it('does not end the audit of the others', async () => {
    const { ledger } = await begin();
    const bad = new Date(end - day).toISOString().slice(0, 13);
    (world as World).onCount = (body) => (String(body.start_time).startsWith(bad) ? 400 : false);
    apiTime = end + 3 * hour;
    const { run, warned } = await collect(world as World, 0);
    expect(run?.error).toBeUndefined();
    expect(warned).toContain('ledger-check-failed');
    const closed = ledger().slices.filter(({ to }) => to <= end);
    const open = closed.filter(({ state }) => state !== 'verified');
    expect(open.map(({ from }) => new Date(from).toISOString().slice(0, 13))).toEqual([bad]);
    expect(open[0]?.nextCheck).toBe(apiTime + hour);
  });
});
