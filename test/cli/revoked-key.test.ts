import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { FastClock } from '../torture/fast-clock.ts';
import { createWorkplace, type Workplace } from './fixture.ts';

const minute = 60_000;
const start = Date.UTC(2026, 5, 1);
const host = fileURLToPath(new URL('../torture/collector-host.mjs', import.meta.url));

let place: Workplace;
let simulator: Simulator;
let child: ChildProcess;
let stderr = '';
beforeEach(() => {
  place = createWorkplace();
  stderr = '';
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await simulator?.close();
  place.remove();
});

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`this did not come: ${what}\n${stderr.slice(-3000)}`);
    await delay(50);
  }
}

/** As Kubernetes mounts a Secret: the files are links into a folder that is itself reached by a link. */
function mountSecret(version: string, key: string): void {
  mkdirSync(place.path(`secret/..${version}`), { recursive: true });
  place.write(`secret/..${version}/api_key`, key);
  symlinkSync(`..${version}`, place.path('secret/..data_tmp'));
  renameSync(place.path('secret/..data_tmp'), place.path('secret/..data'));
}

function startCollector(clock: FastClock): void {
  mountSecret('v1', 'first-key\n');
  symlinkSync('..data/api_key', place.path('secret/api_key'));
  const config = place.write(
    'c.yml',
    `accounts:
  - {name: acme, url: "${simulator.url}", api_key: "file:${place.path('secret/api_key')}", interval: 30s, starting_point: 4h}
output: "ndjson:${place.path('out.ndjson')}"
state: {directory: ${place.path('state')}}
listen: 127.0.0.1:0
`,
  );
  child = fork(host, [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], env: { PATH: process.env.PATH }, execArgv: [] });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.send({ args: ['collect', '--config', config], clock: clock.settings() });
}

describe('a collector with one account', () => {
  it('survives a key that is revoked for 10 minutes: with the new key in the file it goes on by itself, none lost', async () => {
    const clock = new FastClock(start, 100);
    simulator = await startSimulator({
      events: 900,
      days: 3 / 24,
      end: start + 25 * minute,
      key: new Secret('first-key'),
      clock,
      live: true,
    });
    startCollector(clock);
    const stored = (): number => (existsSync(place.path('out.ndjson')) ? place.stored().length : 0);
    await until('the first events', () => stored() > 500);
    const url = /"url":"(http:[^"]+)"/.exec(stderr)?.[1] as string;
    const status = async (path: string): Promise<number> => (await fetch(`${url}${path}`)).status;
    const up = async (): Promise<string | undefined> =>
      /^jumpcloud_elastic_stream_up\{.*\} (\d)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1];
    expect(await status('/healthz')).toBe(200);

    simulator.replaceKey(new Secret('second-key'));
    const revokedAt = clock.now();
    await until('the refusal', async () => (await status('/healthz')) === 503);
    await until('ten minutes', () => clock.now() >= revokedAt + 10 * minute);
    expect([await status('/healthz'), await status('/livez'), await up()]).toEqual([503, 200, '0']);
    expect(child.exitCode).toBeNull();

    mountSecret('v2', 'second-key\n');
    await until('every event', () => clock.now() > start + 26 * minute && stored() === 900);
    expect(new Set(place.stored().map(({ _id }) => _id)).size).toBe(900);
    await until('good health', async () => (await status('/healthz')) === 200 && (await up()) === '1');
    child.kill('SIGTERM');
    const [message] = await once(child, 'message');
    expect(message).toEqual({ exitCode: 0 });
    expect(readFileSync(place.path('c.yml'), 'utf8') + stderr).not.toMatch(/first-key|second-key/);
  });
});
