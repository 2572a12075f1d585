import {
  chmodSync,
  chownSync,
  closeSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { createFileStateStore } from '../../src/state/file-state-store.ts';
import { RecentIds } from '../../src/state/recent-ids.ts';
import type { StreamState } from '../../src/state/state-store.ts';
import { firstCheckpoint } from '../collector/fakes.ts';

const checkpoint = { ...firstCheckpoint, position: 5 };

const letter = { time: 't', reason: 'too large', id: 'i', event: { a: 1 } };

let folder: string;
let state: StreamState;

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'state-')), 'made');
  state = await createFileStateStore(folder, systemClock).open('acme', 'events');
});

afterEach(async () => {
  await state.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = () => join(folder, 'acme.events.checkpoint.json');
const journal = () => join(folder, 'acme.events.journal.ndjson');

describe('file state', () => {
  it('has no checkpoint at first, and afterwards the one saved last', async () => {
    expect(await state.load()).toBeUndefined();
    await state.save(checkpoint);
    await state.save({ ...checkpoint, position: 6 });
    expect(await state.load()).toEqual({ ...checkpoint, position: 6 });
  });

  it('is readable by its user only and leaves nothing else behind', async () => {
    await state.save(checkpoint);
    await state.save(checkpoint);
    expect(statSync(journal()).mode & 0o777).toBe(0o600);
    await state.bury([{ time: 't', reason: 'r', id: 'i', event: {} }]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    await state.close();
    expect(readdirSync(folder).sort()).toEqual(['acme.events.checkpoint.json', 'acme.events.dead-letters.ndjson']);
  });

  it.each(['', '{"version": 1', 'not json at all', '[]'])(
    'that holds %j is refused with its path and advice',
    async (text) => {
      writeFileSync(file(), text);
      const loading = state.load();
      await expect(loading).rejects.toMatchObject({ code: 'JC_STATE_CORRUPT', exitCode: 5 });
      await expect(loading).rejects.toThrow(file());
      expect(readFileSync(file(), 'utf8')).toBe(text);
    },
  );

  it('that cannot be read is refused', async () => {
    writeFileSync(file(), 'x');
    rmSync(file());
    // A folder in its place cannot be read, by root neither.
    await createFileStateStore(file(), systemClock)
      .open('a', 'b')
      .then((other) => other.close());
    await expect(state.load()).rejects.toMatchObject({ code: 'JC_STATE_CORRUPT' });
  });

  it('that another process took over writes nothing any more', async () => {
    await state.save(checkpoint);
    await state.bury([letter]);
    for (const name of readdirSync(folder)) if (name.includes('.lock.')) rmSync(join(folder, name));
    const before = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    const fenced = { code: 'JC_STATE_FENCED', exitCode: 5 };
    await expect(state.confirm()).rejects.toMatchObject(fenced);
    await expect(state.save({ ...checkpoint, position: 6 })).rejects.toMatchObject(fenced);
    await expect(state.saveDocument('ledger', {})).rejects.toMatchObject(fenced);
    await expect(state.bury([letter])).rejects.toMatchObject(fenced);
    await expect(state.resolveLetters(new Map([['i', undefined]]))).rejects.toMatchObject(fenced);
    expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])).toEqual(before);
  });

  it('is not touched by a page that a process appends after another one took over', async () => {
    await state.save(checkpoint);
    await state.save({ ...checkpoint, position: 6 });
    // It has passed its last check, and is paused before its write.
    const late = openSync(journal(), 'a');
    for (const name of readdirSync(folder)) if (name.includes('.lock.')) rmSync(join(folder, name));
    const next = await createFileStateStore(folder, systemClock).open('acme', 'events');
    const loaded = await next.load();
    await next.save({ ...checkpoint, ...loaded, position: 7 });
    await next.save({ ...checkpoint, ...loaded, position: 8 });
    writeSync(late, readFileSync(journal()).toString().replace(/.*/, 'late'));
    closeSync(late);
    expect((await next.load())?.position).toBe(8);
    await next.close();
  });

  it('is read without the lock while it is folded, always as a page left it', async () => {
    const store = createFileStateStore(folder, systemClock);
    const recent = new RecentIds();
    let position = 0;
    let saving = true;
    const writing = (async () => {
      // Each page is as large as a journal may get.
      for (; position < 40; position += 1) {
        for (let id = 0; id < 20_000; id += 1) recent.add(`${position} ${id}`, position * 20_000 + id);
        recent.prune(position * 20_000 - 50_000);
        await state.save({ ...checkpoint, position, recent });
      }
      saving = false;
    })();
    let before = -1;
    while (saving) {
      const seen = (await store.view('acme', 'events')).checkpoint?.position ?? -1;
      expect(seen).toBeGreaterThanOrEqual(before);
      expect(seen).toBeLessThanOrEqual(position);
      before = seen;
    }
    await writing;
  }, 60_000);

  it('removes what a killed process left of a file that it was replacing', async () => {
    await state.close();
    const left = ['acme.events.checkpoint.json.0123456789ab.new', 'acme.events.ledger.json.ffffffffffff.new'];
    for (const name of left) writeFileSync(join(folder, name), '{');
    writeFileSync(join(folder, 'acme.events.new'), 'kept');
    await (await createFileStateStore(folder, systemClock).open('acme', 'events')).close();
    expect(readdirSync(folder)).toEqual(['acme.events.new']);
  });

  it('appends dead letters, and starts a new line after one that a crash cut', async () => {
    const letters = join(folder, 'acme.events.dead-letters.ndjson');
    await state.bury([letter]);
    writeFileSync(letters, `${readFileSync(letters, 'utf8')}{"time":"cut`);
    await state.bury([letter, letter]);
    const lines = readFileSync(letters, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(JSON.parse(lines[3] ?? '')).toEqual(letter);
    expect(lines[1]).toBe('{"time":"cut');
  });
});

describe('symbolic links in a state folder', () => {
  let other: string;

  beforeEach(() => {
    other = join(folder, '..', 'somebody-elses');
    writeFileSync(other, 'theirs');
  });

  afterEach(() => rmSync(other));

  it('are neither written through nor read through', async () => {
    symlinkSync(other, file());
    await expect(state.load()).rejects.toMatchObject({
      code: 'JC_STATE_CORRUPT',
      advice: expect.stringContaining('symbolic link'),
    });
    await state.save(checkpoint);
    expect(lstatSync(file()).isFile()).toBe(true);
    symlinkSync(other, join(folder, 'acme.events.dead-letters.ndjson'));
    await expect(state.bury([letter])).rejects.toMatchObject({
      code: 'JC_STATE_WRITE',
      advice: expect.stringContaining('symbolic link'),
    });
    expect(readFileSync(other, 'utf8')).toBe('theirs');
  });
});

const onPosix = process.geteuid ? describe : describe.skip;

onPosix('a state folder', () => {
  it('that every user may write to is refused, before anything is put there', async () => {
    const open = mkdtempSync(join(tmpdir(), 'open-'));
    chmodSync(open, 0o777);
    await expect(createFileStateStore(open, systemClock).open('acme', 'events')).rejects.toMatchObject({
      code: 'JC_STATE_UNSAFE',
      exitCode: 5,
      advice: expect.stringContaining(`chmod o-w ${open}`),
    });
    chmodSync(open, 0o1777);
    await expect(createFileStateStore(open, systemClock).open('acme', 'events')).rejects.toMatchObject({
      code: 'JC_STATE_UNSAFE',
    });
    expect(readdirSync(open)).toEqual([]);
    // A folder inside it that is made for the occasion is for this user alone.
    await (await createFileStateStore(join(open, 'own'), systemClock).open('acme', 'events')).close();
    rmSync(open, { recursive: true });
  });

  it('that a group may write to is taken, as Kubernetes gives volumes', async () => {
    const volume = mkdtempSync(join(tmpdir(), 'volume-'));
    chmodSync(volume, 0o2775);
    await (await createFileStateStore(volume, systemClock).open('acme', 'events')).close();
    rmSync(volume, { recursive: true });
  });
});

const asRoot = process.geteuid?.() === 0 ? describe : describe.skip;

asRoot('a state folder of another user', () => {
  it('is refused with both users', async () => {
    const theirs = mkdtempSync(join(tmpdir(), 'theirs-'));
    chownSync(theirs, 12_345, 12_345);
    const opening = createFileStateStore(theirs, systemClock).open('acme', 'events');
    await expect(opening).rejects.toMatchObject({ code: 'JC_STATE_UNSAFE' });
    await expect(opening).rejects.toThrow('belongs to the user with the ID 12345, but this process runs as 0');
    rmSync(theirs, { recursive: true });
  });
});
