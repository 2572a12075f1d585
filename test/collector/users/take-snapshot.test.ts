import { describe, expect, it } from '@jest/globals';
import { takeSnapshot } from '../../../src/collector/users/take-snapshot.ts';
import { createUserMaker } from '../../../src/collector/users/user-maker.ts';
import type { UsersSession } from '../../../src/collector/users/users-session.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { PageEvent } from '../../../src/httpjson/raw-event.ts';
import { silentLogger } from '../../../src/runtime/logger.ts';
import { neverStop } from '../../support/collector/never-stop.ts';
import { user } from '../../support/users/directory.ts';
import { fakeSession, firstCheckpoint } from '../fakes.ts';

const day = 24 * 3_600_000;

/** Snapshots of a directory into an output that refuses some users. */
function createWorld(writeUnchanged = false) {
  const world = { users: [] as readonly JsonObject[], refused: new Set<string>(), now: 0, diskFull: false };
  const documents = new Map<string, JsonObject>();
  let checkpoint = { ...firstCheckpoint, stream: 'users' };
  const written: string[] = [];
  const { session, buried } = fakeSession({
    pages: async function* () {
      const events = world.users.map((one) => PageEvent.of(Buffer.from(JSON.stringify(one))));
      yield { number: 0, events, skipped: 0, cursor: () => ({}), release: () => {} };
    },
    write: async (outgoing) =>
      outgoing.map(({ json }) => {
        const { user: one, event } = JSON.parse(json.toString()) as {
          user: { name: string };
          event: { type: string[] };
        };
        if (world.refused.has(one.name)) return { kind: 'rejected', reason: 'not this one' };
        written.push(`${one.name} ${event.type[1]}`);
        return { kind: 'stored' };
      }),
  });
  const users: UsersSession = {
    inputs: [session.input],
    maker: createUserMaker('collector', { tags: [], inputType: 'httpjson', namespace: 'default' }),
    sink: session.sink,
    state: {
      ...session.state,
      save: async (saved) => {
        if (world.diskFull && saved.window?.complete) throw new Error('no room');
        checkpoint = { ...saved, stream: 'users' };
      },
      loadDocument: async (name) => documents.get(name),
      saveDocument: async (name, document) => void documents.set(name, document),
    },
    clock: { now: () => world.now, sleep: async () => {} },
    log: silentLogger,
    onPage: () => {},
    writeUnchanged,
    interval: day,
    find: async (id) => {
      const found = world.users.find((one) => one._id === id);
      return found && Buffer.from(JSON.stringify(found));
    },
  };
  return Object.assign(world, {
    buried,
    /** @returns what the output took */
    snapshot: async (): Promise<readonly string[]> => {
      if (checkpoint.window?.complete !== false) world.now += day;
      written.length = 0;
      await takeSnapshot(users, checkpoint, neverStop).catch(() => undefined);
      return [...written];
    },
  });
}

describe('a document that the output refuses', () => {
  it('is a dead letter, and comes again with the next snapshot, as a new user or as a changed one', async () => {
    const world = createWorld();
    world.users = [user(1), user(2)];
    world.refused.add('user2');
    expect(await world.snapshot()).toEqual(['user1 info']);
    expect(world.buried).toMatchObject([{ event: { username: 'user2' } }]);
    world.refused.clear();
    expect(await world.snapshot()).toEqual(['user2 info']);
    world.users = [user(1), user(2, { suspended: true })];
    world.refused.add('user2');
    expect(await world.snapshot()).toEqual([]);
    world.refused.clear();
    expect(await world.snapshot()).toEqual(['user2 info']);
    expect(await world.snapshot()).toEqual([]);
  });

  it('of a deletion comes again too', async () => {
    const world = createWorld();
    world.users = [user(1), user(2)];
    await world.snapshot();
    world.users = [user(1)];
    world.refused.add('user2');
    expect(await world.snapshot()).toEqual([]);
    world.refused.clear();
    expect(await world.snapshot()).toEqual(['user2 deletion']);
    expect(await world.snapshot()).toEqual([]);
  });
});

describe('a crash right before a snapshot would have been complete', () => {
  it('writes nobody a second time, also where everybody is written each time', async () => {
    const world = createWorld(true);
    world.users = [user(1)];
    expect(await world.snapshot()).toEqual(['user1 info']);
    world.diskFull = true;
    expect(await world.snapshot()).toEqual(['user1 info']);
    world.diskFull = false;
    expect(await world.snapshot()).toEqual([]);
    expect(await world.snapshot()).toEqual(['user1 info']);
  });
});
