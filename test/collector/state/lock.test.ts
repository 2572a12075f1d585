import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { takeLock } from '../../../src/collector/state/lock.ts';
import { systemClock } from '../../../src/core/clock.ts';

const [lockModule, clockModule] = ['collector/state/lock.js', 'core/clock.js'].map(
  (path) => new URL(`../../../dist/${path}`, import.meta.url).href,
);

let folder: string;
let path: string;
let stops: (() => Promise<void>)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  path = join(folder, 'acme.events.lock');
});

afterEach(async () => {
  await Promise.all(stops.map((stop) => stop()));
  stops = [];
  rmSync(folder, { recursive: true });
});

/** A process that tries to take the lock and then waits. Resolves to what it printed: `held` or the error's code. */
function contender(): { said: Promise<string>; kill: () => Promise<void> } {
  const script = `
    import { takeLock } from ${JSON.stringify(lockModule)};
    import { systemClock } from ${JSON.stringify(clockModule)};
    try { await takeLock(${JSON.stringify(path)}, systemClock); console.log('held'); }
    catch (error) { console.log(error.code); }
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said = new Promise<string>((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  stops.push(kill);
  return { said, kill };
}

describe('the lock', () => {
  it('is refused to others while it is held, and free when it is released', async () => {
    const lock = await takeLock(path, systemClock);
    const second = takeLock(path, systemClock);
    await expect(second).rejects.toMatchObject({ code: 'JC_STATE_LOCKED', exitCode: 5 });
    await expect(second).rejects.toThrow(`process ${process.pid} on ${hostname()}`);
    await lock.release();
    await (await takeLock(path, systemClock)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a process that was killed is taken over', async () => {
    const first = contender();
    expect(await first.said).toBe('held');
    await expect(takeLock(path, systemClock)).rejects.toMatchObject({ code: 'JC_STATE_LOCKED' });
    await first.kill();
    const lock = await takeLock(path, systemClock);
    expect(readdirSync(folder)).toHaveLength(1);
    await lock.release();
  });

  it('goes to one of several processes that race for that of a dead one', async () => {
    const dead = contender();
    await dead.said;
    await dead.kill();
    const racers = [contender(), contender(), contender(), contender()];
    const said = await Promise.all(racers.map((racer) => racer.said));
    expect(said.sort()).toEqual(['JC_STATE_LOCKED', 'JC_STATE_LOCKED', 'JC_STATE_LOCKED', 'held']);
  });

  it('is not fooled by a later process with the same id', async () => {
    writeFileSync(`${path}.00~${encodeURIComponent(hostname())}~${process.pid}~another-start`, '');
    await (await takeLock(path, systemClock)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of another machine is respected, and the message tells which file to remove', async () => {
    const claim = `${path}.00~elsewhere~1~x`;
    writeFileSync(claim, '');
    await expect(takeLock(path, systemClock)).rejects.toMatchObject({
      code: 'JC_STATE_LOCKED',
      advice: expect.stringContaining(claim),
    });
  });
});
