import { dirname, resolve } from 'node:path';
import type { Clock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, parseJson } from '../core/json.ts';
import { createQueue } from '../core/queue.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { removeTemporaries, replaceFile } from '../runtime/durable-file.ts';
import type { Holder } from '../runtime/holder.ts';
import { type LockOptions, takeLock } from '../runtime/lock.ts';
import { ensurePrivateFolder } from '../state/private-folder.ts';
import { readStateFile, writingState } from '../state/state-files.ts';

/** Where the inputs are: cursors by input, and how far the output was confirmed. */
export interface InputState {
  cursor(key: string): JsonObject;
  readonly output: JsonObject | undefined;
  /** The lock of the file; without a file there is none. */
  readonly holder: Holder | undefined;
  /** @throws IngestError JC_STATE_WRITE */
  save(key: string, cursor: JsonObject, output: JsonObject | undefined): Promise<void>;
  close(): Promise<void>;
}

interface Content {
  readonly version: 1;
  readonly inputs: { readonly [key: string]: { readonly cursor: JsonObject; readonly updated: string } };
  readonly output?: JsonObject;
}

/**
 * Opens a state file; without a path cursors live as long as the program.
 * @throws IngestError JC_STATE_CORRUPT, JC_STATE_LOCKED, JC_STATE_UNSAFE, JC_STATE_WRITE
 */
export async function openState(
  path: string | undefined,
  clock: Clock,
  lockOptions: Pick<LockOptions, 'onWait' | 'signal'> = {},
): Promise<InputState> {
  const file = path === undefined ? undefined : resolve(path);
  if (file) await writingState(file, () => ensurePrivateFolder(dirname(file)));
  const subject = file && ({ kind: 'state', path: file, what: `the state file ${file}` } as const);
  const lock = subject ? await takeLock(subject, lockOptions) : undefined;
  let content: Content = { version: 1, inputs: {} };
  try {
    if (file) {
      await writingState(file, () => removeTemporaries(`${file}.`));
      content = await readState(file);
    }
  } catch (error) {
    await lock?.release();
    throw error;
  }
  // Inputs run side by side, and the later state must not be replaced by the earlier one.
  const inTurn = createQueue();
  return {
    cursor: (key) => content.inputs[key]?.cursor ?? {},
    output: content.output,
    holder: lock,
    save: (key, cursor, output) => {
      const updated = formatTimestamp(clock.now());
      content = {
        version: 1,
        inputs: { ...content.inputs, [key]: { cursor, updated } },
        ...(output ? { output } : {}),
      };
      if (!file) return Promise.resolve();
      const text = `${JSON.stringify(content, undefined, 1)}\n`;
      return inTurn(() => writingState(file, () => replaceFile(file, text, lock && (() => lock.confirm()))));
    },
    close: async () => {
      await inTurn(async () => lock?.release());
    },
  };
}

/** The cursors of a state file that another process may be using. @throws IngestError JC_STATE_CORRUPT */
export async function peekCursors(path: string | undefined): Promise<InputState['cursor']> {
  const { inputs } = path === undefined ? { inputs: {} as Content['inputs'] } : await readState(resolve(path));
  return (key) => inputs[key]?.cursor ?? {};
}

async function readState(file: string): Promise<Content> {
  const text = await readStateFile(file);
  if (text === undefined) return { version: 1, inputs: {} };
  const value = parseJson(text.toString('utf8'));
  if (value === undefined) throw corrupt(file, 'it is not JSON');
  const inputs = isJsonObject(value) && value.version === 1 ? value.inputs : undefined;
  const isState =
    isJsonObject(inputs) && Object.values(inputs).every((each) => isJsonObject(each) && isJsonObject(each.cursor));
  if (!isState) throw corrupt(file, 'it was not written by this command');
  return value as unknown as Content;
}

function corrupt(file: string, reason: string): IngestError {
  return new IngestError('JC_STATE_CORRUPT', `The state file ${file} cannot be used: ${reason}`);
}
