import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { until } from '../support/system/until.ts';
import { asFastAsItGoes, createWorkplace, type Workplace } from './fixture.ts';
import { messageOf, runCli, startCli } from './run-cli.ts';

let place: Workplace;
let simulator: Simulator;
beforeEach(async () => {
  place = createWorkplace();
  simulator = await startSimulator({ events: 300, days: 10, users: 130 });
});
afterEach(async () => {
  await simulator.close();
  place.remove();
});

function configure(streams: string, more = ''): string {
  return place.write(
    'c.yml',
    `accounts:
  - {name: acme, url: "${simulator.url}", api_key: simulator-key, source_lag_time: 0s, streams: ${streams}, ${asFastAsItGoes}${more}}
output: "ndjson:${place.path('{stream}.ndjson')}"
state: {directory: ${place.path('state')}}
`,
  );
}

const lines = (name: string): number => readFileSync(place.path(name), 'utf8').trim().split('\n').length;

describe('an account with both streams', () => {
  it('is collected into a file for each, and told of by status, doctor and verify', async () => {
    const config = configure('[events, users]');
    const doctor = await runCli(['doctor', '--config', config]);
    expect(doctor.exitCode).toBe(0);
    expect(doctor.stdout).toContain('accepts the key');
    expect(doctor.stdout).toContain('has 130 users');
    expect((await runCli(['status', '--config', config])).stdout).toMatch(
      /acme users[\s\S]*snapshot +none complete yet/,
    );

    const collected = await runCli(['collect', '--config', config, '--once']);
    expect(collected.exitCode).toBe(0);
    expect(collected.stderr.split('\n')[0]).toMatch(/"run-start".*"accounts":"acme","output":"ndjson"/);
    const ends = collected.stderr.split('\n').filter((line) => line.includes('"run-end"'));
    const counts = ends.map((line) => JSON.parse(line).jumpcloud_elastic).sort((a, b) => b.stored - a.stored);
    expect(counts).toMatchObject([
      { account: 'acme', stream: 'events', stored: 300 },
      { account: 'acme', stream: 'users', stored: 130 },
    ]);
    expect([lines('events.ndjson'), lines('users.ndjson')]).toEqual([300, 130]);

    const status = await runCli(['status', '--config', config]);
    expect(status.exitCode).toBe(0);
    expect(status.stdout).toMatch(/acme users\n {2}condition +ended\n[\s\S]*snapshot +\S+Z, 130 users/);
    const both = JSON.parse((await runCli(['status', '--config', config, '--json'])).stdout);
    expect(both).toMatchObject([
      { stream: 'events', events: 300 },
      { stream: 'users', events: 130, snapshot: { users: 130 }, trouble: false },
    ]);
    expect(await runCli(['verify', '--config', config])).toMatchObject({ exitCode: 0 });
  }, 60_000);
});

describe('an account with users alone', () => {
  it('is not asked about events', async () => {
    const config = configure('[users]');
    const doctor = await runCli(['doctor', '--config', config]);
    expect(doctor).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('has 130 users') });
    await runCli(['collect', '--config', config, '--once', '--quiet']);
    expect(simulator.requestLog.filter(({ path }) => path.includes('/insights/'))).toEqual([]);
    expect(lines('users.ndjson')).toBe(130);
    expect(await runCli(['verify', '--config', config])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('No account collects events'),
    });
  }, 60_000);

  it('gets advice where the key may not see users', async () => {
    const config = configure('[users]').replace('simulator-key', 'x');
    place.write('c.yml', readFileSync(config, 'utf8').replace('simulator-key', 'wrong'));
    const doctor = await runCli(['doctor', '--config', config]);
    expect(doctor.exitCode).toBe(3);
    expect(doctor.stdout).toContain('what to do: Check api_key');
    const collected = await runCli(['collect', '--config', config, '--once', '--quiet']);
    expect({ exitCode: collected.exitCode, message: messageOf(collected) }).toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('JC_API_UNAUTHORIZED'),
    });
  });
});

describe('replay --stream users', () => {
  const sample = readFileSync(join(packageRoot(), 'fields', 'users', 'sample.json'), 'utf8');

  it('maps users, without what is personal', async () => {
    const file = place.write('users.json', sample);
    const { stdout, exitCode } = await runCli([
      'replay',
      '--stream',
      'users',
      '--created',
      '2026-03-01T00:00:00Z',
      file,
    ]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      '@timestamp': '2026-03-01T00:00:00.000Z',
      tags: ['forwarded', 'jumpcloud-users'],
      user: { name: 'ada.okafor' },
      data_stream: { dataset: 'jumpcloud.users' },
    });
    expect(stdout).not.toContain('+1 202');
    const kept = await runCli(['replay', '--stream', 'users', '--tags', 'keep_personal_data', file]);
    expect(kept.stdout).toContain('+1 202');
  });

  it('knows no other stream', async () => {
    const { exitCode } = await runCli(['replay', '--stream', 'groups', '-'], { stdin: '' });
    expect(exitCode).toBe(2);
  });

  it('of which another process took one over stops that one by itself, between polls too, and goes on with the other', async () => {
    const run = startCli(['collect', '--config', configure('[events, users]', ', interval: 1h')]);
    const claims = (of: string) =>
      [place.folder, place.path('state')].flatMap((folder) =>
        readdirSync(folder).flatMap((name) => (name.startsWith(`${of}.lock.`) ? join(folder, name) : [])),
      );
    const done = (name: string, wanted: number) => existsSync(place.path(name)) && lines(name) === wanted;
    await until(() => done('users.ndjson', 130) && done('events.ndjson', 300));
    for (const claim of claims('acme.users')) rmSync(claim);
    await until(() => claims('users.ndjson').length === 0);
    expect([claims('acme.events').length, claims('events.ndjson').length]).toEqual([1, 1]);
    run.child.kill('SIGTERM');
    const result = await run.ended;
    expect(result.exitCode).toBe(5);
    expect(messageOf(result)).toContain('no longer holds the state of acme.users');
  });
});
