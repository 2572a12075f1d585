import { createReadStream } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isRotatedEnding } from '../config/rotated-name.ts';
import { IngestError, ifThere, systemErrorCode } from '../core/errors.ts';
import { formatTimestamp } from '../core/timestamp.ts';

/** Tells one file from any other for as long as it exists, whatever it is called. Text: the numbers can have 64 bits. */
export interface FileIdentity {
  readonly device: string;
  readonly inode: string;
}

export async function identityOf(file: FileHandle | string): Promise<FileIdentity> {
  const { dev, ino } =
    typeof file === 'string' ? await stat(file, { bigint: true }) : await file.stat({ bigint: true });
  return { device: String(dev), inode: String(ino) };
}

export function isSameFile(left: FileIdentity | undefined, right: FileIdentity | undefined): boolean {
  return left !== undefined && right !== undefined && left.inode === right.inode && left.device === right.device;
}

/** What `out.ndjson` is called after a rotation at that time: `out.ndjson.20261126T083700123Z`. */
export function rotatedName(file: string, time: number): string {
  return `${file}.${formatTimestamp(time).replaceAll(/[-:.]/g, '')}`;
}

export interface RotatedFile {
  readonly path: string;
  readonly identity: FileIdentity;
  readonly size: number;
  /** Nanoseconds since 1970. */
  readonly changed: bigint;
}

/**
 * The files beside an output that hold what it held before: `out.ndjson.1`, `out.ndjson-20261126.gz`, `out.ndjson.old`.
 * Claims of locks and drafts are none. The oldest change comes first.
 */
export async function rotatedFiles(file: string): Promise<readonly RotatedFile[]> {
  const base = basename(file);
  const found: RotatedFile[] = [];
  for (const name of (await ifThere(readdir(dirname(file)))) ?? []) {
    const end = name.startsWith(base) ? name.slice(base.length) : '';
    if (!isRotatedEnding(end)) continue;
    const path = join(dirname(file), name);
    const stats = await stat(path, { bigint: true }).catch(() => undefined);
    if (!stats?.isFile()) continue;
    const { dev, ino, size, mtimeNs } = stats;
    const identity = { device: String(dev), inode: String(ino) };
    found.push({ path, identity, size: Number(size), changed: mtimeNs });
  }
  return found.sort((left, right) => (left.changed < right.changed ? -1 : 1));
}

/** How many bytes a rotated file has, unpacked, without reading it: gzip notes their number, modulo 4 GiB, at its end. */
export async function unpackedSize({ path, size }: RotatedFile): Promise<number> {
  if (!path.endsWith('.gz')) return size;
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, Math.max(0, size - 4));
    return bytesRead === 4 ? buffer.readUInt32LE() : 0;
  } finally {
    await handle.close();
  }
}

/** The bytes of a rotated file, unpacked if its name ends with `.gz`. */
export function readRotated(path: string): Readable {
  return Readable.from(rotatedBytes(path), { objectMode: false });
}

async function* rotatedBytes(path: string): AsyncGenerator<Buffer, void, undefined> {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  const unpacked = path.endsWith('.gz') ? createGunzip() : undefined;
  try {
    file.on('error', (error) => unpacked?.destroy(error));
    yield* unpacked ? file.pipe(unpacked) : file;
  } catch (error) {
    const code = systemErrorCode(error) ?? String(error);
    const isBroken = code.startsWith('Z_');
    throw new IngestError(
      'JC_SINK_WRITE',
      `The rotated output file ${path} ${isBroken ? 'is broken: it cannot be unpacked' : 'cannot be read'} (${code})`,
      {
        cause: error,
        advice: isBroken
          ? 'Restore the file from a copy, or move it to another folder. What only it held is missing then.'
          : 'Let the user of this process read the file.',
      },
    );
  } finally {
    file.destroy();
    unpacked?.destroy();
  }
}

/**
 * All that an output holds, the rotated files and then the one that is written to, as one stream each. The file is opened
 * before the others are looked for: one that is rotated meanwhile is read all the same, and once.
 */
export async function* outputParts(file: string): AsyncGenerator<Readable, void, undefined> {
  const current = await ifThere(open(file, 'r'));
  try {
    const own = current && (await identityOf(current));
    for (const { path, identity } of await rotatedFiles(file)) if (!isSameFile(identity, own)) yield readRotated(path);
    if (current) yield current.createReadStream({ highWaterMark: 1 << 20, autoClose: false });
  } finally {
    await current?.close();
  }
}
