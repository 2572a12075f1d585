import { join } from 'node:path';
import type { AccountConfig } from '../../../src/config/types.ts';
import { systemClock } from '../../../src/core/clock.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { noFaults } from '../../../src/simulator/faults/schedule.ts';
import { readHealth, withHealthFile } from '../../collector/health/read-health.ts';
import { createWorld, day, hour } from '../../collector/ledger/world.ts';
import { collectOnce } from '../collector/collecting.ts';

const end = Date.UTC(2025, 10, 8, 3);
const faults = {
  ...noFaults,
  seed: 'night',
  late: { share: 0.05, longestMs: hour },
  changes: { share: 0.2, longestMs: 2 * hour, inPlace: true },
};

let made: Promise<readonly JsonObject[]> | undefined;

/**
 * What collectors wrote about themselves who read a simulated JumpCloud each hour of a night, of two accounts: events came
 * late, were missing and healed, had changed, and a key was refused. Once for each process, as it takes some seconds.
 */
export function healthDocuments(): Promise<readonly JsonObject[]> {
  made ??= collectNight();
  return made;
}

async function collectNight(): Promise<readonly JsonObject[]> {
  const world = await createWorld({ end, events: 400, days: 1, faults });
  try {
    for (let turn = 0; turn < 7; turn += 1) {
      const now = end - 6 * hour + turn * hour;
      world.hide = ({ id }: JsonObject) =>
        (turn === 2 || turn === 3) && '048'.includes(String(id).slice(-1).toLowerCase());
      world.refuse = (path) => turn === 4 && path.includes('/events') && 401;
      await collect('acme', now, { streams: ['events', 'users'], overlap: 2 * hour });
      world.refuse = (path) => turn === 5 && path.includes('/events') && 501;
      await collect('globex', now + 60_000, { sourceLagTime: 60_000 });
    }
    return readHealth(world.folder).map(({ _source }) => _source as unknown as JsonObject);
  } finally {
    await world.close();
  }

  async function collect(name: string, now: number, more: Partial<AccountConfig>): Promise<void> {
    const { folder, config, at } = world;
    const output = { kind: 'ndjson', path: join(folder, `${name}.{stream}.ndjson`) } as const;
    const own = { ...config({ name, startingPoint: day, ...more }), output };
    await collectOnce(withHealthFile(own, folder), {
      clock: { ...at(now), sleep: (ms, stop) => systemClock.sleep(Math.min(ms, 5), stop) },
    });
  }
}
