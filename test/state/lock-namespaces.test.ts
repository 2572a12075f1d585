import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { describeWithNamespaces, nodeInOwnNamespace, outerPid } from '../support/system/pid-namespace.ts';

const lockModule = new URL('../../dist/runtime/lock.js', import.meta.url).href;
const termMs = 3000;

let folder: string;
let children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});

afterEach(async () => {
  await Promise.all(children.map(end));
  children = [];
  rmSync(folder, { recursive: true });
});

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** A process in a PID namespace of its own that takes the lock, and then confirms it before each of its writes. */
function contender(): { child: ChildProcess; said: (line: RegExp) => Promise<string> } {
  const script = `
    import { takeLock } from ${JSON.stringify(lockModule)};
    try {
      const lock = await takeLock(${JSON.stringify({ kind: 'state', path: join(folder, 'x'), what: 'the state' })}, { termMs: ${termMs} });
      console.log('held by ' + process.pid);
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        await lock.confirm();
      }
    } catch (error) { console.log(error.code); }`;
  const child = nodeInOwnNamespace(['--input-type=module', '-e', script]);
  children.push(child);
  const lines: string[] = [];
  let heard = () => {};
  createInterface({ input: child.stdout as NonNullable<ChildProcess['stdout']> }).on('line', (line) => {
    lines.push(line);
    heard();
  });
  const said = async (wanted: RegExp): Promise<string> => {
    for (;;) {
      const line = lines.find((each) => wanted.test(each));
      if (line !== undefined) return line;
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
    }
  };
  return { child, said };
}

describeWithNamespaces('the lock between PID namespaces', () => {
  it('is refused to the second one, 20 of 20 times, although both have the same process id', async () => {
    const holder = contender();
    expect(await holder.said(/./)).toBe('held by 1');
    const answers: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const four = [contender(), contender(), contender(), contender()];
      answers.push(...(await Promise.all(four.map(({ said }) => said(/./)))));
      await Promise.all(four.map(({ child }) => end(child)));
    }
    expect(answers).toEqual(Array.from({ length: 20 }, () => 'JC_STATE_LOCKED'));
  }, 180_000);

  it('goes to exactly one of several that start at the same moment', async () => {
    const four = [contender(), contender(), contender(), contender()];
    const answers = await Promise.all(four.map(({ said }) => said(/./)));
    expect(answers.sort()).toEqual(['JC_STATE_LOCKED', 'JC_STATE_LOCKED', 'JC_STATE_LOCKED', 'held by 1']);
  }, 60_000);

  it('of a killed holder is taken over after the term, by one of those that wait', async () => {
    const holder = contender();
    await holder.said(/held/);
    await end(holder.child);
    const before = performance.now();
    const three = [contender(), contender(), contender()];
    const answers = await Promise.all(three.map(({ said }) => said(/./)));
    expect(answers.sort()).toEqual(['JC_STATE_LOCKED', 'JC_STATE_LOCKED', 'held by 1']);
    expect(performance.now() - before).toBeGreaterThan(termMs);
    expect(readdirSync(folder)).toHaveLength(1);
  }, 60_000);

  it('that a paused holder lost to another one stops it before its next write', async () => {
    const paused = contender();
    await paused.said(/held/);
    const pid = outerPid(paused.child);
    process.kill(pid, 'SIGSTOP');
    const next = contender();
    expect(await next.said(/./)).toBe('held by 1');
    process.kill(pid, 'SIGCONT');
    expect(await paused.said(/JC_/)).toBe('JC_STATE_FENCED');
    await new Promise((resolve) => setTimeout(resolve, termMs / 3));
    expect(next.child.exitCode).toBeNull();
  }, 60_000);
});
