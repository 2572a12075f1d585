import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LockTime, startHeartbeat, watchHeartbeat } from '../../src/runtime/heartbeat.ts';
import { type LockWait, takeLock } from '../../src/runtime/lock.ts';
import { encodeIdentity, ownIdentity } from '../../src/runtime/process-identity.ts';

const lockModule = new URL('../../dist/runtime/lock.js', import.meta.url).href;

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
    try { await takeLock(${JSON.stringify(path)}); console.log('held'); }
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
    const lock = await takeLock(path);
    const second = takeLock(path);
    await expect(second).rejects.toMatchObject({ code: 'JC_STATE_LOCKED', exitCode: 5 });
    await expect(second).rejects.toThrow(`process ${process.pid} on ${hostname()}`);
    await lock.release();
    await (await takeLock(path)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a process that was killed is taken over', async () => {
    const first = contender();
    expect(await first.said).toBe('held');
    await expect(takeLock(path)).rejects.toMatchObject({ code: 'JC_STATE_LOCKED' });
    await first.kill();
    const lock = await takeLock(path);
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
    writeFileSync(`${path}.00~${encodeIdentity({ ...ownIdentity(), started: 'another' })}`, '');
    await (await takeLock(path)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a dead process is taken over at once, also if its PID namespace had the number of this one', async () => {
    const dead = contender();
    await dead.said;
    await dead.kill();
    const before = performance.now();
    // With the real term a wait for signs of life would take half a minute.
    await (await takeLock(path)).release();
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it.each([
    ['of another machine', { host: 'elsewhere', pid: 1, started: '1', space: 'other-boot.1' }],
    ['of another boot with the same namespace number', { ...ownIdentity(), space: `other.${namespace()}` }],
    ['whose process space is not known', { ...ownIdentity(), space: '' }],
  ])('%s is refused while its holder gives signs of life, although no such process is here', async (_, identity) => {
    const claim = `${path}.00~${encodeIdentity({ ...identity, pid: 2 ** 22 + 7 })}`;
    writeFileSync(claim, '');
    const heart = startHeartbeat(claim, 900);
    const waits: LockWait[] = [];
    const second = takeLock(path, { termMs: 900, onWait: (wait) => waits.push(wait) });
    await expect(second).rejects.toMatchObject({ code: 'JC_STATE_LOCKED' });
    expect(waits).toMatchObject([{ file: claim, host: identity.host }]);
    heart.stop();
    // The holder is dead: no sign for the term.
    await (await takeLock(path, { termMs: 900 })).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of an unknown process that releases it is free at once', async () => {
    const claim = `${path}.00~${encodeIdentity({ host: 'elsewhere', pid: 1, started: '1', space: 'x' })}`;
    writeFileSync(claim, '');
    setTimeout(() => rmSync(claim), 100);
    await (await takeLock(path)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not waited for any longer once the start is called off', async () => {
    writeFileSync(`${path}.00~${encodeIdentity({ host: 'elsewhere', pid: 1, started: '1', space: 'x' })}`, '');
    const stop = new AbortController();
    const taking = takeLock(path, { signal: stop.signal, onWait: () => setTimeout(() => stop.abort(), 50) });
    await expect(taking).rejects.toMatchObject({ code: 'JC_ABORTED' });
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('whose claim was removed is noticed by its holder before the next write', async () => {
    const lock = await takeLock(path);
    await lock.confirm();
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    await expect(lock.confirm()).rejects.toMatchObject({ code: 'JC_STATE_FENCED', exitCode: 5 });
    await lock.release();
  });
});

describe('a watch of signs of life', () => {
  it('counts no time in which the watcher stood still itself', async () => {
    const claim = join(folder, 'claim');
    writeFileSync(claim, '');
    let now = 0;
    let looks = 0;
    const time: LockTime = {
      monotonic: () => now,
      // The machine sleeps for an hour at the third look, with the watcher and what it watches.
      sleep: async (milliseconds) => {
        looks += 1;
        now += looks === 3 ? 3_600_000 : milliseconds;
        if (looks === 10) writeFileSync(claim, 'awake again');
      },
    };
    const options = { termMs: 30_000, part: 1, time, signal: undefined };
    expect(await watchHeartbeat(claim, options)).toBe('beating');
    expect(looks).toBe(10);
    expect(await watchHeartbeat(claim, options)).toBe('silent');
  });
});

function namespace(): string {
  return ownIdentity().space.split('.').at(-1) ?? '';
}
