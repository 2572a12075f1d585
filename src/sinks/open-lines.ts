import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { IngestError, ifThere } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { privateFile, syncFolder } from '../runtime/durable-file.ts';
import { type FileIdentity, identityOf, isSameFile, rotatedFiles } from './rotated-files.ts';

/** What happened to an output file. */
export interface FileIncident {
  /** `grown`: somebody else wrote behind our last line. `rotated`: its writer put it aside, which is as it should be. */
  readonly kind: 'moved' | 'removed' | 'grown' | 'rotated';
  readonly file: string;
  /** What the file held as far as it was written by us. */
  readonly bytes: number;
  /** Its present path, if it was moved within its folder. */
  readonly to?: string;
  /** Which file it is, whatever it is called later. */
  readonly inode?: string;
}

/** A device or a pipe has no end that two writers could fight for. */
export async function canBeLocked(file: string): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true });
  const stats = await ifThere(stat(file));
  if (stats?.isDirectory())
    throw new IngestError('JC_CONFIG_INVALID', `The output file ${file} is a folder`, {
      advice: `Name a file in it, such as ${join(file, 'events.ndjson')}.`,
    });
  return stats?.isFile() ?? true;
}

export interface LinesStart {
  readonly handle: FileHandle;
  readonly offset: number;
  /** Whether the output may hold more than the position says. */
  readonly keptMore: boolean;
  readonly incident: FileIncident | undefined;
  /** When the file was begun, milliseconds since the epoch, if the position says it. */
  readonly begun: number | undefined;
}

/**
 * Opens a file to append lines to it. Everything is written at its end, whoever else writes: so nothing is ever
 * overwritten, and a file that was truncated gets no gap of zeros.
 */
export async function openForAppend(file: string): Promise<FileHandle> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT, privateFile);
  await syncFolder(dirname(file));
  return handle;
}

/**
 * Finds out where to go on. The position says how far the file was confirmed, and which file that was: another one of the
 * same name means that it was rotated, moved or removed.
 * @param interrupted whether the run that saved the position may have written more
 * @param confirm asked before anything is cut off: a process that was paused would cut what another one has written since
 * @throws IngestError JC_SINK_FILE_SHORTER, JC_STATE_CORRUPT; the file system's error; what `confirm` throws
 */
export async function openLines(
  file: string,
  position: JsonObject | undefined,
  interrupted: boolean,
  confirm: () => Promise<void>,
): Promise<LinesStart> {
  const saved = position?.file === file ? readPosition(position, file) : undefined;
  // Looked at before it is opened, which makes it if it is missing. An older version's position does not say which file it was.
  const missing = saved?.identity !== undefined && (await ifThere(identityOf(file))) === undefined;
  const handle = await openForAppend(file);
  try {
    const stats = await handle.stat();
    const start = { handle, incident: undefined, begun: saved?.begun };
    // A device or a pipe has no place to go on at.
    if (!stats.isFile()) return { ...start, offset: 0, keptMore: true };
    const { size } = stats;
    await confirm();
    if (saved === undefined) return { ...start, offset: await cutHalfLine(handle, 0, size), keptMore: true };
    const { offset } = saved;
    if (missing || (await isAnother(handle, size, saved))) {
      const incident = await afterRotation(file, saved, interrupted);
      const end = await cutHalfLine(handle, 0, size);
      // More than one file may have been begun since: what they hold is in no checkpoint, wherever they are now.
      return { ...start, incident, offset: end, keptMore: true, begun: undefined };
    }
    if (size < offset) throw shorter(file, size, offset);
    if (size === offset) return { ...start, offset, keptMore: false };
    if (!interrupted) return { ...start, offset: await cutHalfLine(handle, offset, size), keptMore: true };
    await handle.truncate(offset);
    return { ...start, offset, keptMore: false };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

export function shorter(file: string, size: number, offset: number): IngestError {
  return new IngestError(
    'JC_SINK_FILE_SHORTER',
    `The output file ${file} has ${size} bytes, but the checkpoint says that ${offset} were written`,
  );
}

interface SavedPosition {
  readonly offset: number;
  readonly identity: FileIdentity | undefined;
  readonly begun: number | undefined;
}

function readPosition({ offset, device, inode, begun }: JsonObject, file: string): SavedPosition {
  if (typeof offset !== 'number' || !Number.isSafeInteger(offset) || offset < 0) {
    throw new IngestError(
      'JC_STATE_CORRUPT',
      `The checkpoint says that ${file} was written up to ${JSON.stringify(offset ?? null)}, which is not an offset`,
    );
  }
  return {
    offset,
    identity: typeof device === 'string' && typeof inode === 'string' ? { device, inode } : undefined,
    begun: typeof begun === 'number' ? begun : undefined,
  };
}

/**
 * Whether the file is another one than the position is about. A device gets another number when the system starts, so the
 * number of the file decides; numbers of removed files are used again, so the confirmed part must end with a line.
 */
async function isAnother(handle: FileHandle, size: number, { offset, identity }: SavedPosition): Promise<boolean> {
  if (identity === undefined) return false;
  const found = await identityOf(handle);
  if (found.inode !== identity.inode) return true;
  if (size < offset) return found.device !== identity.device;
  return offset > 0 && !(await endsLine(handle, offset));
}

/** What is behind the confirmed part of a file that was moved meanwhile is cut off, as it would be if it had its name still. */
async function afterRotation(
  file: string,
  { offset, identity }: SavedPosition,
  interrupted: boolean,
): Promise<FileIncident> {
  const moved = (await rotatedFiles(file)).find((each) => isSameFile(each.identity, identity));
  if (!moved) return { kind: 'removed', file, bytes: offset };
  const handle = await open(moved.path, 'r+');
  try {
    const { size } = await handle.stat();
    if (interrupted && size > offset) await handle.truncate(offset);
    return { kind: 'moved', file, bytes: offset, to: moved.path, inode: moved.identity.inode };
  } finally {
    await handle.close();
  }
}

/** Whether a line ends at the offset. */
export async function endsLine(handle: FileHandle, offset: number): Promise<boolean> {
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, offset - 1);
  return buffer[0] === 0x0a;
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
