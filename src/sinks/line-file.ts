import { type FileHandle, realpath, rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { RotationConfig } from '../config/types.ts';
import { IngestError, ifThere, systemErrorCode } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { syncFolder } from '../runtime/durable-file.ts';
import { type Lock, type LockOptions, takeLock } from '../runtime/lock.ts';
import {
  canBeLocked,
  endsLine,
  type FileIncident,
  type LinesStart,
  openForAppend,
  openLines,
  shorter,
} from './open-lines.ts';
import { type FileIdentity, identityOf, isSameFile, readRotated, rotatedFiles, rotatedName } from './rotated-files.ts';

export interface LineFileOptions {
  /** What `position()` returned when the state was saved. */
  readonly position?: JsonObject | undefined;
  /** Whether the run that saved it may have written more. Default: it may. */
  readonly interrupted?: boolean;
  readonly rotation?: RotationConfig | undefined;
  readonly now?: () => number;
  readonly onIncident?: ((incident: FileIncident) => void) | undefined;
  readonly lock?: Pick<LockOptions, 'onWait' | 'termMs' | 'under' | 'signal'>;
}

/** @throws IngestError JC_SINK_WRITE, JC_SINK_FILE_SHORTER, JC_STATE_CORRUPT; JC_SINK_LOCKED while another process writes the file */
export async function openLineFile(path: string, options: LineFileOptions = {}): Promise<LineFile> {
  const file = resolve(path);
  return await guarded(file, () => LineFile.open(file, options));
}

/**
 * A file that whole lines are appended to, by this process alone. It stays right whatever else happens to the file: moved
 * or removed, a new one is begun; truncated, the writer stops. Not for calls side by side.
 */
export class LineFile {
  /** Whether the output may hold more than the position said. */
  readonly keptMore: boolean;
  readonly #file: string;
  readonly #options: LineFileOptions;
  readonly #lock: Lock | undefined;
  readonly #isFile: boolean;
  /** Where a link leads, so that the file is put aside and not the link. */
  readonly #realFile: string;
  #handle: FileHandle;
  #identity: FileIdentity;
  #offset: number;
  #begun: number;
  /** A write that failed left something behind the offset. */
  #dirty = false;
  /** Something was written that is not on the disk for certain. */
  #unsafe = false;

  private constructor(
    file: string,
    options: LineFileOptions,
    { handle, offset, keptMore, begun = now(options) }: LinesStart,
    at: { readonly identity: FileIdentity; readonly lock: Lock | undefined; readonly realFile: string },
  ) {
    this.#file = file;
    this.#options = options;
    this.#handle = handle;
    this.#identity = at.identity;
    this.#offset = offset;
    this.#begun = begun;
    this.#lock = at.lock;
    this.#isFile = at.lock !== undefined;
    this.#realFile = at.realFile;
    this.keptMore = keptMore;
  }

  static async open(file: string, options: LineFileOptions): Promise<LineFile> {
    const { position, interrupted = true, lock: lockOptions = {}, onIncident } = options;
    // Nothing may be cut off before the file is ours. Making it, if it is missing, would hide that it was removed.
    const isFile = await canBeLocked(file);
    const subject = { kind: 'output', path: file, what: `the output file ${file}` } as const;
    const lock = isFile ? await takeLock(subject, lockOptions) : undefined;
    try {
      const start = await openLines(file, position, interrupted, async () => await lock?.confirm());
      if (start.incident) onIncident?.(start.incident);
      const identity = await identityOf(start.handle);
      const realFile = isFile ? await realpath(file) : file;
      return new LineFile(file, options, start, { identity, lock, realFile });
    } catch (error) {
      await lock?.release();
      throw error;
    }
  }

  /**
   * @param blocks whole lines; asked for again if the file was removed while they were written
   * @param bytes about how much that is
   * @param durable false: it is safe only after `sync`
   * @throws IngestError JC_SINK_WRITE, JC_SINK_FILE_SHORTER, JC_STATE_FENCED; then none of it counts as written
   */
  append(blocks: () => Iterable<Buffer>, bytes: number, durable = true): Promise<void> {
    return guarded(this.#file, async () => {
      await this.#lock?.confirm();
      if (this.#isFile) await this.#settle();
      if (this.#isFile && this.#isDue(bytes)) await this.#rotate();
      await this.#write(blocks());
      if (!durable) return;
      await this.#sync();
      // Removed while it was written: what was just written is gone with it.
      for (let tries = 0; this.#isFile && tries < 3 && (await this.#handle.stat()).nlink === 0; tries += 1) {
        await this.#beginAnew('removed');
        await this.#write(blocks());
        await this.#sync();
      }
    });
  }

  /** Returns when all that was appended is safe. @throws IngestError JC_SINK_WRITE, also if it was removed meanwhile */
  sync(): Promise<void> {
    return guarded(this.#file, async () => {
      if (this.#unsafe && this.#isFile && (await this.#handle.stat()).nlink === 0) throw removed(this.#file);
      await this.#sync();
    });
  }

  /** Lets go of a file that is not the one of its name any more. @throws IngestError */
  reopen(): Promise<void> {
    return guarded(this.#file, async () => {
      if (!this.#isFile) return;
      await this.#lock?.confirm();
      await this.#settle();
    });
  }

  /** File and offset that are written, for the state. */
  position(): JsonObject {
    return { file: this.#file, offset: this.#offset, ...this.#identity, begun: this.#begun };
  }

  /** What it holds, the rotated files before it: each part once. */
  async *parts(): AsyncGenerator<Readable, void, undefined> {
    for (const { path, identity } of await rotatedFiles(this.#realFile))
      if (!isSameFile(identity, this.#identity)) yield readRotated(path);
    if (this.#offset > 0)
      yield this.#handle.createReadStream({
        ...{ start: 0, end: this.#offset - 1, autoClose: false, highWaterMark: 1 << 20 },
      });
  }

  async close(): Promise<void> {
    await this.#handle.close();
    await this.#lock?.release();
  }

  /** Makes the open file the one of the name, and our offset its end. */
  async #settle(): Promise<void> {
    const [{ size, nlink }, found] = await Promise.all([this.#handle.stat(), ifThere(identityOf(this.#file))]);
    if (!isSameFile(found, this.#identity)) return await this.#beginAnew(nlink === 0 ? 'removed' : 'moved');
    if (size < this.#offset) throw shorter(this.#file, size, this.#offset);
    if (size === this.#offset) return;
    if (this.#dirty) await this.#handle.truncate(this.#offset);
    else await this.#goBehind(size);
    this.#dirty = false;
  }

  /** Lines of somebody else stay; half a line gets its end, or ours would be lost with it. */
  async #goBehind(size: number): Promise<void> {
    const before = this.#offset;
    this.#offset = size;
    if (!(await endsLine(this.#handle, size))) {
      await this.#handle.write('\n');
      this.#offset += 1;
    }
    this.#options.onIncident?.({ kind: 'grown', file: this.#file, bytes: before });
  }

  async #beginAnew(kind: 'moved' | 'removed'): Promise<void> {
    const bytes = this.#offset;
    const old = this.#identity;
    if (this.#unsafe && kind === 'removed') throw removed(this.#file);
    // What a failed write left in the file that was moved does not count as written.
    if (this.#dirty && kind === 'moved') await this.#handle.truncate(this.#offset);
    await this.#open();
    const to =
      kind === 'moved'
        ? (await rotatedFiles(this.#realFile)).find(({ identity }) => isSameFile(identity, old))?.path
        : undefined;
    const { inode } = old;
    this.#options.onIncident?.({ kind, file: this.#file, bytes, inode, ...(to === undefined ? {} : { to }) });
  }

  async #rotate(): Promise<void> {
    const base = rotatedName(this.#realFile, now(this.#options));
    let name = base;
    for (let more = 1; (await ifThere(identityOf(name))) !== undefined; more += 1) name = `${base}-${more}`;
    const bytes = this.#offset;
    const { inode } = this.#identity;
    await rename(this.#realFile, name);
    await this.#open();
    this.#options.onIncident?.({ kind: 'rotated', file: this.#file, bytes, to: name, inode });
  }

  /** Opens the file of the name, which is a new one or somebody else has made. */
  async #open(): Promise<void> {
    const handle = await openForAppend(this.#file);
    try {
      const { size } = await handle.stat();
      const identity = await identityOf(handle);
      const old = this.#handle;
      this.#handle = handle;
      this.#identity = identity;
      this.#offset = size;
      this.#dirty = false;
      this.#begun = now(this.#options);
      if (size > 0 && !(await endsLine(handle, size))) {
        await handle.write('\n');
        this.#offset += 1;
      }
      if (this.#unsafe) await old.datasync();
      this.#unsafe = false;
      await old.close();
      await syncFolder(dirname(this.#realFile));
    } catch (error) {
      if (this.#handle !== handle) await handle.close();
      throw error;
    }
  }

  #isDue(bytes: number): boolean {
    const { rotation } = this.#options;
    if (!rotation || this.#offset === 0) return false;
    const tooLarge = rotation.bytes !== undefined && this.#offset + bytes > rotation.bytes;
    return tooLarge || (rotation.ageMs !== undefined && now(this.#options) - this.#begun >= rotation.ageMs);
  }

  async #write(blocks: Iterable<Buffer>): Promise<void> {
    let end = this.#offset;
    this.#dirty = true;
    for (const block of blocks) {
      for (let written = 0; written < block.length; )
        written += (await this.#handle.write(block, written, block.length - written, null)).bytesWritten;
      end += block.length;
    }
    this.#offset = end;
    this.#dirty = false;
    this.#unsafe = true;
  }

  async #sync(): Promise<void> {
    // A device need not know what that is.
    if (this.#isFile) await this.#handle.datasync();
    this.#unsafe = false;
  }
}

function now(options: LineFileOptions): number {
  return (options.now ?? Date.now)();
}

function removed(file: string): IngestError {
  return new IngestError('JC_SINK_WRITE', `The output file ${file} was removed while it was written`, {
    advice: 'Start again. What was not confirmed is fetched and written again.',
  });
}

async function guarded<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof IngestError) throw error;
    const code = systemErrorCode(error);
    throw new IngestError('JC_SINK_WRITE', `The output file ${file} cannot be written (${code ?? String(error)})`, {
      cause: error,
      ...(code === 'ENOSPC' ? { advice: 'Free space on that disk. Nothing is lost; the page is written again.' } : {}),
    });
  }
}
