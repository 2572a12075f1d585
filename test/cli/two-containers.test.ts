import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { describeWithNamespaces, outerPid } from '../support/system/pid-namespace.ts';
import { until } from '../support/system/until.ts';
import { type CliRun, messageOf } from './run-cli.ts';
import { openSlowCollection, type SlowCollection } from './slow-collection.ts';

interface Folder {
  readonly collection: SlowCollection;
  /** As in a container of its own: same host name, same volume, process id 1. */
  contained(command: string, ...more: readonly string[]): CliRun;
  /** How many documents there are. */
  lines(): number;
}

/** A folder of its own for each test: they wait for locks to run out, all of them at the same time. */
const inFolder = (act: (folder: Folder) => Promise<void>) => async (): Promise<void> => {
  const collection = await openSlowCollection(100);
  const out = collection.work.path('out.ndjson');
  try {
    await act({
      collection,
      contained: (command, ...more) =>
        collection.start([command, '--config', collection.config(), ...more], { ownNamespace: true }),
      lines: () => (existsSync(out) ? readFileSync(out, 'utf8').split('\n').length - 1 : 0),
    });
  } finally {
    await collection.end();
  }
};

async function stop({ child, ended }: CliRun): Promise<string> {
  process.kill(outerPid(child), 'SIGTERM');
  const { exitCode, stderr } = await ended;
  expect(exitCode).toBe(0);
  return stderr;
}

function pause({ child }: CliRun): () => void {
  const pid = outerPid(child);
  process.kill(pid, 'SIGSTOP');
  return () => process.kill(pid, 'SIGCONT');
}

describeWithNamespaces('two collectors in two PID namespaces over one folder', () => {
  it.concurrent(
    'the second is refused, and neither loses nor breaks what the first writes',
    inFolder(async ({ collection, contained, lines }) => {
      const first = contained('collect');
      await until(() => lines() > 0);
      const [second, third] = [contained('collect', '--once'), contained('collect')];
      for (const { exitCode, stderr } of [await second.ended, await third.ended]) {
        expect(stderr).toContain('JC_STATE_LOCKED');
        expect(exitCode).toBe(5);
      }
      await until(() => lines() >= 700);
      await stop(first);
      expect(collection.work.storedIds()).toEqual(collection.expectedIds());
    }),
    120_000,
  );

  it.concurrent(
    'the second takes over from one that was killed within 45 s, without a hole and without a duplicate',
    inFolder(async ({ collection, contained, lines }) => {
      const first = contained('collect');
      await until(() => lines() > 100);
      first.child.kill('SIGKILL');
      await first.ended;
      const second = contained('collect');
      const before = performance.now();
      const left = lines();
      await until(() => lines() > left, 9000);
      expect((performance.now() - before) / 1000).toBeGreaterThan(30);
      // 30 s of the state, 8 s of the output file, a second after each; the rest is for a machine under load.
      expect((performance.now() - before) / 1000).toBeLessThan(60);
      await until(() => lines() >= 700);
      expect(await stop(second)).toContain('lock-wait');
      expect(collection.work.storedIds()).toEqual(collection.expectedIds());
    }),
    180_000,
  );

  it.concurrent.each([
    ['collect', []],
    ['backfill', ['--from', new Date(Date.now() - 10 * 86_400_000).toISOString(), '--concurrency', '1']],
  ])(
    'one that was paused for longer than the term ends by itself, and writes nothing before: %s',
    (command, more) =>
      inFolder(async ({ collection, contained, lines }) => {
        const first = contained(command, ...more);
        await until(() => lines() > 100);
        const resume = pause(first);
        const second = contained('collect');
        await until(() => lines() >= 700, 12_000);
        resume();
        const result = await first.ended;
        expect(result.stderr).toContain('JC_STATE_FENCED');
        expect(result.exitCode).toBe(5);
        await stop(second);
        expect(collection.work.storedIds()).toEqual(collection.expectedIds());
      })(),
    180_000,
  );

  it.concurrent(
    'one that wakes while its successor waits for the output file ends, and the successor collects',
    inFolder(async ({ collection, contained, lines }) => {
      const first = contained('collect');
      await until(() => lines() > 100);
      // It waits for a page when it wakes, and has nothing to write for which it would look at its locks.
      collection.delayMs = 300_000;
      await delay(1000);
      const resume = pause(first);
      collection.delayMs = 100;
      const second = contained('collect');
      let told = '';
      second.child.stderr?.on('data', (text: string) => {
        told += text;
      });
      // The state is its own by then, the output is not yet.
      await until(() => told.includes('out.ndjson.lock.'), 12_000);
      resume();
      const result = await first.ended;
      expect(messageOf(result)).toContain('JC_STATE_FENCED');
      expect(result.exitCode).toBe(5);
      await until(() => lines() >= 700, 9000);
      await stop(second);
      expect(collection.work.storedIds()).toEqual(collection.expectedIds());
    }),
    180_000,
  );
});
