import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { documentIds } from '../support/events/document-ids.ts';
import { createWorkplace, type Workplace } from './fixture.ts';
import { messageOf, runCli, startCli } from './run-cli.ts';

const end = Date.UTC(2026, 0, 10);
const range = ['--from', '2026-01-05', '--to', '2026-01-10'];
let simulator: Simulator;
let work: Workplace;

beforeEach(async () => {
  work = createWorkplace();
  simulator = await startSimulator({
    events: 3000,
    days: 5,
    end,
    interceptors: [
      async (_request, next) => {
        await delay(5);
        return next();
      },
    ],
  });
});

afterEach(async () => {
  await simulator.close();
  work.remove();
});

/** How far the program's idea of the API's clock may be off. */
const second = 1000;
const settings = '    event_limit: 50\n    retention: 87600h\n';
const outputBytes = () => (existsSync(work.path('out.ndjson')) ? readFileSync(work.path('out.ndjson')).length : 0);

describe('backfill', () => {
  it('stores the range, tells how far it is, and ends in a ledger that verify accepts', async () => {
    const config = work.config(simulator.url, settings);
    const began = Date.now();
    const result = await runCli(['backfill', '--config', config, ...range]);
    expect([result.exitCode, result.stdout]).toEqual([
      0,
      expect.stringMatching(/3,000 events are stored; (\d+) of \1 parts of the timeline are verified/),
    ]);
    expect(messageOf(result)).toContain('acme: 3000 of 3000 events');
    expect(messageOf(result)).toMatch(/about \d+.*left/);
    const ended = Date.now();
    const again = await runCli(['backfill', '--config', config, ...range]);
    expect([again.exitCode, again.stdout, messageOf(again)]).toEqual([
      0,
      expect.stringMatching(
        /^Account acme: already done\. Everything from 2026-01-05T00:00:00\.000Z to 2026-01-10T00:00:00\.000Z is stored, as JumpCloud counted it at 2\S+Z\. While collect runs, it counts again every day\.\n$/,
      ),
      '',
    ]);
    const countedAt = Date.parse(/counted it at (\S+)\. /.exec(again.stdout)?.[1] ?? '');
    expect(countedAt).toBeGreaterThanOrEqual(began - second);
    expect(countedAt).toBeLessThanOrEqual(ended + second);
    expect(work.storedIds()).toEqual(documentIds(simulator));
    const verified = await runCli(['verify', '--config', config, '--deep', '--duplicates', '--json']);
    expect(verified.exitCode).toBe(0);
    expect(JSON.parse(verified.stdout)).toMatchObject([{ account: 'acme', complete: true, problems: [] }]);
  }, 60_000);

  it('goes on after kill -9, however often, and stores nothing twice', async () => {
    const config = work.config(simulator.url, settings);
    const args = ['backfill', '--config', config, ...range, '--concurrency', '3'];
    for (let kill = 0; kill < 4; kill += 1) {
      const before = outputBytes();
      const { child, ended } = startCli(args);
      for (let tries = 0; tries < 4000 && outputBytes() <= before && child.exitCode === null; tries += 1)
        await delay(5);
      await delay(Math.random() * 200);
      child.kill('SIGKILL');
      await ended;
    }
    const last = await runCli(args);
    // A run that is fast may be done before it is killed.
    expect([last.exitCode, last.stdout]).toEqual([0, expect.stringMatching(/3,000 events are stored|already done/)]);
    expect(work.storedIds()).toEqual(documentIds(simulator));
  }, 120_000);

  it('stops at Ctrl-C, says how to go on, and does', async () => {
    const config = work.config(simulator.url, settings);
    const { child, ended } = startCli(['backfill', '--config', config, ...range, '--concurrency', '1']);
    for (let tries = 0; tries < 4000 && outputBytes() === 0; tries += 1) await delay(5);
    child.kill('SIGINT');
    const stopped = await ended;
    expect([stopped.exitCode, messageOf(stopped)]).toEqual([
      130,
      expect.stringContaining('Run the same command again'),
    ]);
    expect((await runCli(['backfill', '--config', config, ...range])).exitCode).toBe(0);
    expect(work.storedIds()).toEqual(documentIds(simulator));
  }, 60_000);

  it('that is half done is not called complete by verify, and its unfinished part is named', async () => {
    const config = work.config(simulator.url, settings);
    const { child, ended } = startCli(['backfill', '--config', config, ...range, '--concurrency', '1']);
    const progress = work.path('state/acme.events.backfill.json');
    const states = () => (existsSync(progress) ? readFileSync(progress, 'utf8') : '');
    for (let tries = 0; tries < 4000 && !states().includes('"done"'); tries += 1) await delay(5);
    child.kill('SIGKILL');
    await ended;
    expect(states()).toContain('"to do"');
    const verify = (...more: string[]) => runCli(['verify', '--config', config, ...more]);
    const half = await verify();
    expect([half.exitCode, half.stdout]).toEqual([
      0,
      expect.stringMatching(
        /Not verified: a backfill has not finished 2026-\S+Z to 2026-\S+Z\. .*run the same backfill/,
      ),
    ]);
    expect(half.stdout).not.toContain('Nothing is known to be missing.');
    const [json] = JSON.parse((await verify('--json')).stdout);
    expect(json).toMatchObject({ complete: false, problems: [], unfinished: [{ kind: 'backfill' }] });
    const { from } = json.unfinished[0];
    expect(JSON.parse((await verify('--json', '--from', '2026-02-01')).stdout)[0].unfinished).toEqual([]);
    expect(from >= '2026-01-05').toBe(true);
    expect((await runCli(['backfill', '--config', config, ...range])).exitCode).toBe(0);
    expect((await verify()).stdout).toContain('Nothing is known to be missing.');
    expect(JSON.parse((await verify('--json')).stdout)[0]).toMatchObject({ complete: true, unfinished: [] });
  }, 60_000);

  it('refuses a range that is none, and times that are none', async () => {
    const config = work.config(simulator.url, settings);
    const turned = await runCli(['backfill', '--config', config, '--from', '2026-01-10', '--to', '2026-01-05']);
    expect([turned.exitCode, messageOf(turned)]).toEqual([2, expect.stringContaining('--from must be before --to')]);
    const odd = await runCli(['backfill', '--config', config, '--from', 'yesterday']);
    expect([odd.exitCode, messageOf(odd)]).toEqual([2, expect.stringContaining('not "yesterday"')]);
  }, 30_000);
});
