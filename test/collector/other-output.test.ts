import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { backfillAccount } from '../../src/collector/accounts/backfill-account.ts';
import { openAccount } from '../../src/collector/accounts/open-account.ts';
import type { AccountConfig, CollectorConfig, OutputConfig } from '../../src/config/types.ts';
import { systemClock } from '../../src/core/clock.ts';
import { silentLogger } from '../../src/runtime/logger.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { account, collectOnce, collectorConfig } from '../support/collector/collecting.ts';
import { neverStop } from '../support/collector/never-stop.ts';

const days = 5;
const day = 86_400_000;
const hour = 3_600_000;

let folder: string;
let simulator: Simulator;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'other-output-'));
  // All events lie before the overlap, which a backfill leaves to the polls: how many are in it depends on the time of day.
  simulator = await startSimulator({ events: 200, days, end: Date.now() - 2 * hour });
});
afterEach(async () => {
  await simulator.close();
  rmSync(folder, { recursive: true, force: true });
});

const path = (name: string): string => join(folder, name);
const file = (name: string): OutputConfig => ({ kind: 'ndjson', path: path(name) });

const acme = (): AccountConfig => account({ url: simulator.url, startingPoint: (days + 1) * day });

function configOf(output: OutputConfig, more: Partial<CollectorConfig> = {}): CollectorConfig {
  return collectorConfig(folder, [acme()], { output, ...more });
}

async function collect(output: OutputConfig, more: Partial<CollectorConfig> = {}) {
  const [run] = await collectOnce(configOf(output, more));
  return run;
}

const checkpointPath = (): string => path('state/acme.events.checkpoint.json');
const checkpoint = (): Record<string, unknown> => JSON.parse(readFileSync(checkpointPath(), 'utf8'));
const lines = (name: string): number => readFileSync(path(name), 'utf8').split('\n').length - 1;

describe('a changed output with the state of the former one', () => {
  it('is refused before anything is touched, with what the state belongs to and the ways out', async () => {
    await collect(file('a.ndjson'));
    const before = readFileSync(checkpointPath(), 'utf8');
    const run = await collect(file('b.ndjson'));
    expect(run?.error).toMatchObject({
      code: 'JC_STATE_OTHER_OUTPUT',
      exitCode: 5,
      message: expect.stringMatching(/belongs to the file .*a\.ndjson, but the output is the file .*b\.ndjson/),
      advice: expect.stringMatching(/--state.*--accept-output.*backfill/),
    });
    expect(existsSync(path('b.ndjson'))).toBe(false);
    expect(readFileSync(checkpointPath(), 'utf8')).toBe(before);
    expect((await collect({ kind: 'stdout' }))?.error?.code).toBe('JC_STATE_OTHER_OUTPUT');
    expect(await collect(file('a.ndjson'))).toMatchObject({ error: undefined, summary: { stored: 0 } });
  });

  it('gets everything with a state of its own', async () => {
    await collect(file('a.ndjson'));
    const run = await collect(file('b.ndjson'), { state: { directory: path('other') } });
    expect(run).toMatchObject({ error: undefined, summary: { stored: 200 } });
  });

  it('is gone on with when a person says so, and a backfill brings the past there', async () => {
    await collect(file('a.ndjson'));
    expect((await collect(file('b.ndjson'), { acceptOutput: true }))?.error).toBeUndefined();
    expect(checkpoint().output).toEqual({ kind: 'ndjson', file: path('b.ndjson') });
    expect((await collect(file('b.ndjson')))?.error).toBeUndefined();
    expect(lines('b.ndjson')).toBe(0);
    const now = Date.now();
    const config = configOf(file('b.ndjson'));
    const opened = await openAccount({ config, account: acme(), clock: systemClock, log: silentLogger });
    const { api, open } = opened;
    const range = { from: now - (days + 1) * day, to: now };
    const filling = { account: acme(), api, open, range, concurrency: 2, stop: neverStop, onPlan: () => () => {} };
    expect((await backfillAccount(filling)).done).toBe(true);
    await opened.close();
    expect(lines('b.ndjson')).toBe(200);
    expect(lines('a.ndjson')).toBe(200);
  });

  it('is no other one where nothing had been collected', async () => {
    const nothing = { ...acme(), startingPoint: 1000 };
    await collect(file('a.ndjson'), { accounts: [nothing] });
    expect((await collect(file('b.ndjson'), { accounts: [nothing] }))?.error).toBeUndefined();
  });

  it('is accepted with a checkpoint of an older version, which gets the mark', async () => {
    await collect(file('a.ndjson'));
    const { output, checksum, ...older } = checkpoint();
    expect([output, typeof checksum]).toEqual([{ kind: 'ndjson', file: path('a.ndjson') }, 'string']);
    writeFileSync(checkpointPath(), JSON.stringify(older));
    expect((await collect(file('b.ndjson')))?.error).toBeUndefined();
    expect(checkpoint().output).toEqual({ kind: 'ndjson', file: path('b.ndjson') });
  });
});
