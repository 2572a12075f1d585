/** Way of an event, stage 9 of 11: rejected events in; a file that keeps them out. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Clock } from '../core/clock.ts';
import { IngestError, systemErrorCode, whyUnreadable } from '../core/errors.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { noFollow, removeTemporaries, replaceFile } from '../runtime/durable-file.ts';
import { type LockOptions, takeLock } from '../runtime/lock.ts';
import { type Checkpoint, parseCheckpoint, renderCheckpoint } from './checkpoint.ts';
import { appendLetters, readLetters, rewriteLetters } from './dead-letter-file.ts';
import { ensurePrivateFolder } from './private-folder.ts';
import type { DeadLetter, StateStore } from './state-store.ts';

/**
 * Keeps state in a folder, by account and stream: `<account>.<stream>.checkpoint.json`, `….dead-letters.ndjson`,
 * `….lock.…`, and further documents as `….<name>.json`.
 */
export function createFileStateStore(
  directory: string,
  clock: Clock,
  lockOptions: Pick<LockOptions, 'onWait' | 'termMs'> = {},
): StateStore {
  const folder = resolve(directory);
  return {
    open: async (account, stream, signal) => {
      await writing(folder, () => ensurePrivateFolder(folder));
      const base = join(folder, `${account}.${stream}`);
      const checkpointPath = `${base}.checkpoint.json`;
      const lettersPath = `${base}.dead-letters.ndjson`;
      const what = `the state of ${account}.${stream} in the folder ${folder}`;
      const lock = await takeLock({ kind: 'state', path: base, what }, { ...lockOptions, signal });
      const confirm = (): Promise<void> => lock.confirm();
      const replace = (path: string, text: string): Promise<void> =>
        writing(path, () => replaceFile(path, text, confirm));
      try {
        await writing(folder, () => removeTemporaries(`${base}.`));
      } catch (error) {
        await lock.release();
        throw error;
      }
      return {
        load: () => loadCheckpoint(checkpointPath, account, stream),
        save: (checkpoint: Checkpoint) => replace(checkpointPath, renderCheckpoint(checkpoint, clock.now())),
        bury: (letters: readonly DeadLetter[]) =>
          writing(lettersPath, async () => {
            await confirm();
            await appendLetters(lettersPath, folder, letters);
          }),
        letters: () => readLetters(lettersPath),
        resolveLetters: (outcomes) => writing(lettersPath, () => rewriteLetters(lettersPath, outcomes, confirm)),
        loadDocument: (name) => loadDocument(`${base}.${name}.json`),
        saveDocument: (name, document) =>
          replace(`${base}.${name}.json`, `${JSON.stringify(document, undefined, 1)}\n`),
        confirm,
        lost: lock.lost,
        close: () => lock.release(),
      };
    },
    view: async (account, stream) => {
      const base = join(folder, `${account}.${stream}`);
      return {
        checkpoint: await loadCheckpoint(`${base}.checkpoint.json`, account, stream),
        loadDocument: (name) => loadDocument(`${base}.${name}.json`),
        letters: () => readLetters(`${base}.dead-letters.ndjson`),
      };
    },
    close: async () => {},
  };
}

async function loadDocument(path: string): Promise<JsonObject | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new IngestError('JC_STATE_CORRUPT', `The state file ${path} is not JSON`, { cause: error });
  }
  if (isJsonObject(value)) return value;
  throw new IngestError('JC_STATE_CORRUPT', `The state file ${path} does not contain a JSON object`);
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    const handle = await open(path, constants.O_RDONLY | noFollow);
    try {
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT') return undefined;
    throw new IngestError('JC_STATE_CORRUPT', `The state file ${path} ${whyUnreadable(error)}`, {
      cause: error,
      advice: code === 'ELOOP' ? linkAdvice : `Let the user of this process read and write ${path}.`,
    });
  }
}

async function loadCheckpoint(path: string, account: string, stream: string): Promise<Checkpoint | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  const checkpoint = parseCheckpoint(text, account, stream);
  if (typeof checkpoint !== 'string') return checkpoint;
  throw new IngestError('JC_STATE_CORRUPT', `The state file ${path} is damaged: ${checkpoint}`);
}

async function writing<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof IngestError) throw error;
    const code = systemErrorCode(error);
    throw new IngestError('JC_STATE_WRITE', `State cannot be written to ${path} (${code ?? String(error)})`, {
      cause: error,
      advice:
        code === 'ENOSPC'
          ? 'Free space on that disk. Nothing is lost. The page is fetched again.'
          : code === 'ELOOP'
            ? linkAdvice
            : 'Check the free space and the permissions of the state directory.',
    });
  }
}

const linkAdvice = 'It is a symbolic link. Links in a state folder are not followed. Put the file itself there.';
