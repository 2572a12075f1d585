import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { IngestError, systemErrorCode, whyUnreadable } from '../core/errors.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { LeftOut, readFiles } from '../detect/read-files.ts';
import type { Seen } from '../rules/finding.ts';
import type { RuleStream } from '../rules/rule.ts';
import type { AlertSource, Fetched } from './source.ts';

/** Of one look, so that memory stays bounded. */
const mostBytes = 8 * 1024 * 1024;
const lineFeed = 0x0a;

interface Place {
  readonly file: number;
  readonly offset: number;
}

/**
 * Files that grow by whole lines, as `collect` writes them. A file that was rotated is read to its end, if it is still in
 * its folder, before the new one begins.
 */
export function followFiles(
  paths: readonly string[],
  streams: ReadonlySet<RuleStream>,
  now: () => number,
): AlertSource {
  return {
    async fetch(cursor) {
      const places = { ...(isJsonObject(cursor?.files) ? cursor.files : {}) };
      const documents: Seen[] = [];
      const notes: string[] = [];
      let hasMore = false;
      let upTo: number | undefined;
      for (const path of paths) {
        const before = placeOf(places[path]);
        const part = await readPart(path, before, notes);
        if (part === undefined) continue;
        const stdin = (async function* () {
          yield part.bytes;
        })();
        const leftOut = new LeftOut();
        let last: number | undefined;
        for await (const seen of readFiles(['-'], streams, { now: now(), stdin }, leftOut)) {
          documents.push(seen);
          last = seen.at;
        }
        if (part.hasMore) upTo = Math.min(upTo ?? Number.POSITIVE_INFINITY, last ?? Number.NEGATIVE_INFINITY);
        if (leftOut.invalid > 0) notes.push(`${path}: ${leftOut.invalid} lines without a JSON object are left out`);
        places[path] = { file: part.file, offset: part.offset } satisfies JsonObject;
        hasMore ||= part.hasMore;
      }
      return { documents, cursor: { files: places }, hasMore, upTo, notes } satisfies Fetched;
    },
  };
}

function placeOf(value: unknown): Place | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { file, offset } = value as { readonly file?: unknown; readonly offset?: unknown };
  return typeof file === 'number' && typeof offset === 'number' ? { file, offset } : undefined;
}

interface Part extends Place {
  readonly bytes: Buffer;
  readonly hasMore: boolean;
}

/** @returns undefined if there is no file yet */
async function readPart(path: string, before: Place | undefined, notes: string[]): Promise<Part | undefined> {
  try {
    const { ino } = await stat(path);
    if (before !== undefined && before.file !== ino) {
      const rotated = await fileOf(path, before.file);
      if (rotated === undefined) notes.push(`${path} was replaced before it was read to its end`);
      else {
        const part = await readFrom(rotated, before);
        if (part.bytes.length > 0) return { ...part, hasMore: true };
      }
      return await readFrom(path, { file: ino, offset: 0 });
    }
    const part = await readFrom(path, before ?? { file: ino, offset: 0 });
    if (part.size < part.offset) {
      notes.push(`${path} was cut, and is read from its beginning`);
      return await readFrom(path, { file: ino, offset: 0 });
    }
    return part;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    if (error instanceof IngestError) throw error;
    throw new IngestError('JC_EVENT_FILE', `${path} ${whyUnreadable(error)}`, { cause: error });
  }
}

async function fileOf(path: string, ino: number): Promise<string | undefined> {
  const folder = dirname(path);
  const stem = basename(path).replace(/\.[^.]*$/, '');
  for (const name of await readdir(folder)) {
    if (!name.startsWith(stem)) continue;
    const other = join(folder, name);
    if ((await stat(other).catch(() => undefined))?.ino === ino) return other;
  }
  return undefined;
}

/** Whole lines only: the last one may still be written. */
async function readFrom(path: string, { file, offset }: Place): Promise<Part & { readonly size: number }> {
  const handle: FileHandle = await open(path);
  try {
    const { size } = await handle.stat();
    let most = mostBytes;
    for (;;) {
      const wanted = Math.max(0, Math.min(most, size - offset));
      const buffer = Buffer.alloc(wanted);
      const { bytesRead } = await handle.read(buffer, 0, wanted, offset);
      const end = buffer.subarray(0, bytesRead).lastIndexOf(lineFeed) + 1;
      // A line that is longer than all that was read.
      if (end === 0 && wanted === most) {
        most *= 2;
        continue;
      }
      return { file, offset: offset + end, bytes: buffer.subarray(0, end), hasMore: offset + most < size, size };
    }
  } finally {
    await handle.close();
  }
}
