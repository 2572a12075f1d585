/** Way of an event, stage 10 of 11: a checkpoint in; a record in the journal, or both files anew, out. */

import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inBlocks } from '../core/blocks.ts';
import { IngestError } from '../core/errors.ts';
import { createQueue } from '../core/queue.ts';
import { noFollow, privateFile, replaceFileWith, syncFolder } from '../runtime/durable-file.ts';
import type { Checkpoint, CheckpointHead } from './checkpoint.ts';
import { joinCheckpoint, parseCheckpoint, renderCheckpoint, type SavedCheckpoint } from './checkpoint-text.ts';
import { type JournalRecord, readJournal, renderRecord } from './journal.ts';
import type { RecentIds } from './recent-ids.ts';
import { readStateFile } from './state-files.ts';

export interface CheckpointPlace {
  readonly account: string;
  readonly stream: string;
  readonly checkpointPath: string;
  readonly journalPath: string;
}

export interface CheckpointFile {
  /** @throws IngestError JC_STATE_CORRUPT */
  load(): Promise<Checkpoint | undefined>;
  /** Returns when it is durable. @throws the file system's error, or that of `confirm` */
  save(checkpoint: Checkpoint): Promise<void>;
  /** Leaves one whole checkpoint, for people; what was saved is there without it, too. */
  close(): Promise<void>;
}

/** A journal is folded into its checkpoint when it is as large as this, or as this part of the checkpoint. */
const foldAt = 1 << 20;
const foldAtPart = 1 / 8;

/** What this process has written: nobody else writes it, or the journal would follow nothing. */
interface Written {
  readonly recent: RecentIds;
  readonly generation: number;
  readonly mark: string;
  readonly bytes: number;
  readonly inode: bigint;
  readonly last: Checkpoint;
  readonly journal: { readonly handle: FileHandle; readonly inode: bigint; readonly bytes: number } | undefined;
  readonly records: number;
}

/**
 * A checkpoint and its journal. The first save writes the checkpoint as a whole, the next ones append a record each, until
 * the journal is folded: the checkpoint is replaced, then the journal removed. Records name the checkpoint that they
 * follow, so a journal that a crash left behind is passed over.
 *
 * The journal of each checkpoint is a file of its own. A process that lost the lock while it was paused appends to one
 * that is gone.
 */
export function createCheckpointFile(
  place: CheckpointPlace,
  confirm: () => Promise<void>,
  now: () => number,
): CheckpointFile {
  const { checkpointPath, journalPath } = place;
  const inTurn = createQueue();
  let generation = 0;
  let written: Written | undefined;

  const forget = async (): Promise<void> => {
    const handle = written?.journal?.handle;
    written = undefined;
    await handle?.close();
  };
  const fold = async (checkpoint: Checkpoint): Promise<void> => {
    const { recent } = checkpoint;
    await forget();
    // All at once: what is added while this is written belongs to a page that is not settled.
    recent.takeNews();
    generation += 1;
    const { chunks, mark } = renderCheckpoint(checkpoint, { savedAt: now(), generation, blocks: recent.blocks() });
    let inode = 0n;
    const write = async (handle: FileHandle): Promise<boolean> => {
      for (const part of joined(chunks)) await handle.writeFile(part);
      inode = (await handle.stat({ bigint: true })).ino;
      return true;
    };
    await replaceFileWith(checkpointPath, write, confirm);
    await rm(journalPath, { force: true });
    const bytes = chunks.reduce((sum, { length }) => sum + length, 0);
    written = { recent, generation, mark, bytes, inode, last: checkpoint, journal: undefined, records: 0 };
  };
  const append = async (checkpoint: Checkpoint, before: Written): Promise<void> => {
    const number = before.records + 1;
    const line = Buffer.from(
      renderRecord(checkpoint, checkpoint.recent.takeNews(), { follows: before.mark, number, savedAt: now() }),
    );
    await confirm();
    const isNew = before.journal === undefined;
    const { handle, inode, bytes } = before.journal ?? (await beginJournal(journalPath));
    written = { ...before, journal: { handle, inode, bytes: bytes + line.length }, last: checkpoint, records: number };
    await handle.appendFile(line);
    await handle.datasync();
    if (isNew) await syncFolder(dirname(journalPath));
  };
  const isWhole = async ({ inode, journal }: Written): Promise<boolean> =>
    (await inodeOf(checkpointPath)) === inode && (!journal || (await inodeOf(journalPath)) === journal.inode);

  return {
    load: () =>
      inTurn(async () => {
        await forget();
        const found = await readCheckpointFile(place);
        generation = Math.max(generation, found?.saved.generation ?? 0);
        return found && joinCheckpoint(found.saved, found.records);
      }),
    save: (checkpoint) =>
      inTurn(async () => {
        const before = written;
        try {
          const hasRoom = before && (before.journal?.bytes ?? 0) < Math.max(foldAt, before.bytes * foldAtPart);
          // Somebody may have removed the files of a collector that runs.
          if (hasRoom && before.recent === checkpoint.recent && (await isWhole(before)))
            await append(checkpoint, before);
          else await fold(checkpoint);
        } catch (error) {
          // What the journal ends with is not known any more: the next save writes all of it.
          await forget();
          throw error;
        }
      }),
    close: () =>
      inTurn(async () => {
        // After a failure the ids may be ahead of the checkpoint.
        if (written && written.records > 0 && (await isWhole(written))) await fold(written.last).catch(() => undefined);
        await forget();
      }),
  };
}

/** @throws IngestError JC_STATE_CORRUPT */
export async function viewCheckpointFile(place: CheckpointPlace): Promise<CheckpointHead | undefined> {
  const found = await readCheckpointFile(place);
  return found && (found.records.at(-1)?.head ?? found.saved.head);
}

interface Found {
  readonly saved: SavedCheckpoint;
  readonly records: readonly JournalRecord[];
}

/** Without the lock the journal may be folded between the two files; then both are read again. */
const attempts = 5;

async function readCheckpointFile(place: CheckpointPlace): Promise<Found | undefined> {
  const { account, stream, checkpointPath, journalPath } = place;
  for (let attempt = 1; ; attempt += 1) {
    const inode = await inodeOf(checkpointPath);
    const text = await readStateFile(checkpointPath);
    if (text === undefined) return undefined;
    const saved = parseCheckpoint(text.toString('utf8'), account, stream);
    if (typeof saved === 'string')
      throw new IngestError('JC_STATE_CORRUPT', `The state file ${checkpointPath} is damaged: ${saved}`);
    const records = readJournal((await readStateFile(journalPath)) ?? Buffer.alloc(0), saved.mark, place);
    if (attempt < attempts && (await inodeOf(checkpointPath)) !== inode) continue;
    if (typeof records !== 'string') return { saved, records };
    throw new IngestError('JC_STATE_CORRUPT', `The state file ${journalPath} is damaged: ${records}`, {
      advice:
        'Restore it, or move it away to continue from the checkpoint beside it: what was collected since is fetched again. Events that are already in Elasticsearch are not stored twice.',
    });
  }
}

async function beginJournal(path: string): Promise<NonNullable<Written['journal']>> {
  const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_EXCL | noFollow;
  const handle = await open(path, flags, privateFile);
  return { handle, inode: (await handle.stat({ bigint: true })).ino, bytes: 0 };
}

async function inodeOf(path: string): Promise<bigint | undefined> {
  return await lstat(path, { bigint: true }).then(
    ({ ino }) => ino,
    () => undefined,
  );
}

const writeSize = 1 << 20;

/** Small chunks are written together. */
function joined(chunks: readonly Buffer[]): Iterable<Buffer> {
  const copy = (chunk: Buffer, block: Buffer, at: number): number => at + chunk.copy(block, at);
  return inBlocks(chunks, writeSize, ({ length }) => length, copy);
}
