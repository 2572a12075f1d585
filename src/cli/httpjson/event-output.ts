import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { privateFile } from '../../collector/state/durable-file.ts';
import { IngestError, systemErrorCode } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';

/** Where lines go, in order of the calls. */
export interface EventOutput {
  /** @throws IngestError JC_SINK_WRITE, JC_SINK_CLOSED */
  write(lines: Buffer): Promise<void>;
  /** Waits until all that was written is safe. @returns what a state must hold so that a resume knows it */
  confirm(): Promise<JsonObject | undefined>;
  close(): Promise<void>;
}

/**
 * @param target `stdout` or `ndjson:PATH`
 * @param position what `confirm` returned last, in an earlier process: what was written after it is cut off
 * @throws IngestError JC_USAGE, JC_SINK_WRITE, JC_SINK_FILE_SHORTER
 */
export async function openOutput(
  target: string,
  position: JsonObject | undefined,
  stdout: Writable,
): Promise<EventOutput> {
  if (target === 'stdout') return streamOutput(stdout);
  const path = /^ndjson:(.+)$/s.exec(target)?.[1];
  if (path !== undefined) return inTurn(await fileOutput(resolve(path), position));
  throw new IngestError('JC_USAGE', `--output: "${target}" is not understood`, {
    advice: 'Use --output stdout or --output ndjson:PATH.',
  });
}

function streamOutput(stdout: Writable): EventOutput {
  let failure: Error | undefined;
  stdout.on('error', (error: Error) => {
    failure = error;
  });
  return {
    write: async (lines) => {
      if (!failure) {
        await new Promise<void>((done) => {
          stdout.write(lines, (error) => {
            failure ??= error ?? undefined;
            done();
          });
        });
      }
      if (failure) throw closed(failure);
    },
    confirm: async () => undefined,
    close: async () => {},
  };
}

function closed(cause: Error): IngestError {
  return systemErrorCode(cause) === 'EPIPE'
    ? new IngestError('JC_SINK_CLOSED', 'The program that reads standard output has ended', { cause })
    : new IngestError('JC_SINK_WRITE', `Standard output cannot be written: ${cause.message}`, { cause });
}

async function fileOutput(file: string, position: JsonObject | undefined): Promise<EventOutput> {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof IngestError) throw error;
      const reason = systemErrorCode(error) ?? String(error);
      throw new IngestError('JC_SINK_WRITE', `The output file ${file} cannot be written (${reason})`, { cause: error });
    }
  };
  const handle = await guarded(async () => {
    await mkdir(dirname(file), { recursive: true });
    return open(file, 'a+', privateFile);
  });
  let offset = await guarded(() => startOffset(handle, file, position));
  return {
    write: (lines) =>
      guarded(async () => {
        await handle.appendFile(lines);
        offset += lines.length;
      }),
    confirm: () =>
      guarded(async () => {
        await handle.datasync();
        return { file, offset };
      }),
    close: () => handle.close(),
  };
}

async function startOffset(handle: FileHandle, file: string, position: JsonObject | undefined): Promise<number> {
  const { size } = await handle.stat();
  if (position?.file !== file || typeof position.offset !== 'number') return size;
  if (size < position.offset) {
    throw new IngestError(
      'JC_SINK_FILE_SHORTER',
      `The output file ${file} holds ${size} bytes, but the state says that ${position.offset} were written`,
    );
  }
  if (size > position.offset) await handle.truncate(position.offset);
  return position.offset;
}

/** Inputs run side by side; their lines must not run into each other. */
function inTurn(output: EventOutput): EventOutput {
  let last: Promise<unknown> = Promise.resolve();
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
  return {
    write: (lines) => queued(() => output.write(lines)),
    confirm: () => queued(() => output.confirm()),
    close: () => queued(() => output.close()),
  };
}
