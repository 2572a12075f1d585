import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { IngestError, systemErrorCode } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Sink, Verdict } from '../../core/sink.ts';
import { createQueue } from '../queue.ts';
import { privateFile, syncFolder } from '../state/durable-file.ts';
import { type Lock, type LockOptions, takeLock } from '../state/lock.ts';
import { documentLines } from './document-lines.ts';
import { IdSet } from './id-set.ts';
import { ndjsonIds } from './ndjson-ids.ts';

const stored: Verdict = { kind: 'stored' };

/**
 * A file of one document a line.
 *
 * The position is file and offset. A resume after an interruption cuts the file at the offset that was confirmed last, so
 * what was written but not confirmed before a crash is not there twice. After a clean end, what stands behind the offset
 * is somebody else's and stays. Without a position, or with that of another file, it appends. Half a line at the end is
 * what a crash left of a document that counts as never written: it is cut off, or the next document would be lost with it.
 *
 * @param position what `position()` returned when the checkpoint was saved
 * @param interrupted whether the run that saved it may have written more
 * @throws IngestError JC_SINK_WRITE, JC_SINK_FILE_SHORTER, JC_STATE_CORRUPT; JC_STATE_LOCKED while another process writes the file
 */
export async function openNdjsonSink(
  path: string,
  position: JsonObject | undefined,
  interrupted = true,
  onWait?: LockOptions['onWait'],
): Promise<Sink> {
  const file = resolve(path);
  const handle = await guarded(file, () => openFile(file));
  const closing: (() => Promise<void>)[] = [() => handle.close()];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  let lock: Lock | undefined;
  let offset: number;
  let keptMore: boolean;
  try {
    // A device or a pipe has no end that two writers could fight for.
    if ((await handle.stat()).isFile()) {
      const taken = await takeLock(`${file}.lock`, { onWait });
      lock = taken;
      closing.push(() => taken.release());
    }
    ({ offset, keptMore } = await startOffset(handle, file, position, interrupted));
  } catch (error) {
    await close();
    throw error;
  }
  let ids: IdSet | undefined;
  const inTurn = createQueue();
  return {
    description: `ndjson:${path}`,
    write: (documents) =>
      inTurn(() =>
        guarded(file, async () => {
          await lock?.confirm();
          let end = offset;
          for (const bytes of documentLines(documents)) {
            await writeAll(handle, bytes, end);
            end += bytes.length;
          }
          await handle.datasync();
          offset = end;
          if (ids) for (const { id, finalId } of documents) ids.add(id ?? finalId ?? '');
          return documents.map(() => stored);
        }),
      ),
    lookUp: {
      find: (wanted) =>
        inTurn(async () => {
          ids ??= await guarded(file, () => readIds(file, offset));
          return new Set(wanted.filter((id) => ids?.has(id)));
        }),
      mayHoldUnsaved: keptMore,
    },
    position: () => ({ kind: 'ndjson', file, offset }),
    close,
  };
}

async function readIds(file: string, end: number): Promise<IdSet> {
  const ids = new IdSet();
  for await (const id of ndjsonIds(file, end)) ids.add(id);
  return ids;
}

async function openFile(file: string): Promise<FileHandle> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  try {
    return await open(file, 'r+');
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
    const handle = await open(file, 'wx+', privateFile);
    await syncFolder(folder);
    return handle;
  }
}

interface Start {
  readonly offset: number;
  /** Whether the file holds more than the position says. */
  readonly keptMore: boolean;
}

async function startOffset(
  handle: FileHandle,
  file: string,
  position: JsonObject | undefined,
  interrupted: boolean,
): Promise<Start> {
  const { size } = await guarded(file, () => handle.stat());
  if (position?.kind !== 'ndjson' || position.file !== file) {
    return { offset: await guarded(file, () => cutHalfLine(handle, 0, size)), keptMore: true };
  }
  const confirmed = position.offset;
  if (typeof confirmed !== 'number' || !Number.isSafeInteger(confirmed) || confirmed < 0) {
    const shown = JSON.stringify(confirmed ?? null);
    throw new IngestError(
      'JC_STATE_CORRUPT',
      `The checkpoint says that ${file} was written up to ${shown}, which is no offset`,
    );
  }
  if (size < confirmed) {
    throw new IngestError(
      'JC_SINK_FILE_SHORTER',
      `The output file ${file} holds ${size} bytes, but the checkpoint says that ${confirmed} were written`,
    );
  }
  if (size === confirmed) return { offset: confirmed, keptMore: false };
  if (!interrupted) return { offset: await guarded(file, () => cutHalfLine(handle, confirmed, size)), keptMore: true };
  await guarded(file, () => handle.truncate(confirmed));
  return { offset: confirmed, keptMore: false };
}

/** Cuts the file behind its last line break at or after `from`, and returns where that is. */
async function cutHalfLine(handle: FileHandle, from: number, size: number): Promise<number> {
  const block = Buffer.alloc(64 * 1024);
  for (let end = size; end > from; ) {
    const start = Math.max(from, end - block.length);
    const { bytesRead } = await handle.read(block, 0, end - start, start);
    const newline = block.subarray(0, bytesRead).lastIndexOf(0x0a);
    if (newline !== -1) return await cutTo(handle, start + newline + 1, size);
    end = start;
  }
  return await cutTo(handle, from, size);
}

async function cutTo(handle: FileHandle, end: number, size: number): Promise<number> {
  if (end < size) await handle.truncate(end);
  return end;
}

async function writeAll(handle: FileHandle, bytes: Buffer, start: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, start + written);
    written += bytesWritten;
  }
}

async function guarded<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof IngestError) throw error;
    const code = systemErrorCode(error);
    throw new IngestError('JC_SINK_WRITE', `The output file ${file} cannot be written (${code ?? String(error)})`, {
      cause: error,
      ...(code === 'ENOSPC' ? { advice: 'Make room on that disk; nothing is lost, the page is written again.' } : {}),
    });
  }
}
