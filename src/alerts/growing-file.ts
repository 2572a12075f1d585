import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { IngestError, ifThere, systemErrorCode, whyUnreadable } from '../core/errors.ts';
import { unpacked } from '../replay/unpack.ts';
import { rotatedFiles } from '../sinks/rotated-files.ts';

/** Of one look, so that memory stays bounded. */
const mostBytes = 8 * 1024 * 1024;
/** No document is longer. */
const mostOfFirstLine = 16 * 1024 * 1024;
const lineFeed = 0x0a;

/** Up to where the files of a name were read. */
export interface Place {
  /** The inode; empty if nothing was read yet. It is no proof: a new file can get that of one that was removed. */
  readonly file: string;
  /** Of the first line, which stays when a file is renamed, copied or packed. */
  readonly head?: string | undefined;
  /** In the unpacked content. */
  readonly offset: number;
  /** When the file was changed, in nanoseconds. Files that were changed later have not been read. */
  readonly changed?: string | undefined;
}

/** One that was put aside, or the one that grows. */
interface Part {
  readonly path: string;
  readonly file: string;
  readonly changed: bigint;
  readonly size: number;
  readonly grows: boolean;
}

export interface Read {
  /** Whole lines. */
  readonly bytes: Buffer;
  readonly place: Place;
  readonly hasMore: boolean;
  /** Whether the file that was read last is gone or was cut, so that its end may not have been read. */
  readonly isLost: boolean;
}

/** Another file has the path now. */
class Moved extends Error {}

/**
 * Some lines after a place, of the oldest file that has any; undefined if there is nothing new.
 * @throws IngestError JC_EVENT_FILE
 */
export async function readOn(path: string, before: Place | undefined): Promise<Read | undefined> {
  for (let tries = 1; ; tries += 1)
    try {
      return await readOnce(path, before);
    } catch (error) {
      if (!(error instanceof Moved) || tries === 5) throw error;
    }
}

async function readOnce(path: string, before: Place | undefined): Promise<Read | undefined> {
  const parts = await partsOf(path);
  const found = before && (await partAt(parts, before));
  const isCut = found?.grows === true && found.size < (before?.offset ?? 0);
  const isLost = isCut || (found === undefined && before !== undefined && before.file !== '');
  const unread =
    found === undefined
      ? parts.filter((part) => part.grows || isLater(part, before))
      : parts.slice(parts.indexOf(found));
  for (const [index, part] of unread.entries()) {
    const from = part === found && !isCut ? (before?.offset ?? 0) : 0;
    // Once lines stand in a later file, nobody completes the last one of this.
    const isOver = unread.slice(index + 1).some(({ size }) => size > 0);
    const { bytes, hasMore } = await linesOf(part, from, isOver);
    if (bytes.length === 0) continue;
    const place = {
      file: part.file,
      head: await headOf(part),
      offset: from + bytes.length,
      changed: String(part.changed),
    };
    return { bytes, place, hasMore: hasMore || part !== unread.at(-1), isLost };
  }
  if (before !== undefined && !isLost) return undefined;
  const newest = parts.reduce((most, { changed, grows }) => (grows || changed < most ? most : changed), 0n);
  return { bytes: Buffer.alloc(0), place: { file: '', offset: 0, changed: String(newest) }, hasMore: false, isLost };
}

function isLater({ changed }: Part, before: Place | undefined): boolean {
  return before?.changed !== undefined && changed > BigInt(before.changed);
}

/**
 * What was written before a place, oldest first, and no file that was last changed earlier than so many milliseconds before.
 */
export async function* readBefore(path: string, before: Place | undefined, reach: number): AsyncGenerator<Buffer> {
  const parts = await partsOf(path);
  const found = before && (await partAt(parts, before));
  const isOld = (part: Part) => !part.grows && !isLater(part, before);
  const old = found === undefined ? parts.filter(isOld) : parts.slice(0, parts.indexOf(found) + 1);
  const oldest = (old.at(-1)?.changed ?? 0n) - BigInt(reach) * 1_000_000n;
  for (const part of old) {
    if (part.changed < oldest) continue;
    let left = part === found ? (before?.offset ?? 0) : Number.POSITIVE_INFINITY;
    for await (const chunk of bytesOf(part, 0)) {
      yield chunk.subarray(0, left);
      left -= chunk.length;
      if (left <= 0) break;
    }
    yield Buffer.of(lineFeed);
  }
}

/** The files of a name, the oldest first and the one that grows last. */
async function partsOf(path: string): Promise<readonly Part[]> {
  // Looked at first: if it is put aside meanwhile, it is found below, too, and counts once.
  const growing = await growingAt(path);
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  const old = new Map<string, Part>();
  // Some tools put a date before the ending. A short number there may be that of another file.
  const dated =
    ending === '' ? [] : (await rotatedFiles(stem)).filter((one) => /^[.-]\d{4}/.test(one.path.slice(stem.length)));
  const found = [...(await rotatedFiles(path)), ...dated];
  for (const { path: other, identity, changed, size } of found) {
    // Half of a file that is being packed.
    if (other.endsWith('.gz') && found.some((one) => `${one.path}.gz` === other)) continue;
    if (identity.inode !== growing?.file)
      old.set(other, { path: other, file: identity.inode, changed, size, grows: false });
  }
  const sorted = [...old.values()].sort((a, b) => Number(a.changed - b.changed) || (a.path < b.path ? -1 : 1));
  return growing === undefined ? sorted : [...sorted, growing];
}

async function growingAt(path: string): Promise<Part | undefined> {
  const stats = await ifThere(stat(path, { bigint: true })).catch((error) => {
    throw unreadable(path, error);
  });
  return stats && { path, file: String(stats.ino), changed: stats.mtimeNs, size: Number(stats.size), grows: true };
}

function unreadable(path: string, error: unknown): IngestError {
  return new IngestError('JC_EVENT_FILE', `${path} ${whyUnreadable(error)}`, { cause: error });
}

/** The file of a place, most likely that of its inode. */
async function partAt(parts: readonly Part[], { file, head }: Place): Promise<Part | undefined> {
  if (head === undefined) return parts.find((part) => part.file === file);
  const likely = parts.toSorted((a, b) => Number(b.file === file) - Number(a.file === file));
  for (const part of likely) if ((await headOf(part).catch(unlessMoved)) === head) return part;
  return undefined;
}

/** A broken file beside is no reason to stop; one that must be read will tell. */
function unlessMoved(error: unknown): undefined {
  if (error instanceof Moved) throw error;
}

/** Of the first line; undefined if there is none that is whole. */
async function headOf(part: Part): Promise<string | undefined> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of bytesOf(part, 0, 1 << 16)) {
    const end = chunk.indexOf(lineFeed);
    hash.update(end < 0 ? chunk : chunk.subarray(0, end));
    size += chunk.length;
    if (end >= 0) return hash.digest('base64url').slice(0, 20);
    if (size > mostOfFirstLine) break;
  }
  return undefined;
}

/** @param isOver whether the last line counts, although it has no end */
async function linesOf(part: Part, from: number, isOver: boolean): Promise<Pick<Read, 'bytes' | 'hasMore'>> {
  const chunks: Buffer[] = [];
  let [size, whole] = [0, 0];
  for await (const chunk of bytesOf(part, from)) {
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end > 0) whole = size + end;
    chunks.push(chunk);
    size += chunk.length;
    if (size >= mostBytes && whole > 0) return { bytes: Buffer.concat(chunks).subarray(0, whole), hasMore: true };
  }
  return { bytes: Buffer.concat(chunks).subarray(0, isOver ? size : whole), hasMore: false };
}

/** @param from in the unpacked content */
async function* bytesOf({ path, file }: Part, from: number, highWaterMark = 1 << 20): AsyncGenerator<Buffer> {
  const handle = await open(path).catch((error) => {
    throw systemErrorCode(error) === 'ENOENT' ? new Moved() : unreadable(path, error);
  });
  try {
    if (String((await handle.stat({ bigint: true })).ino) !== file) throw new Moved();
    const isPacked = path.endsWith('.gz');
    const stream = handle.createReadStream({ start: isPacked ? 0 : from, autoClose: false, highWaterMark });
    let skipped = isPacked ? from : 0;
    for await (const chunk of isPacked ? unpacked(stream) : (stream as AsyncIterable<Buffer>)) {
      const rest = chunk.subarray(skipped);
      skipped -= chunk.length - rest.length;
      if (rest.length > 0) yield rest;
    }
  } catch (error) {
    throw systemErrorCode(error) === undefined ? error : unreadable(path, error);
  } finally {
    await handle.close();
  }
}
