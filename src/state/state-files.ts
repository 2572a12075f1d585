import { IngestError, systemErrorCode, whyUnreadable } from '../core/errors.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { readNoLink } from '../runtime/durable-file.ts';

/** @returns undefined if there is none. @throws IngestError JC_STATE_CORRUPT */
export async function readStateFile(path: string): Promise<Buffer | undefined> {
  try {
    return await readNoLink(path);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT') return undefined;
    throw new IngestError('JC_STATE_CORRUPT', `The state file ${path} ${whyUnreadable(error)}`, {
      cause: error,
      advice: code === 'ELOOP' ? linkAdvice : `Let the user of this process read and write ${path}.`,
    });
  }
}

/** A text of the state as an object. @returns what is wrong with it, as a string */
export function parseStateObject(text: string): JsonObject | string {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : 'it is not a JSON object';
  } catch (error) {
    return `it is not JSON: ${(error as Error).message}`;
  }
}

/** @throws IngestError JC_STATE_WRITE in place of the file system's error */
export async function writingState<T>(path: string, write: () => Promise<T>): Promise<T> {
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
