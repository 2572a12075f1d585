import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { documentId } from '../../src/mapper/document-id.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { describeWithNamespaces, nodeInOwnNamespace, outerPid } from '../support/system/pid-namespace.ts';
import { createWorkplace, type Workplace } from './fixture.ts';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

let simulator: Simulator;
let work: Workplace;
let running: ChildProcess[] = [];

beforeEach(async () => {
  work = createWorkplace();
  simulator = await startSimulator({
    events: 700,
    days: 5,
    interceptors: [
      async (_request, next) => {
        await delay(100);
        return next();
      },
    ],
  });
});

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  await simulator.close();
  work.remove();
});

/** A collector as in a container of its own: same host name, same volume, process id 1. */
function collector(more: readonly string[]): { child: ChildProcess; ended: Promise<{ code: number; stderr: string }> } {
  const config = work.config(simulator.url, '    event_limit: 50\n    interval: 1s\n');
  const child = nodeInOwnNamespace([main, 'collect', '--config', config, ...more]);
  running.push(child);
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdout?.resume();
  return { child, ended: once(child, 'close').then(([code]) => ({ code: Number(code), stderr })) };
}

async function until(condition: () => boolean, tries = 6000): Promise<void> {
  for (let left = tries; left > 0 && !condition(); left -= 1) await delay(10);
  expect(condition()).toBe(true);
}

const lines = () =>
  existsSync(work.path('out.ndjson')) ? readFileSync(work.path('out.ndjson'), 'utf8').split('\n').length - 1 : 0;
const storedIds = () =>
  work
    .stored()
    .map(({ _id }) => _id)
    .sort();
const expectedIds = () => [...simulator.dataset.texts()].map((text) => documentId(JSON.parse(text), text)).sort();

describeWithNamespaces('two collectors in two PID namespaces over one folder', () => {
  it('the second is refused, and neither loses nor breaks what the first writes', async () => {
    const first = collector([]);
    await until(() => lines() > 0);
    const [second, third] = [collector(['--once']), collector([])];
    for (const { code, stderr } of [await second.ended, await third.ended]) {
      expect(stderr).toContain('JC_STATE_LOCKED');
      expect(code).toBe(5);
    }
    await until(() => lines() >= 700);
    process.kill(outerPid(first.child), 'SIGTERM');
    expect(await first.ended).toMatchObject({ code: 0 });
    expect(storedIds()).toEqual(expectedIds());
  }, 120_000);

  it('the second takes over from one that was killed within 45 s, without a hole and without a duplicate', async () => {
    const first = collector([]);
    await until(() => lines() > 100);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = collector([]);
    const before = performance.now();
    const left = lines();
    await until(() => lines() > left, 9000);
    expect((performance.now() - before) / 1000).toBeGreaterThan(30);
    // 30 s of the state, 8 s of the output file, a second after each; the rest is for a machine under load.
    expect((performance.now() - before) / 1000).toBeLessThan(60);
    await until(() => lines() >= 700);
    process.kill(outerPid(second.child), 'SIGTERM');
    expect(await second.ended).toMatchObject({ code: 0, stderr: expect.stringContaining('lock-wait') });
    expect(storedIds()).toEqual(expectedIds());
  }, 180_000);

  it('one that was paused for longer than the term ends by itself, and writes nothing before', async () => {
    const first = collector([]);
    await until(() => lines() > 100);
    const pid = outerPid(first.child);
    process.kill(pid, 'SIGSTOP');
    const second = collector([]);
    await until(() => lines() >= 700, 12_000);
    process.kill(pid, 'SIGCONT');
    const { code, stderr } = await first.ended;
    expect(stderr).toContain('JC_STATE_FENCED');
    expect(code).toBe(5);
    process.kill(outerPid(second.child), 'SIGTERM');
    expect(await second.ended).toMatchObject({ code: 0 });
    expect(storedIds()).toEqual(expectedIds());
  }, 180_000);
});
