/** Way of an event, stage 9 of 11: rejected events in; a file that keeps them out. */
import { join, resolve } from 'node:path';
import type { Clock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { removeTemporaries, replaceFile } from '../runtime/durable-file.ts';
import { type LockOptions, takeLock } from '../runtime/lock.ts';
import { type CheckpointPlace, createCheckpointFile, viewCheckpointFile } from './checkpoint-file.ts';
import { appendLetters, readLetters, rewriteLetters } from './dead-letter-file.ts';
import { ensurePrivateFolder } from './private-folder.ts';
import { parseStateObject, readStateFile, writingState } from './state-files.ts';
import type { DeadLetter, StateStore } from './state-store.ts';

/**
 * Keeps state in a folder, by account and stream: `<account>.<stream>.checkpoint.json`, `….journal.ndjson`,
 * `….dead-letters.ndjson`, `….lock.…`, and further documents as `….<name>.json`.
 */
export function createFileStateStore(
  directory: string,
  clock: Clock,
  lockOptions: Pick<LockOptions, 'onWait' | 'termMs'> = {},
): StateStore {
  const folder = resolve(directory);
  return {
    open: async (account, stream, signal) => {
      await writingState(folder, () => ensurePrivateFolder(folder));
      const base = join(folder, `${account}.${stream}`);
      const place = placeOf(base, account, stream);
      const lettersPath = `${base}.dead-letters.ndjson`;
      const what = `the state of ${account}.${stream} in the folder ${folder}`;
      const lock = await takeLock({ kind: 'state', path: base, what }, { ...lockOptions, signal });
      const confirm = (): Promise<void> => lock.confirm();
      const replace = (path: string, text: string): Promise<void> =>
        writingState(path, () => replaceFile(path, text, confirm));
      try {
        await writingState(folder, () => removeTemporaries(`${base}.`));
      } catch (error) {
        await lock.release();
        throw error;
      }
      const file = createCheckpointFile(place, confirm, () => clock.now());
      return {
        load: () => file.load(),
        save: (checkpoint) => writingState(place.checkpointPath, () => file.save(checkpoint)),
        bury: (letters: readonly DeadLetter[]) =>
          writingState(lettersPath, async () => {
            await confirm();
            await appendLetters(lettersPath, folder, letters);
          }),
        letters: () => readLetters(lettersPath),
        resolveLetters: (outcomes) => writingState(lettersPath, () => rewriteLetters(lettersPath, outcomes, confirm)),
        loadDocument: (name) => loadDocument(`${base}.${name}.json`),
        saveDocument: (name, document) =>
          replace(`${base}.${name}.json`, `${JSON.stringify(document, undefined, 1)}\n`),
        confirm,
        lost: lock.lost,
        close: async () => {
          await file.close();
          await lock.release();
        },
      };
    },
    view: async (account, stream) => {
      const base = join(folder, `${account}.${stream}`);
      return {
        checkpoint: await viewCheckpointFile(placeOf(base, account, stream)),
        loadDocument: (name) => loadDocument(`${base}.${name}.json`),
        letters: () => readLetters(`${base}.dead-letters.ndjson`),
      };
    },
    close: async () => {},
  };
}

function placeOf(base: string, account: string, stream: string): CheckpointPlace {
  const [checkpointPath, journalPath] = [`${base}.checkpoint.json`, `${base}.journal.ndjson`];
  return { account, stream, checkpointPath, journalPath };
}

async function loadDocument(path: string): Promise<JsonObject | undefined> {
  const text = await readStateFile(path);
  const value = text && parseStateObject(text.toString('utf8'));
  if (typeof value !== 'string') return value;
  throw new IngestError('JC_STATE_CORRUPT', `The state file ${path} is damaged: ${value}`);
}
