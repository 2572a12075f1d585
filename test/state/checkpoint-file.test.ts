import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf } from '../../src/mapper/document-id.ts';
import type { Checkpoint } from '../../src/state/checkpoint.ts';
import { type CheckpointFile, createCheckpointFile, viewCheckpointFile } from '../../src/state/checkpoint-file.ts';
import { RecentIds } from '../../src/state/recent-ids.ts';
import { firstCheckpoint } from '../collector/fakes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = (own = folder) => ({
  account: 'acme',
  stream: 'events',
  checkpointPath: join(own, 'acme.events.checkpoint.json'),
  journalPath: join(own, 'acme.events.journal.ndjson'),
});
const open = (own?: string): CheckpointFile =>
  createCheckpointFile(
    place(own),
    async () => {},
    () => 1_000_000,
  );

/** What a checkpoint is known by in the tests: its position, and the ids 0, 1, … up to some. */
interface Model {
  readonly position: number;
  readonly ids: number;
}

const timeOf = (id: number): number => id * 100;
const idText = (id: number): string => idOf(String(id));

/** Adds ids up to those of the model, as a page does. */
function grow(recent: RecentIds, from: number, { position, ids }: Model): Checkpoint {
  for (let id = from; id < ids; id += 1) recent.add(idText(id), timeOf(id), id);
  return { ...firstCheckpoint, position, recent };
}

function modelOf(checkpoint: Checkpoint | undefined, most: number): Model | undefined {
  if (checkpoint === undefined) return undefined;
  const { recent, position = -1 } = checkpoint;
  let ids = 0;
  while (ids < most && recent.digestOf(idText(ids), { time: timeOf(ids) }) === ids) ids += 1;
  expect(recent.size).toBe(ids);
  return { position, ids };
}

describe('a checkpoint with a journal', () => {
  it('of which a kill has written any part of the last record, byte by byte, is that of the record before', async () => {
    const file = open();
    const recent = new RecentIds();
    await file.save(grow(recent, 0, { position: 0, ids: 5 }));
    await file.save(grow(recent, 5, { position: 1, ids: 9 }));
    const { journalPath } = place();
    const before = readFileSync(journalPath).length;
    await file.save(grow(recent, 9, { position: 2, ids: 12 }));
    const whole = readFileSync(journalPath);
    for (let length = before; length <= whole.length; length += 1) {
      writeFileSync(journalPath, whole.subarray(0, length));
      const isWhole = length === whole.length;
      expect(modelOf(await open().load(), 20)).toEqual(isWhole ? { position: 2, ids: 12 } : { position: 1, ids: 9 });
      // A power cut can lose a part before the end, too.
      if (length === before || length >= whole.length - 1) continue;
      writeFileSync(
        journalPath,
        Buffer.concat([whole.subarray(0, length), Buffer.alloc(whole.length - length - 1), Buffer.from('\n')]),
      );
      expect(modelOf(await open().load(), 20)).toEqual({ position: 1, ids: 9 });
    }
  });

  it('of which the disk has altered a record that others follow is refused, with its path and advice', async () => {
    const file = open();
    const recent = new RecentIds();
    for (let page = 0; page < 4; page += 1)
      await file.save(grow(recent, page * 3, { position: page, ids: page * 3 + 3 }));
    const { journalPath } = place();
    const whole = readFileSync(journalPath);
    const lastStart = whole.lastIndexOf('\n', whole.length - 2) + 1;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const altered = Buffer.from(whole);
        altered[at] = (whole[at] as number) ^ (1 << bit);
        writeFileSync(journalPath, altered);
        const loading = open().load();
        // The page of the last record is fetched again, as after a crash.
        if (at >= lastStart - 1) {
          const found = modelOf(await loading, 20);
          if (at >= lastStart) expect(found).toEqual({ position: 2, ids: 9 });
          else expect(found?.position).toBe(1);
          return;
        }
        await expect(loading).rejects.toMatchObject({
          code: 'JC_STATE_CORRUPT',
          message: expect.stringContaining(journalPath),
          advice: expect.stringContaining('move it away'),
        });
      }),
    );
    writeFileSync(journalPath, whole.subarray(whole.indexOf('\n') + 1));
    await expect(open().load()).rejects.toThrow('record 1 is missing or not as it was written, but others follow it');
  });

  it('is whole at every step of a fold', async () => {
    const file = open();
    const recent = new RecentIds();
    await file.save(grow(recent, 0, { position: 0, ids: 5 }));
    await file.save(grow(recent, 5, { position: 1, ids: 9 }));
    const { checkpointPath, journalPath } = place();
    const [oldCheckpoint, oldJournal] = [readFileSync(checkpointPath), readFileSync(journalPath)];
    await file.close();
    expect(existsSync(journalPath)).toBe(false);
    expect(modelOf(await open().load(), 20)).toEqual({ position: 1, ids: 9 });
    // Killed between the two steps: the journal of the old checkpoint lies beside the new one.
    writeFileSync(journalPath, oldJournal);
    expect(modelOf(await open().load(), 20)).toEqual({ position: 1, ids: 9 });
    const later = open();
    await later.load();
    await later.save(grow(recent, 9, { position: 2, ids: 10 }));
    writeFileSync(journalPath, oldJournal);
    expect(modelOf(await open().load(), 20)).toEqual({ position: 2, ids: 10 });
    // Killed while the new one was written under its temporary name.
    const newCheckpoint = readFileSync(checkpointPath);
    writeFileSync(checkpointPath, oldCheckpoint);
    writeFileSync(`${checkpointPath}.0123456789ab.new`, newCheckpoint.subarray(0, 100));
    expect(modelOf(await open().load(), 20)).toEqual({ position: 1, ids: 9 });
  });

  it('has no ids any more that were forgotten since they were saved', async () => {
    const file = open();
    const recent = new RecentIds();
    await file.save(grow(recent, 0, { position: 0, ids: 200 }));
    recent.prune(timeOf(150));
    await file.save(grow(recent, 200, { position: 1, ids: 210 }));
    const found = await open().load();
    expect([found?.recent.size, found?.recent.size]).toEqual([recent.size, 110]);
    expect(found?.recent.has(idText(50), { time: timeOf(50) })).toBe(false);
  });

  it('has no ids of a page that could not be saved, although it is closed in good order', async () => {
    let fails = false;
    const file = createCheckpointFile(
      place(),
      async () => {
        if (fails) throw new Error('the disk is full');
      },
      () => 1_000_000,
    );
    const recent = new RecentIds();
    for (let page = 0; page < 3; page += 1) await file.save(grow(recent, page, { position: page, ids: page + 1 }));
    fails = true;
    await expect(file.save(grow(recent, 3, { position: 3, ids: 9 }))).rejects.toThrow('the disk is full');
    fails = false;
    await file.close();
    expect(modelOf(await open().load(), 20)).toEqual({ position: 2, ids: 3 });
  });

  it('is one and the same for whoever reads it after any saves, kills, failures and closes', async () => {
    const page = fc.record({ kind: fc.constant('save' as const), ids: fc.nat(40) });
    const step = fc.oneof(
      { weight: 6, arbitrary: page },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('kill' as const), bytes: fc.nat(3000) }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom({ kind: 'close' as const }, { kind: 'lost' as const }, { kind: 'removed' as const }),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const own = mkdtempSync(join(folder, 'run-'));
        const { checkpointPath, journalPath } = place(own);
        let mayWrite = true;
        const start = (): CheckpointFile =>
          createCheckpointFile(
            place(own),
            async () => {
              if (!mayWrite) throw new Error('the lock is lost');
            },
            () => 1_000_000,
          );
        let file = start();
        let saved: Model | undefined;
        let current: Checkpoint | undefined;
        let position = 0;
        const save = async (ids: number): Promise<Model> => {
          const recent = current?.recent ?? new RecentIds();
          position += 1;
          const next = { position, ids: (saved?.ids ?? 0) + ids };
          current = grow(recent, saved?.ids ?? 0, next);
          await file.save(current);
          return next;
        };
        const again = async (): Promise<void> => {
          file = start();
          current = await file.load();
          expect(modelOf(current, 2000)).toEqual(saved);
        };
        for (const each of steps) {
          if (each.kind === 'save') saved = await save(each.ids);
          else if (each.kind === 'kill') {
            // In the append that it was in, of which a part is there; or in a fold, before its one step.
            const files = [checkpointPath, journalPath].map((path) => ({
              path,
              bytes: existsSync(path) ? readFileSync(path) : undefined,
            }));
            await save(3);
            const isFold = !existsSync(journalPath);
            const before = isFold ? 0 : (files[1]?.bytes?.length ?? 0);
            if (!isFold) truncateSync(journalPath, Math.min(before + each.bytes, readFileSync(journalPath).length - 1));
            else
              for (const { path, bytes } of files)
                if (bytes) writeFileSync(path, bytes);
                else rmSync(path, { force: true });
            await again();
          } else if (each.kind === 'close') {
            await file.close();
            await again();
          } else if (each.kind === 'lost') {
            mayWrite = false;
            await expect(save(2)).rejects.toThrow('the lock is lost');
            await file.close();
            mayWrite = true;
            await again();
          } else if (saved) {
            // Somebody moves the files away under a collector that runs.
            renameSync(checkpointPath, `${checkpointPath}.moved`);
            saved = await save(1);
          }
          expect((await viewCheckpointFile(place(own)))?.position).toBe(saved?.position);
        }
        await file.close();
        rmSync(own, { recursive: true });
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('appends what a page adds, folds now and then, and takes at most 32 bytes an id on disk', async () => {
    const file = open();
    const recent = new RecentIds();
    const { checkpointPath, journalPath } = place();
    const inodes = new Set<string>();
    const count = 400_000;
    const pageSize = 2000;
    let highest = 0;
    for (let ids = pageSize; ids <= count; ids += pageSize) {
      await file.save(grow(recent, ids - pageSize, { position: ids, ids }));
      const [checkpoint, journal] = [checkpointPath, journalPath].map((path) =>
        existsSync(path) ? readFileSync(path).length : 0,
      );
      inodes.add(readFileSync(checkpointPath).subarray(-12).toString());
      highest = Math.max(highest, ((checkpoint ?? 0) + (journal ?? 0) - (1 << 20)) / ids);
    }
    expect(highest).toBeLessThanOrEqual(32);
    // 200 pages; each would have written all of it.
    expect(inodes.size).toBeLessThan(30);
    await file.close();
    expect(readFileSync(checkpointPath).length / count).toBeLessThanOrEqual(28);
    expect(readdirSync(folder)).toEqual(['acme.events.checkpoint.json']);
    expect(modelOf(await open().load(), count)).toEqual({ position: count, ids: count });
  }, 60_000);
});
