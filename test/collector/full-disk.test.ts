import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCollector } from '../../src/collector/collector.ts';
import { accountDefaults } from '../../src/collector/config/defaults.ts';
import { silentLogger } from '../../src/collector/logger.ts';
import { createFileStateStore } from '../../src/collector/state/file-state-store.ts';
import { neverStop } from '../../src/collector/stop.ts';
import { systemClock } from '../../src/core/clock.ts';
import { Secret } from '../../src/core/secret.ts';
import { documentId } from '../../src/mapper/document-id.ts';
import { defaultKey } from '../../src/simulator/options.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';

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
    const [run] = await runCollector({
      config: {
        accounts: [
          {
            ...accountDefaults,
            name: 'acme',
            url: simulator.url,
            apiKey: new Secret(defaultKey),
            orgIds: [],
            services: ['all'],
            eventLimit: 100,
            startingPoint: 6 * 24 * 3_600_000,
            sourceLagTime: 0,
            ssl: undefined,
            proxyUrl: undefined,
          },
        ],
        output: { kind: 'ndjson', path: path('out.ndjson') },
        map: 'collector',
        tags: [],
        state: { directory: path('state') },
        logLevel: 'silent',
      },
      once: true,
      clock: systemClock,
      stop: neverStop,
      log: silentLogger,
      stdout: new PassThrough(),
    });
    return run;
  }

  const expected = () => [...simulator.dataset.texts()].map((text) => documentId(JSON.parse(text), text)).sort();
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
      advice: 'Make room on that disk; nothing is lost, the page is written again.',
    });
    rmSync(path('out.ndjson'));
    expect((await collect())?.error).toBeUndefined();
    expect(stored()).toEqual(expected());
  });

  it('of the checkpoint is told with advice, and nothing is lost or doubled once there is room', async () => {
    symlinkSync(full, path('state/acme.events.checkpoint.json.new'));
    expect((await collect())?.error).toMatchObject({
      code: 'JC_STATE_WRITE',
      message: `State cannot be written to ${path('state/acme.events.checkpoint.json')} (ENOSPC)`,
      advice: 'Make room on that disk; nothing is lost, the page is taken again.',
    });
    expect((await collect())?.error).toBeUndefined();
    expect(stored()).toEqual(expected());
  });

  it('of a checkpoint in the middle of a run keeps the one before', async () => {
    const states = createFileStateStore(path('state'), systemClock);
    await collect();
    const state = await states.open('acme', 'events');
    const before = await state.load();
    if (!before) throw new Error('no checkpoint');
    symlinkSync(full, path('state/acme.events.checkpoint.json.new'));
    await expect(state.save({ ...before, position: 0 })).rejects.toMatchObject({ code: 'JC_STATE_WRITE' });
    expect(await state.load()).toEqual(before);
    await state.close();
  });

  it('of the dead letters is told with advice', async () => {
    symlinkSync(full, path('state/acme.events.dead-letters.ndjson'));
    const state = await createFileStateStore(path('state'), systemClock).open('acme', 'events');
    await expect(state.bury([{ time: 't', reason: 'r', id: 'i', event: {} }])).rejects.toMatchObject({
      code: 'JC_STATE_WRITE',
      advice: 'Make room on that disk; nothing is lost, the page is taken again.',
    });
    await state.close();
  });
});
