import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emptySummary } from '../../../src/collector/run-summary.ts';
import type { Checkpoint } from '../../../src/collector/state/checkpoint.ts';
import { createFileStateStore } from '../../../src/collector/state/file-state-store.ts';
import type { StreamState } from '../../../src/collector/state/state-store.ts';
import { systemClock } from '../../../src/core/clock.ts';

const checkpoint: Checkpoint = {
  account: 'acme',
  stream: 'events',
  services: ['all'],
  window: undefined,
  position: 5,
  recent: [],
  sink: undefined,
  totals: emptySummary,
};

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

describe('file state', () => {
  it('has no checkpoint at first, and afterwards the one saved last', async () => {
    expect(await state.load()).toBeUndefined();
    await state.save(checkpoint);
    await state.save({ ...checkpoint, position: 6 });
    expect(await state.load()).toEqual({ ...checkpoint, position: 6 });
  });

  it('is readable by its user only and leaves nothing else behind', async () => {
    await state.save(checkpoint);
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

  it('that cannot be written keeps the old checkpoint', async () => {
    await state.save(checkpoint);
    // A folder where the draft goes makes the write fail for every user.
    await createFileStateStore(`${file()}.new`, systemClock).open('a', 'b');
    await expect(state.save({ ...checkpoint, position: 6 })).rejects.toMatchObject({ code: 'JC_STATE_WRITE' });
    expect((await state.load())?.position).toBe(5);
  });

  it('appends dead letters, and starts a new line after one that a crash cut', async () => {
    const letters = join(folder, 'acme.events.dead-letters.ndjson');
    const letter = { time: 't', reason: 'too large', id: 'i', event: { a: 1 } };
    await state.bury([letter]);
    writeFileSync(letters, `${readFileSync(letters, 'utf8')}{"time":"cut`);
    await state.bury([letter, letter]);
    const lines = readFileSync(letters, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(JSON.parse(lines[3] ?? '')).toEqual(letter);
    expect(lines[1]).toBe('{"time":"cut');
  });
});
