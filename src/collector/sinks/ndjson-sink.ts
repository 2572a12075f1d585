import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { IngestError, systemErrorCode } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import type { OutgoingDocument, Sink, Verdict } from '../../core/sink.ts';
import { createQueue } from '../queue.ts';
import { privateFile, syncFolder } from '../state/durable-file.ts';
import { IdSet } from './id-set.ts';
import { ndjsonIds } from './ndjson-ids.ts';

/** `{"_id":…,"_source":…}` */
export function envelopeLine({ json, finalId, id = finalId }: OutgoingDocument): string {
  return id === undefined ? `{"_source":${json}}\n` : `{"_id":${JSON.stringify(id)},"_source":${json}}\n`;
}

/**
 * A file of one document a line.
 *
 * The position is file and offset. A resume cuts the file at the offset that was confirmed last, so what was written but
 * not confirmed before a crash is not there twice. Without a position, or with that of another file, it appends.
 *
 * @param position what `position()` returned when the checkpoint was saved
 * @throws IngestError JC_SINK_WRITE, JC_SINK_FILE_SHORTER
 */
export async function openNdjsonSink(path: string, position: JsonObject | undefined): Promise<Sink> {
  const file = resolve(path);
  const handle = await guarded(file, () => openFile(file));
  let offset = await startOffset(handle, file, position).catch(async (error: unknown) => {
    await handle.close();
    throw error;
  });
  let ids: IdSet | undefined;
  const inTurn = createQueue();
  return {
    description: `ndjson:${path}`,
    write: (documents) =>
      inTurn(() =>
        guarded(file, async () => {
          const bytes = Buffer.from(documents.map(envelopeLine).join(''), 'utf8');
          await writeAll(handle, bytes, offset);
          await handle.datasync();
          offset += bytes.length;
          for (const { id, finalId } of documents) ids?.add(id ?? finalId ?? '');
          return documents.map((): Verdict => ({ kind: 'stored' }));
        }),
      ),
    lookUp: {
      find: (wanted) =>
        inTurn(async () => {
          ids ??= await guarded(file, () => readIds(file, offset));
          return new Set(wanted.filter((id) => ids?.has(id)));
        }),
      // What was written and not saved is cut off when the file is opened.
      mayHoldUnsaved: false,
    },
    position: () => ({ kind: 'ndjson', file, offset }),
    close: () => handle.close(),
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

async function startOffset(handle: FileHandle, file: string, position: JsonObject | undefined): Promise<number> {
  const { size } = await guarded(file, () => handle.stat());
  if (position?.kind !== 'ndjson' || position.file !== file) return size;
  const confirmed = position.offset as number;
  if (size < confirmed) {
    throw new IngestError(
      'JC_SINK_FILE_SHORTER',
      `The output file ${file} holds ${size} bytes, but the checkpoint says that ${confirmed} were written`,
    );
  }
  if (size > confirmed) await guarded(file, () => handle.truncate(confirmed));
  return confirmed;
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
