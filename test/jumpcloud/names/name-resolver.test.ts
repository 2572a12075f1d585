import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Directory, DirectoryAnswer } from '../../../src/jumpcloud/names/directory.ts';
import { createNameCache } from '../../../src/jumpcloud/names/name-cache.ts';
import { createNameResolver, type NameResolver } from '../../../src/jumpcloud/names/name-resolver.ts';
import { directoryOf, objectId, scriptedDirectory, waitingClock } from './scripted-directory.ts';

const hour = 3_600_000;

function resolving(directory: Directory, { max = 1000, ttl = 24 * hour } = {}) {
  const clock = waitingClock();
  const cache = createNameCache(max, ttl, clock);
  const troubles: string[] = [];
  const onTrouble = (text: string) => troubles.push(text);
  const names = createNameResolver({ directory, cache, max, ttl, clock, random: () => 1, onTrouble });
  return { clock, cache, troubles, names };
}

async function wantAll(names: NameResolver, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) names.want('user', objectId(number));
  await names.idle();
}

const first = (count: number): readonly number[] => Array.from({ length: count }, (_, number) => number);

describe('a name resolver', () => {
  it('knows nothing before it was asked, and never waits', () => {
    const { names } = resolving(directoryOf(3));
    names.want('user', objectId(1));
    expect(names.get('user', objectId(1))).toBeUndefined();
  });

  it('asks for a few ids one by one', async () => {
    const directory = directoryOf(300);
    const { names } = resolving(directory);
    await wantAll(names, [7, 8]);
    expect(directory.asked).toEqual([`user ${objectId(7)}`, `user ${objectId(8)}`]);
    expect(names.get('user', objectId(7))).toBe('n7');
  });

  it('reads the list where many are unknown, a hundred with each request', async () => {
    const directory = directoryOf(250);
    const { names } = resolving(directory);
    await wantAll(names, first(50));
    // What is wanted is on the first page, so the others are read when they are needed.
    expect(directory.asked).toEqual(['user list from 0']);
    await wantAll(names, first(250));
    expect(directory.asked).toEqual(['user list from 0', 'user list from 100', 'user list from 200']);
    expect(first(250).every((number) => names.get('user', objectId(number)) === `n${number}`)).toBe(true);
  });

  it('asks one by one for what came after the list was read', async () => {
    const directory = directoryOf(20);
    const { names } = resolving(directory);
    await wantAll(names, first(20));
    await wantAll(names, first(40));
    expect(directory.asked[0]).toBe('user list from 0');
    expect(directory.asked.slice(1)).toEqual(
      first(40)
        .slice(20)
        .map((number) => `user ${objectId(number)}`),
    );
  });

  it('does not ask again for an id that JumpCloud does not know, until its time is over', async () => {
    const directory = directoryOf(0);
    const { names, clock } = resolving(directory, { ttl: hour });
    await wantAll(names, [1]);
    await wantAll(names, [1]);
    clock.advance(hour - 1);
    await wantAll(names, [1]);
    expect(directory.asked).toHaveLength(1);
    clock.advance(2);
    await wantAll(names, [1]);
    expect(directory.asked).toHaveLength(2);
  });

  it('asks again for a name that has grown old', async () => {
    const directory = directoryOf(5);
    const { names, clock } = resolving(directory, { ttl: hour });
    await wantAll(names, [1]);
    clock.advance(hour + 1);
    expect(names.get('user', objectId(1))).toBeUndefined();
    await wantAll(names, [1]);
    expect(directory.asked).toHaveLength(2);
  });

  it('holds no more names than it may, and keeps those used last', async () => {
    const { names, cache } = resolving(directoryOf(500), { max: 100 });
    await wantAll(names, first(9));
    for (const number of first(500)) {
      names.learn('user', objectId(number), `n${number}`);
      names.get('user', objectId(3));
    }
    expect(cache.size).toBe(100);
    expect(names.get('user', objectId(3))).toBe('n3');
    expect(names.get('user', objectId(4))).toBeUndefined();
  });

  it('does not read a list that is longer than the cache', async () => {
    const directory = directoryOf(500);
    const { names } = resolving(directory, { max: 200 });
    await wantAll(names, first(120));
    expect(directory.asked.filter((asked) => asked.includes('list'))).toEqual(['user list from 0']);
  });

  it('asks for nothing that is no id of JumpCloud', async () => {
    const directory = directoryOf(5);
    const { names } = resolving(directory);
    for (const id of ['', '..', '../../x', 'x'.repeat(24), '5e95d0a1']) names.want('user', id);
    await names.idle();
    expect(directory.asked).toEqual([]);
  });

  it('takes a name that somebody else has', async () => {
    const directory = directoryOf(0);
    const { names } = resolving(directory);
    names.learn('user', objectId(1), 'jane');
    await wantAll(names, [1]);
    expect(names.get('user', objectId(1))).toBe('jane');
    expect(directory.asked).toEqual([]);
  });

  it('waits as long as a 429 asks for, and goes on', async () => {
    const answers: DirectoryAnswer[] = [
      { kind: 'held', waitMs: 7000 },
      { kind: 'held', waitMs: undefined },
      { kind: 'found', objects: [{ id: objectId(1), name: 'jane' }], total: undefined },
    ];
    const { names, clock, troubles } = resolving(scriptedDirectory(() => answers.shift() as DirectoryAnswer));
    await wantAll(names, [1]);
    expect(clock.waits).toEqual([7000, 2000]);
    expect(names.get('user', objectId(1))).toBe('jane');
    expect(troubles).toEqual(['names will be added later: too many requests']);
  });

  it('never waits longer than five minutes', async () => {
    const answers: DirectoryAnswer[] = [{ kind: 'held', waitMs: 86_400_000 }, { kind: 'missing' }];
    const { names, clock } = resolving(scriptedDirectory(() => answers.shift() as DirectoryAnswer));
    await wantAll(names, [1]);
    expect(clock.waits).toEqual([300_000]);
  });

  it('does not let one id that always fails stand in the way of the others', async () => {
    const directory = scriptedDirectory((asked) =>
      asked.endsWith(objectId(1))
        ? { kind: 'failed', reason: 'status 500' }
        : { kind: 'found', objects: [{ id: objectId(2), name: 'bob' }], total: undefined },
    );
    const { names, troubles } = resolving(directory);
    await wantAll(names, [1, 2]);
    expect(names.get('user', objectId(2))).toBe('bob');
    expect(directory.asked.filter((asked) => asked.endsWith(objectId(1)))).toHaveLength(3);
    expect(troubles).toEqual(['names will be added later: status 500']);
  });

  it('leaves a kind alone that the credentials do not cover, and says so once', async () => {
    const directory = scriptedDirectory((asked) =>
      asked.startsWith('policy')
        ? { kind: 'refused', status: 403 }
        : { kind: 'found', objects: [{ id: objectId(1), name: 'jane' }], total: undefined },
    );
    const { names, troubles, clock } = resolving(directory, { ttl: hour });
    const want = async (): Promise<void> => {
      for (const number of first(3)) names.want('policy', objectId(number));
      names.want('user', objectId(1));
      await names.idle();
    };
    await want();
    await want();
    expect(names.get('user', objectId(1))).toBe('jane');
    expect(directory.asked.filter((asked) => asked.startsWith('policy'))).toHaveLength(1);
    expect(troubles).toEqual([expect.stringContaining('status 403')]);
    clock.advance(hour + 1);
    await want();
    expect(directory.asked.filter((asked) => asked.startsWith('policy'))).toHaveLength(2);
  });

  it('ends at once when it is closed', async () => {
    const directory: Directory = {
      one: async (_kind, _id, _now, signal) => {
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        return { kind: 'failed', reason: 'aborted' };
      },
      page: async () => ({ kind: 'missing' }),
    };
    const { names, troubles } = resolving(directory);
    names.want('user', objectId(1));
    await names.close();
    names.want('user', objectId(2));
    expect(troubles).toEqual([]);
  });

  it('needs no more than one request for a hundred objects, in whatever order they are wanted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.nat(299), { maxLength: 80 }), { maxLength: 30 }), async (pages) => {
        const directory = directoryOf(300);
        const { names } = resolving(directory);
        for (const page of pages) await wantAll(names, page);
        const wanted = new Set(pages.flat());
        for (const number of wanted) expect(names.get('user', objectId(number))).toBe(`n${number}`);
        const lists = directory.asked.filter((asked) => asked.includes('list'));
        expect(new Set(directory.asked).size).toBe(directory.asked.length);
        expect(lists.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
