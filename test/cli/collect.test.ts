import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { documentIds } from '../support/events/document-ids.ts';
import { until } from '../support/system/until.ts';
import { createWorkplace, type Workplace } from './fixture.ts';
import { runCli, startCli } from './run-cli.ts';

let simulator: Simulator;
let work: Workplace;

beforeEach(() => {
  work = createWorkplace();
});

afterEach(async () => {
  await simulator.close();
  work.remove();
});

/** A simulator whose pages take a moment, so that there is a middle to be interrupted in. */
async function slowSimulator(events: number, milliseconds: number): Promise<void> {
  simulator = await startSimulator({
    events,
    days: 5,
    interceptors: [
      async (_request, next) => {
        await delay(milliseconds);
        return next();
      },
    ],
  });
}

const outputBytes = () => (existsSync(work.path('out.ndjson')) ? readFileSync(work.path('out.ndjson')).length : 0);

describe('collect', () => {
  it('stores every event once, and nothing more when it is run again', async () => {
    await slowSimulator(400, 0);
    const args = ['collect', '--config', work.config(simulator.url, '    event_limit: 100\n'), '--once'];
    const first = await runCli(args);
    expect(first.exitCode).toBe(0);
    expect(work.storedIds()).toEqual(documentIds(simulator));
    expect((await runCli(args)).exitCode).toBe(0);
    expect(work.storedIds()).toEqual(documentIds(simulator));
  });

  it('logs JSON lines with ECS names, and only errors when it is told to be quiet', async () => {
    await slowSimulator(10, 0);
    const args = ['collect', '--config', work.config(simulator.url), '--once'];
    const lines = (await runCli(args)).stderr.trimEnd().split('\n');
    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({
        '@timestamp': expect.stringMatching(/^\d{4}-.*Z$/),
        'log.level': 'info',
        message: expect.any(String),
        'event.action': expect.any(String),
      });
    }
    expect((await runCli([...args, '--quiet'])).stderr).toBe('');
  });

  it('writes to standard output where the command line says so', async () => {
    await slowSimulator(10, 0);
    const args = [
      'collect',
      '-c',
      work.config(simulator.url),
      '--once',
      '--output',
      'stdout',
      '--map',
      'cluster',
      '-q',
    ];
    const lines = (await runCli(args)).stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ _source: { message: expect.stringContaining('event_type') } });
    expect(existsSync(work.path('out.ndjson'))).toBe(false);
  });

  it('finishes the page in flight at SIGTERM, saves, and ends well', async () => {
    await slowSimulator(2000, 20);
    const config = work.config(simulator.url, '    event_limit: 20\n');
    const { child, ended } = startCli(['collect', '--config', config]);
    await until(() => outputBytes() > 0);
    child.kill('SIGTERM');
    expect((await ended).exitCode).toBe(0);
    const state = JSON.parse(readFileSync(work.path('state/acme.events.checkpoint.json'), 'utf8'));
    expect(state.window.complete).toBe(false);
    expect(state.sink.offset).toBe(outputBytes());
    expect(work.stored()).toHaveLength(state.totals.stored);
    expect(state.totals.stored).toBeLessThan(2000);
  });

  it('refuses to share its state with a second process', async () => {
    await slowSimulator(100, 0);
    const args = ['collect', '--config', work.config(simulator.url)];
    const { child, ended } = startCli(args);
    await until(() => outputBytes() > 0);
    const second = await runCli([...args, '--once']);
    expect(second.exitCode).toBe(5);
    expect(second.stderr).toContain(`in use by process ${child.pid}`);
    child.kill('SIGTERM');
    expect((await ended).exitCode).toBe(0);
  });

  it('ends with the same documents, nothing twice, however often it is killed', async () => {
    await slowSimulator(1500, 8);
    const args = ['collect', '--config', work.config(simulator.url, '    event_limit: 25\n'), '--once', '-q'];
    for (let kill = 0; kill < 5; kill += 1) {
      const before = outputBytes();
      const { child, ended } = startCli(args);
      await until(() => outputBytes() > before || child.exitCode !== null);
      await delay(Math.random() * 120);
      child.kill('SIGKILL');
      await ended;
    }
    expect((await runCli(args)).exitCode).toBe(0);
    expect(work.storedIds()).toEqual(documentIds(simulator));
  }, 60_000);
});
