import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startSimulator } from '../../../src/simulator/server.ts';
import { type Directory, people, startDirectory, user } from '../../support/users/directory.ts';
import { type Collecting, createCollecting, hour, type Stored } from './collecting.ts';

let work: Collecting;
let directory: Directory;

beforeEach(async () => {
  work = createCollecting();
  directory = await startDirectory(people(3));
});

afterEach(async () => {
  await directory.close();
  work.remove();
});

/** A snapshot a day later; @returns the documents that it wrote. */
async function nextSnapshot(more: Parameters<Collecting['collect']>[1] = {}): Promise<readonly Stored[]> {
  const before = work.stored().length;
  work.now += 24 * hour;
  const run = await work.collect(directory.url, more);
  expect(run.error).toBeUndefined();
  return work.stored().slice(before);
}

const names = (documents: readonly Stored[]) => documents.map(({ _source }) => _source.user.name);

describe('a first snapshot', () => {
  it.each([0, 99, 100, 101, 250])('of %i users writes each of them once', async (count) => {
    const simulator = await startSimulator({ events: 10, days: 1, users: count });
    try {
      const run = await work.collect(simulator.url);
      expect(run).toMatchObject({ error: undefined, summary: { stored: count, fetched: count } });
      const ids = work.stored().map(({ _source }) => _source.user.id);
      expect(new Set(ids).size).toBe(count);
      expect(ids).toHaveLength(count);
      const pages = simulator.requestLog.filter(({ path }) => path.startsWith('/api/systemusers'));
      expect(pages).toHaveLength(Math.max(1, Math.ceil(count / 100)));
    } finally {
      await simulator.close();
    }
  });

  it('has one id, which is when it began, and documents are as of their fetch', async () => {
    await nextSnapshot();
    for (const { _source } of work.stored()) {
      expect(_source.jumpcloud.derived).toEqual({ snapshot_id: '2026-03-02T00:00:00.000Z' });
      expect(_source['@timestamp']).toBe(_source.event.created);
    }
  });
});

describe('a later snapshot', () => {
  it('writes nothing where nothing has changed', async () => {
    await nextSnapshot();
    expect(await nextSnapshot()).toEqual([]);
  });

  it('writes a user who is new and one who has changed, and nobody else', async () => {
    await nextSnapshot();
    directory.users = [user(1), user(2, { suspended: true }), user(3), user(4)];
    const written = await nextSnapshot();
    expect(names(written)).toEqual(['user2', 'user4']);
    expect(written[0]?._source.jumpcloud.user.suspended).toBe(true);
    expect(written[0]?._source.jumpcloud.derived).toEqual({ snapshot_id: '2026-03-03T00:00:00.000Z', revision: 1 });
  });

  it('writes a user who is again as before, also the second time', async () => {
    const locked = (account_locked: boolean) => [user(1, { account_locked })];
    directory.users = locked(false);
    await nextSnapshot();
    for (const state of [true, false, true, false]) {
      directory.users = locked(state);
      expect((await nextSnapshot()).map(({ _source }) => _source.jumpcloud.user.account_locked)).toEqual([state]);
    }
    expect(new Set(work.stored().map(({ _id }) => _id)).size).toBe(5);
  });

  it('writes everybody where that is asked for', async () => {
    const users = { writeUnchanged: true };
    await nextSnapshot({ users });
    expect(names(await nextSnapshot({ users }))).toEqual(['user1', 'user2', 'user3']);
    expect(new Set(work.stored().map(({ _id }) => _id)).size).toBe(6);
  });

  it('is not taken before it is due', async () => {
    await nextSnapshot();
    directory.users = people(4);
    const asked = directory.asked.length;
    work.now += 23 * hour;
    await work.collect(directory.url);
    expect(directory.asked).toHaveLength(asked);
    work.now += hour;
    await work.collect(directory.url);
    expect(work.stored()).toHaveLength(4);
  });

  it('counts a row that comes twice, since rows shifted, as one', async () => {
    directory.users = people(150);
    directory.before = async (path) => {
      if (path.includes('skip=100')) directory.users = [user(0), ...people(150)];
      return undefined;
    };
    await nextSnapshot();
    expect(work.stored()).toHaveLength(150);
  });
});

describe('a user who is gone', () => {
  it('is noted once, with id and name, after a complete snapshot', async () => {
    await nextSnapshot();
    directory.users = [user(1), user(3)];
    const [gone, ...more] = await nextSnapshot();
    expect(more).toEqual([]);
    expect(gone?._source).toMatchObject({
      event: { kind: 'asset', category: ['iam'], type: ['user', 'deletion'], dataset: 'jumpcloud.users' },
      user: { id: user(2)._id, name: 'user2' },
      organization: { id: '5e9f0a7c1d2b3a4c5d6e7f80' },
      message: 'User user2 is not in the directory any more',
      jumpcloud: { user: {}, derived: { snapshot_id: '2026-03-03T00:00:00.000Z' } },
    });
    expect(await nextSnapshot()).toEqual([]);
  });

  it('is not one whose row slipped through between two pages: it is asked for, and kept', async () => {
    directory.users = people(150);
    await nextSnapshot();
    directory.before = async (path) => {
      // user1 goes while page 2 is read, so that user101 moves to page 1, which was read before.
      if (path.includes('skip=100')) directory.users = people(150).slice(1);
      return undefined;
    };
    expect(await nextSnapshot()).toEqual([]);
    directory.before = async () => undefined;
    const written = await nextSnapshot();
    expect(written.map(({ _source }) => [_source.user.name, _source.event.type[1]])).toEqual([['user1', 'deletion']]);
  });

  it('is nobody where a page failed', async () => {
    directory.users = people(150);
    await nextSnapshot();
    directory.users = people(120);
    directory.before = async (path) => (path.includes('skip=100') ? { status: 400, body: '{}' } : undefined);
    work.now += 24 * hour;
    const run = await work.collect(directory.url);
    expect(run.error?.code).toBe('JC_API_BAD_REQUEST');
    expect(work.stored()).toHaveLength(150);
    expect(directory.asked.filter((path) => path.includes('/systemusers/'))).toEqual([]);
  });

  it.each(['', '{}', '{"totalCount":0,"results":null}', '[]'])('is nobody where the answer is %j', async (body) => {
    await nextSnapshot();
    directory.before = async () => ({ status: 200, body });
    work.now += 24 * hour;
    expect((await work.collect(directory.url)).error?.code).toBe('JC_PAGE_NOT_JSON');
    expect(work.stored()).toHaveLength(3);
  });

  it('is nobody of an organization that is not collected any more', async () => {
    await nextSnapshot();
    directory.users = [user(9, { organization: 'another' })];
    expect(names(await nextSnapshot())).toEqual(['user9']);
    expect(directory.asked.filter((path) => path.includes('/systemusers/'))).toEqual([]);
  });

  it('is nobody as long as JumpCloud does not say so, and noted once it does', async () => {
    await nextSnapshot();
    directory.users = [user(1), user(3)];
    directory.before = async (path) => (path.includes('/systemusers/') ? { status: 403, body: '{}' } : undefined);
    expect(await nextSnapshot()).toEqual([]);
    directory.before = async () => undefined;
    expect(names(await nextSnapshot())).toEqual(['user2']);
  });
});

describe('a snapshot that was broken off', () => {
  it('is taken again under its id, and doubles nothing', async () => {
    directory.users = people(250);
    directory.before = async (path) => (path.includes('skip=200') ? { status: 400, body: '{}' } : undefined);
    work.now += 24 * hour;
    expect((await work.collect(directory.url)).error).toBeDefined();
    expect(work.stored()).toHaveLength(200);
    directory.before = async () => undefined;
    work.now += 60_000;
    expect(await work.collect(directory.url)).toMatchObject({ error: undefined, summary: { stored: 50 } });
    expect(work.stored()).toHaveLength(250);
    expect(new Set(work.stored().map(({ _source }) => _source.jumpcloud.derived.snapshot_id)).size).toBe(1);
  });

  it('by a person ends after the page in flight, and goes on from there', async () => {
    directory.users = people(250);
    const stop = new AbortController();
    const signals = { gently: stop.signal, now: new AbortController().signal };
    await work.collect(directory.url, { options: { stop: signals, onPage: () => stop.abort() } });
    expect(work.stored()).toHaveLength(100);
    await work.collect(directory.url);
    expect(work.stored()).toHaveLength(250);
  });
});

describe('several organizations', () => {
  it('are asked one at a time', async () => {
    await work.collect(directory.url, { orgIds: ['one', 'two'] });
    expect(directory.organizationsAsked).toEqual(['one', 'two']);
  });
});

describe('a collector that runs on', () => {
  /** Runs until it would sleep for the second time; @returns how long it would sleep. */
  async function sleeps(): Promise<readonly number[]> {
    const stop = new AbortController();
    const waits: number[] = [];
    const sleep = async (milliseconds: number): Promise<void> => {
      waits.push(milliseconds);
      work.now += milliseconds;
      if (waits.length === 2) stop.abort();
    };
    const clock = { now: () => work.now, sleep };
    const signals = { gently: stop.signal, now: new AbortController().signal };
    await work.collect(directory.url, {
      users: { interval: 6 * hour },
      options: { once: false, clock, stop: signals },
    });
    return waits;
  }

  it('sleeps until the next snapshot is due, also where it was started in between', async () => {
    expect(await sleeps()).toEqual([6 * hour, 6 * hour]);
    work.now += 2 * hour;
    // The last snapshot was 8 hours ago by now: one is due at once.
    expect(await sleeps()).toEqual([6 * hour, 6 * hour]);
    work.now -= 2 * hour;
    // The next is due in 2 hours: nothing is asked until then.
    const asked = directory.asked.length;
    expect((await sleeps())[0]).toBe(2 * hour);
    expect(directory.asked.length).toBeGreaterThan(asked);
  });
});
