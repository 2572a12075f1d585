import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { IngestError } from '../../../src/core/errors.ts';
import { createLeaseKeeper, type LeaseKeeper } from '../../../src/elasticsearch/state/lease-keeper.ts';
import type { HeldLease } from '../../../src/elasticsearch/state/own-lease.ts';
import type { VersionedStore } from '../../../src/elasticsearch/state/versioned-store.ts';
import { FakeTime } from './fake-time.ts';
import { MemoryStore } from './memory-store.ts';

const durationMs = 30_000;
const accounts = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];

let time: FakeTime;
let store: MemoryStore;
let stopAll: AbortController;

beforeEach(() => {
  time = new FakeTime();
  store = new MemoryStore();
  stopAll = new AbortController();
});

afterEach(() => stopAll.abort());

/** A process that works on whatever it has the lease of, and hands over when it is asked to. */
class Process {
  readonly working = new Map<string, HeldLease>();
  readonly problems: string[] = [];
  readonly keeper: LeaseKeeper;
  readonly wanted: readonly string[];
  paused = false;

  constructor(holder: string, wanted: readonly string[] = accounts, sharing = true) {
    this.wanted = wanted;
    this.keeper = createLeaseKeeper({
      store: this.#reach(),
      holder,
      durationMs,
      streams: sharing ? () => wanted.length : undefined,
      clock: time.clock(() => this.paused),
      onProblem: ({ code }) => this.problems.push(code),
    });
  }

  start(): this {
    for (const account of this.wanted) void this.#follow(account);
    return this;
  }

  get names(): readonly string[] {
    return [...this.working.keys()].sort();
  }

  async #follow(account: string): Promise<void> {
    for (;;) {
      const lease = await this.keeper.acquire({ account, stream: 'events' }, stopAll.signal);
      if (!lease) return;
      this.working.set(account, lease);
      await new Promise((resolve) => lease.ending.addEventListener('abort', resolve));
      this.working.delete(account);
      await lease.release();
    }
  }

  /** While paused, requests neither go nor come. */
  #reach(): VersionedStore {
    const through = async <T>(ask: () => Promise<T>): Promise<T> => {
      while (this.paused) await time.clock().sleep(1000, stopAll.signal);
      return ask();
    };
    return {
      read: (ids) => through(() => store.read(ids)),
      write: (...args) => through(() => store.write(...args)),
      remove: (...args) => through(() => store.remove(...args)),
      list: (kind) => through(() => store.list(kind)),
    };
  }
}

describe('leases', () => {
  it('are all with a collector that is alone, and stay with it', async () => {
    const alone = new Process('alone').start();
    await time.pass(1000);
    expect(alone.names).toEqual(accounts);
    const tokens = [...alone.working.values()].map(({ fence }) => fence.token);
    await time.pass(10 * durationMs);
    expect([...alone.working.values()].map(({ fence }) => fence.token)).toEqual(tokens);
    expect(alone.problems).toEqual([]);
  });

  it('are shared evenly with collectors that come later, each account with one collector only', async () => {
    const first = new Process('first').start();
    await time.pass(10_000);
    const second = new Process('second').start();
    await time.pass(durationMs);
    expect([first.names.length, second.names.length]).toEqual([3, 3]);
    expect([...first.names, ...second.names].sort()).toEqual(accounts);
    const third = new Process('third').start();
    await time.pass(durationMs);
    const all = [first, second, third].map(({ names }) => names);
    expect(all.map(({ length }) => length)).toEqual([2, 2, 2]);
    expect(all.flat().sort()).toEqual(accounts);
  });

  it('of a collector that died go to the other one within the lease time and one more look', async () => {
    const [first, second] = [new Process('first').start(), new Process('second').start()];
    await time.pass(2 * durationMs);
    expect(second.names).toHaveLength(3);
    second.paused = true;
    await time.pass(durationMs / 2);
    expect(first.names).toHaveLength(3);
    await time.pass(durationMs / 2 + durationMs / 6 + 1000);
    expect(first.names).toEqual(accounts);
  });

  it('are lost to a collector that was paused, which learns it before it writes and then waits its turn', async () => {
    const [first, second] = [new Process('first').start(), new Process('second').start()];
    await time.pass(2 * durationMs);
    const before = [...second.working.values()];
    second.paused = true;
    await time.pass(2 * durationMs);
    second.paused = false;
    const confirmed = await Promise.all(
      before.map((lease) =>
        lease.confirm().then(
          () => 'mine',
          (error: IngestError) => error.code,
        ),
      ),
    );
    expect(confirmed).toEqual(['JC_STATE_FENCED', 'JC_STATE_FENCED', 'JC_STATE_FENCED']);
    expect(before.map(({ lost }) => lost.aborted)).toEqual([true, true, true]);
    await time.pass(2 * durationMs);
    expect([...first.names, ...second.names].sort()).toEqual(accounts);
    expect(second.names).toHaveLength(3);
  });

  it('are lost to a collector whose machine was suspended, which learns it before it writes', async () => {
    const first = new Process('first').start();
    await time.pass(1000);
    const [lease] = first.working.values();
    // To others, on machines that were awake, it was silent for longer than the lease: they have written the lease again.
    for (const { id, source } of await store.list('lease')) {
      const [found] = await store.read([id]);
      await store.write(id, { ...source, holder: 'second', token: Number(source.token) + 1 }, found?.version);
    }
    await expect(lease?.confirm()).resolves.toBeUndefined();
    time.suspend(2 * durationMs);
    await expect(lease?.confirm()).rejects.toMatchObject({ code: 'JC_STATE_FENCED' });
    expect(lease?.lost.reason).toMatchObject({ code: 'JC_STATE_FENCED' });
  });

  it('that ran out stay with a paused collector where nobody else took them', async () => {
    const alone = new Process('alone').start();
    await time.pass(1000);
    const [lease] = alone.working.values();
    alone.paused = true;
    await time.pass(3 * durationMs);
    alone.paused = false;
    await expect(lease?.confirm()).resolves.toBeUndefined();
    await time.pass(durationMs);
    expect(alone.names).toEqual(accounts);
  });

  it('that are given back can be had at the next look', async () => {
    const first = new Process('first').start();
    await time.pass(1000);
    const second = new Process('second').start();
    await first.keeper.close();
    await time.pass(durationMs / 6 + 1000);
    expect(second.names).toEqual(accounts);
  });

  it('are not left alone because another collector that lives does not want them', async () => {
    new Process('other', ['elsewhere']).start();
    await time.pass(1000);
    const first = new Process('first').start();
    await time.pass(1000);
    expect(first.names).toHaveLength(3);
    await time.pass(2.5 * durationMs);
    expect(first.names).toEqual(accounts);
    const tokens = [...first.working.values()].map(({ fence }) => fence.token);
    await time.pass(10 * durationMs);
    expect([...first.working.values()].map(({ fence }) => fence.token)).toEqual(tokens);
  });

  it('that were taken because nobody else did are handed over when somebody waits for them after all', async () => {
    const first = new Process('first').start();
    await time.pass(1000);
    const slow = new Process('slow').start();
    await time.pass(6000);
    slow.paused = true;
    await time.pass(2.5 * durationMs);
    expect(first.names).toEqual(accounts);
    slow.paused = false;
    await time.pass(2 * durationMs);
    expect([first.names.length, slow.names.length]).toEqual([3, 3]);
  });

  it('are taken regardless of shares by a process that does not share', async () => {
    new Process('other', ['elsewhere']).start();
    await time.pass(1000);
    const once = new Process('once', accounts, false).start();
    await time.pass(1000);
    expect(once.names).toEqual(accounts);
  });

  it('are waited for until the signal comes, and the holder can be named', async () => {
    const first = new Process('first', ['a1']).start();
    await time.pass(1000);
    const second = new Process('second', ['a1']);
    const stop = new AbortController();
    const waiting = second.keeper.acquire({ account: 'a1', stream: 'events' }, stop.signal);
    await time.pass(2 * durationMs);
    expect(second.keeper.holderOf({ account: 'a1', stream: 'events' })).toBe('first');
    stop.abort();
    expect(await waiting).toBeUndefined();
    expect(first.names).toEqual(['a1']);
    await second.keeper.close();
  });

  it('survive an Elasticsearch that does not answer for a while', async () => {
    const alone = new Process('alone').start();
    await time.pass(1000);
    const write = store.write;
    store.write = async () => {
      throw new IngestError('JC_STATE_UNAVAILABLE', 'down');
    };
    await time.pass(2 * durationMs);
    expect(alone.problems).toContain('JC_STATE_UNAVAILABLE');
    store.write = write;
    await time.pass(1000);
    alone.problems.length = 0;
    await time.pass(durationMs);
    expect(alone.names).toEqual(accounts);
    expect(alone.problems).toEqual([]);
  });

  it('leave nothing behind of a collector that ended, and in time nothing of one that died', async () => {
    const [first, dead] = [new Process('first').start(), new Process('dead').start()];
    await time.pass(durationMs);
    dead.paused = true;
    await time.pass(12 * durationMs);
    const signsOfLife = () => [...store.documents.keys()].filter((id) => id.startsWith('collector/'));
    expect(signsOfLife()).toEqual(['collector/first']);
    await first.keeper.close();
    expect(signsOfLife()).toEqual([]);
  });
});
