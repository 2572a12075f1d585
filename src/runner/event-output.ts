import type { Writable } from 'node:stream';
import { IngestError, systemErrorCode } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { createQueue } from '../core/queue.ts';
import { ndjsonPath } from '../core/target.ts';
import { type LineFileOptions, openLineFile } from '../sinks/line-file.ts';

/** Where lines go, in order of the calls. */
export interface EventOutput {
  /** @throws IngestError JC_SINK_WRITE, JC_SINK_CLOSED */
  write(lines: Buffer): Promise<void>;
  /** Waits until all that was written is safe. @returns what a state must hold so that a resume knows it */
  confirm(): Promise<JsonObject | undefined>;
  /** Lets go of a file that was moved. @throws IngestError JC_SINK_* */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param target `stdout` or `ndjson:PATH`
 * @param position what `confirm` returned last, in an earlier process: what was written after it is cut off
 * @throws IngestError JC_USAGE, JC_SINK_WRITE, JC_SINK_FILE_SHORTER, JC_SINK_LOCKED
 */
export async function openOutput(
  target: string,
  position: JsonObject | undefined,
  stdout: Writable,
  options: Pick<LineFileOptions, 'onIncident' | 'lock'> = {},
): Promise<EventOutput> {
  if (target === 'stdout') return streamOutput(stdout);
  const path = ndjsonPath(target);
  if (path !== undefined) return await fileOutput(path, position, options);
  throw new IngestError('JC_USAGE', `--output: "${target}" is not valid`, {
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
    reopen: async () => {},
    close: async () => {},
  };
}

function closed(cause: Error): IngestError {
  return systemErrorCode(cause) === 'EPIPE'
    ? new IngestError('JC_SINK_CLOSED', 'The program that reads standard output has ended', { cause })
    : new IngestError('JC_SINK_WRITE', `Standard output cannot be written: ${cause.message}`, { cause });
}

/** Inputs run side by side; their lines must not run into each other. */
async function fileOutput(
  path: string,
  position: JsonObject | undefined,
  options: Pick<LineFileOptions, 'onIncident' | 'lock'>,
): Promise<EventOutput> {
  const file = await openLineFile(path, { ...options, position });
  const inTurn = createQueue();
  return {
    write: (lines) => inTurn(() => file.append(() => [lines], lines.length, false)),
    confirm: () => inTurn(() => file.sync().then(() => file.position())),
    reopen: () => inTurn(() => file.reopen()),
    close: () => inTurn(() => file.close()),
  };
}
