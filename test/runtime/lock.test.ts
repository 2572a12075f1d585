import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LockTime, startHeartbeat, watchHeartbeat } from '../../src/runtime/heartbeat.ts';
import { type LockSubject, type LockWait, takeLock } from '../../src/runtime/lock.ts';
import { encodeIdentity, ownIdentity } from '../../src/runtime/process-identity.ts';

const lockModule = new URL('../../dist/runtime/lock.js', import.meta.url).href;

let folder: string;
let path: string;
let subject: LockSubject;
let stops: (() => Promise<void>)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  path = join(folder, 'acme.events');
  subject = { kind: 'state', path, what: `the state of acme.events in the folder ${folder}` };
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
    try { await takeLock(${JSON.stringify(subject)}); console.log('held'); }
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
    const lock = await takeLock(subject);
    const second = takeLock(subject);
    await expect(second).rejects.toMatchObject({ code: 'JC_STATE_LOCKED', exitCode: 5 });
    await expect(second).rejects.toThrow(
      `The state of acme.events in the folder ${folder} is in use by process ${process.pid} on ${hostname()}`,
    );
    await lock.release();
    await (await takeLock(subject)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a process that was killed is taken over', async () => {
    const first = contender();
    expect(await first.said).toBe('held');
    await expect(takeLock(subject)).rejects.toMatchObject({ code: 'JC_STATE_LOCKED' });
    await first.kill();
    const lock = await takeLock(subject);
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
    writeFileSync(`${path}.lock.00~${encodeIdentity({ ...ownIdentity(), started: 'another' })}`, '');
    await (await takeLock(subject)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a dead process is taken over at once, also if its PID namespace had the number of this one', async () => {
    const dead = contender();
    await dead.said;
    await dead.kill();
    const before = performance.now();
    // With the real term a wait for signs of life would take half a minute.
    await (await takeLock(subject)).release();
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it.each([
    ['of another machine', { host: 'elsewhere', pid: 1, started: '1', space: 'other-boot.1' }],
    ['of another boot with the same namespace number', { ...ownIdentity(), space: `other.${namespace()}` }],
    ['whose process space is not known', { ...ownIdentity(), space: '' }],
  ])('%s is refused while its holder gives signs of life, although no such process is here', async (_, identity) => {
    const claim = `${path}.lock.00~${encodeIdentity({ ...identity, pid: 2 ** 22 + 7 })}`;
    writeFileSync(claim, '');
    const heart = startHeartbeat(claim, 900);
    const waits: LockWait[] = [];
    const second = takeLock(subject, { termMs: 900, onWait: (wait) => waits.push(wait) });
    await expect(second).rejects.toMatchObject({ code: 'JC_STATE_LOCKED' });
    expect(waits).toMatchObject([{ file: claim, host: identity.host }]);
    heart.stop();
    // The holder is dead: no sign for the term.
    await (await takeLock(subject, { termMs: 900 })).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of an unknown process that releases it is free at once', async () => {
    const claim = `${path}.lock.00~${encodeIdentity({ host: 'elsewhere', pid: 1, started: '1', space: 'x' })}`;
    writeFileSync(claim, '');
    setTimeout(() => rmSync(claim), 100);
    await (await takeLock(subject)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not waited for any longer once the start is called off', async () => {
    writeFileSync(`${path}.lock.00~${encodeIdentity({ host: 'elsewhere', pid: 1, started: '1', space: 'x' })}`, '');
    const stop = new AbortController();
    const taking = takeLock(subject, { signal: stop.signal, onWait: () => setTimeout(() => stop.abort(), 50) });
    await expect(taking).rejects.toMatchObject({ code: 'JC_ABORTED' });
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('whose claim was removed is noticed by its holder before the next write', async () => {
    const lock = await takeLock(subject);
    await lock.confirm();
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    await expect(lock.confirm()).rejects.toMatchObject({ code: 'JC_STATE_FENCED', exitCode: 5 });
    await lock.release();
  });

  it('whose claim was removed tells its holder at its next sign of life, also if nothing is written', async () => {
    const lock = await takeLock(subject, { termMs: 300 });
    const told = once(lock.lost, 'abort');
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    await told;
    expect(lock.lost.reason).toMatchObject({ code: 'JC_STATE_FENCED', exitCode: 5 });
    await lock.release();
  });

  it('of an output says that it is the output which is in use, and by its own name', async () => {
    const out = join(folder, 'out.ndjson');
    const output: LockSubject = { kind: 'output', path: out, what: `the output file ${out}` };
    const lock = await takeLock(output);
    await expect(takeLock(output)).rejects.toMatchObject({
      code: 'JC_SINK_LOCKED',
      exitCode: 5,
      message: `The output file ${out} is in use by process ${process.pid} on ${hostname()}`,
      advice: expect.stringContaining('name another output file'),
    });
    await lock.release();
  });
});

describe('a lock under another one', () => {
  const termMs = 600;
  const output = (): LockSubject => ({ kind: 'output', path: join(folder, 'out.ndjson'), what: 'the output file' });
  const claims = (of: string) => readdirSync(folder).filter((name) => name.startsWith(`${of}.lock.`));
  const signs = () => claims('out.ndjson').map((name) => readFileSync(join(folder, name), 'latin1'));

  it('is lost with it, and gives no sign of life from then on', async () => {
    const state = await takeLock(subject, { termMs });
    const out = await takeLock(output(), { termMs, under: state });
    for (const name of claims('acme.events')) rmSync(join(folder, name));
    const before = signs();
    await expect(out.confirm()).rejects.toMatchObject({ code: 'JC_STATE_FENCED' });
    expect(out.lost.aborted).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, termMs));
    expect(signs()).toEqual(before);
    await out.release();
    await state.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  const silent = { host: 'elsewhere', pid: 7, started: '1', space: 'x' };
  const claimOf = (path: string): string => {
    const claim = `${path}.lock.00~${encodeIdentity(silent)}`;
    writeFileSync(claim, '');
    return claim;
  };

  it('is taken from a holder that wakes, gives a few more signs of life, and then finds out that it lost the other', async () => {
    claimOf(path);
    const claim = claimOf(output().path);
    const state = await takeLock(subject, { termMs });
    const heart = startHeartbeat(claim, termMs);
    setTimeout(heart.stop, termMs / 2);
    const out = await takeLock(output(), { termMs, under: state });
    await out.confirm();
    await out.release();
    await state.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused if that holder goes on giving signs of life', async () => {
    claimOf(path);
    const heart = startHeartbeat(claimOf(output().path), termMs);
    const state = await takeLock(subject, { termMs });
    await expect(takeLock(output(), { termMs, under: state })).rejects.toMatchObject({ code: 'JC_SINK_LOCKED' });
    heart.stop();
    await state.release();
  });

  it('is not waited for any longer once the other is lost', async () => {
    const state = await takeLock(subject, { termMs });
    claimOf(output().path);
    const onWait = (): void => {
      for (const name of claims('acme.events')) rmSync(join(folder, name));
    };
    const taking = takeLock(output(), { termMs: 60_000, under: state, onWait });
    await expect(taking).rejects.toMatchObject({ code: 'JC_STATE_FENCED' });
    await state.release();
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
