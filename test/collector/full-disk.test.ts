import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { createFileStateStore } from '../../src/state/file-state-store.ts';
import { account, collectOnce, collectorConfig } from '../support/collector/collecting.ts';
import { documentIds } from '../support/events/document-ids.ts';
import { describeWithSmallDisk, mountSmallDisk, type SmallDisk } from '../support/system/small-disk.ts';
import { firstCheckpoint } from './fakes.ts';

/** Takes nothing: every write fails with ENOSPC, as on a full disk. Linux has it. */
const full = '/dev/full';
const onLinux = existsSync(full) ? describe : describe.skip;

onLinux('a full disk', () => {
  let folder: string;
  let simulator: Simulator;
  const path = (name: string): string => join(folder, name);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'full-'));
    mkdirSync(path('state'));
    simulator = await startSimulator({ events: 300, days: 5, end: Date.now() });
  });

  afterEach(async () => {
    await simulator.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function collect() {
    const acme = account({ url: simulator.url, eventLimit: 100, startingPoint: 6 * 24 * 3_600_000 });
    const [run] = await collectOnce(collectorConfig(folder, [acme]));
    return run;
  }

  const stored = () =>
    readFileSync(path('out.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)._id as string)
      .sort();

  it('of the output is told with advice, and nothing is lost or doubled once there is room', async () => {
    symlinkSync(full, path('out.ndjson'));
    expect((await collect())?.error).toMatchObject({
      code: 'JC_SINK_WRITE',
      message: `The output file ${path('out.ndjson')} cannot be written (ENOSPC)`,
      advice: 'Free space on that disk. Nothing is lost; the page is written again.',
    });
    rmSync(path('out.ndjson'));
    expect((await collect())?.error).toBeUndefined();
    expect(stored()).toEqual(documentIds(simulator));
  });
});

describeWithSmallDisk('a full disk with the state', () => {
  let folder: string;
  let disk: SmallDisk;
  const full = {
    code: 'JC_STATE_WRITE',
    advice: 'Free space on that disk. Nothing is lost. The page is fetched again.',
  };
  const checkpoint = { ...firstCheckpoint, position: 5 };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'full-'));
    disk = mountSmallDisk(folder);
  });

  afterEach(() => {
    disk.unmount();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is told with advice; the checkpoint before it stays, and the next one is saved once there is room', async () => {
    const state = await createFileStateStore(folder, systemClock).open('acme', 'events');
    await state.save(checkpoint);
    const names = readdirSync(folder);
    disk.fill();
    await expect(state.save({ ...checkpoint, position: 6 })).rejects.toMatchObject({
      ...full,
      message: `State cannot be written to ${join(folder, 'acme.events.checkpoint.json')} (ENOSPC)`,
    });
    expect(await state.load()).toEqual(checkpoint);
    // What of the record had room may be there.
    const others = readdirSync(folder).filter((name) => !name.endsWith('.journal.ndjson'));
    expect(others.sort()).toEqual([...names, 'ballast'].sort());
    disk.free();
    await state.save({ ...checkpoint, position: 6 });
    expect((await state.load())?.position).toBe(6);
    await state.close();
  });

  it('of the dead letters is told with advice', async () => {
    const state = await createFileStateStore(folder, systemClock).open('acme', 'events');
    disk.fill();
    await expect(state.bury([{ time: 't', reason: 'r', id: 'i', event: {} }])).rejects.toMatchObject(full);
    disk.free();
    await state.bury([{ time: 't', reason: 'r', id: 'i', event: {} }]);
    await state.close();
  });
});
