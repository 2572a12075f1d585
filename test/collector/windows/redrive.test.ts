import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { redrive } from '../../../src/collector/windows/redrive.ts';
import { createSidePages } from '../../../src/collector/windows/side-pages.ts';
import { IngestError } from '../../../src/core/errors.ts';
import type { OutgoingDocument, Verdict } from '../../../src/core/sink.ts';
import { PageEvent } from '../../../src/httpjson/raw-event.ts';
import { TooLargeEvent } from '../../../src/source/too-large-event.ts';
import { createFileStateStore } from '../../../src/state/file-state-store.ts';
import { changedId } from '../../../src/state/one-id.ts';
import type { DeadLetter, StreamState } from '../../../src/state/state-store.ts';
import { neverStop } from '../../support/collector/never-stop.ts';
import { fakeClock, fakeSession, firstCheckpoint } from '../fakes.ts';

const letter = (id: string, note = ''): DeadLetter => ({
  time: '2026-01-01T00:00:00.000Z',
  reason: 'too odd',
  id,
  event: { id, timestamp: '2026-01-01T00:00:00Z', note },
});

describe('redrive', () => {
  let folder: string;
  let state: StreamState;
  const file = () => join(folder, 'acme.events.dead-letters.ndjson');

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'redrive-'));
    state = await createFileStateStore(folder, fakeClock).open('acme', 'events');
  });

  afterEach(async () => {
    await state.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function run(verdict: (document: OutgoingDocument) => Verdict) {
    const { session, written } = fakeSession({ pages: async function* () {}, verdict });
    const ours = { ...session, state };
    return { result: await redrive(ours, createSidePages(ours, firstCheckpoint), neverStop), written };
  }

  async function letters(): Promise<readonly DeadLetter[]> {
    const all: DeadLetter[] = [];
    for await (const one of state.letters()) all.push(one);
    return all;
  }

  it('that lost its state to another process sends nothing, and keeps every letter', async () => {
    await state.bury([letter('a')]);
    for (const name of readdirSync(folder)) if (name.includes('.lock.')) rmSync(join(folder, name));
    const before = readFileSync(file(), 'utf8');
    const { session, written } = fakeSession({ pages: async function* () {} });
    // Whoever has a state that only a checkpoint goes through would notice at its first save.
    const ours = { ...session, state: { ...state, save: async () => {} } };
    const redriving = redrive(ours, createSidePages(ours, firstCheckpoint), neverStop);
    await expect(redriving).rejects.toMatchObject({ code: 'JC_STATE_FENCED' });
    expect(written).toEqual([]);
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });

  it('sends every letter; those that are accepted leave, the rest stay with the new reason', async () => {
    await state.bury([letter('a'), letter('b'), letter('c')]);
    const { result, written } = await run(({ id }) =>
      id === 'b' ? { kind: 'rejected', reason: 'still too odd' } : { kind: 'stored' },
    );
    expect(written).toEqual(['a', 'b', 'c']);
    expect(result).toEqual({ accepted: 2, refused: 1 });
    expect(await letters()).toEqual([{ ...letter('b'), reason: 'still too odd' }]);
  });

  it('leaves what is kept of an event that was too large to be read: it would pass for the event', async () => {
    const known = PageEvent.of(Buffer.from('{"id":"b"}'));
    const { reason } = new TooLargeEvent(known, 9, { from: '2026-01-01T00:00:00Z', to: '2026-01-01T00:00:01Z' });
    await state.bury([letter('a'), { ...letter('b'), reason }]);
    const { result, written } = await run(() => ({ kind: 'stored' }));
    expect(written).toEqual(['a']);
    expect(result).toEqual({ accepted: 1, refused: 1 });
    expect(await letters()).toEqual([{ ...letter('b'), reason }]);
  });

  it('sends the letter of an event that had changed under its own id, and not as the one that it shares the id with', async () => {
    const [first, other] = [letter('a'), { ...letter('a', 'corrected'), id: changedId('a', 0) }];
    await state.bury([first, other]);
    const { result, written } = await run(({ id }) =>
      id === 'a' ? { kind: 'duplicate' } : { kind: 'rejected', reason: 'still too odd' },
    );
    expect(written.sort()).toEqual(['a', other.id]);
    expect(result).toEqual({ accepted: 1, refused: 1 });
    expect(await letters()).toEqual([{ ...other, reason: 'still too odd' }]);
  });

  it('takes the file away where nothing is left, and does nothing where nothing is there', async () => {
    await state.bury([letter('a')]);
    expect((await run(() => ({ kind: 'duplicate' }))).result).toEqual({ accepted: 1, refused: 0 });
    expect(existsSync(file())).toBe(false);
    expect((await run(() => ({ kind: 'stored' }))).result).toEqual({ accepted: 0, refused: 0 });
  });

  it('leaves every letter where it is when the output fails', async () => {
    await state.bury([letter('a'), letter('b')]);
    const before = readFileSync(file(), 'utf8');
    const failing = run(() => {
      throw new IngestError('JC_SINK_UNREACHABLE', 'down');
    });
    await expect(failing).rejects.toMatchObject({ code: 'JC_SINK_UNREACHABLE' });
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });

  it('copes with half a line, with a letter that is there twice, and with characters that look like line ends', async () => {
    await state.bury([letter('a', 'line\u2028end'), letter('b')]);
    appendFileSync(file(), '{"time":"2026-01-01T00:00:00.000Z","reas');
    await state.bury([letter('b'), letter('c')]);
    expect((await letters()).map(({ id }) => id)).toEqual(['a', 'b', 'b', 'c']);
    const { result } = await run(({ id }) => (id === 'c' ? { kind: 'stored' } : { kind: 'rejected', reason: 'no' }));
    expect(result).toEqual({ accepted: 1, refused: 2 });
    expect(await letters()).toEqual([
      { ...letter('a', 'line\u2028end'), reason: 'no' },
      { ...letter('b'), reason: 'no' },
    ]);
  });
});
