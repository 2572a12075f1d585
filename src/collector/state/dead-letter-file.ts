import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { byteLines } from '../../core/byte-lines.ts';
import { systemErrorCode } from '../../core/errors.ts';
import { isJsonObject } from '../../core/json.ts';
import { privateFile, syncFolder } from './durable-file.ts';
import type { DeadLetter } from './state-store.ts';

/**
 * The letters of a file, in order. Half a line that a killed process left is passed over: its page was taken again.
 * @throws the file system's error
 */
export async function* readLetters(path: string): AsyncGenerator<DeadLetter, void, undefined> {
  const stream = createReadStream(path);
  try {
    for await (const { bytes } of byteLines(stream)) {
      const letter = parseLetter(bytes.toString('utf8'));
      if (letter) yield letter;
    }
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  } finally {
    stream.destroy();
  }
}

/**
 * Takes letters out of a file, or gives them another reason. At every moment either the old file is there or the new one.
 * A letter that is there several times is kept once.
 * @param outcomes by id: undefined for those to take out, else the new reason
 * @throws the file system's error; then the old file is still there
 */
export async function rewriteLetters(path: string, outcomes: ReadonlyMap<string, string | undefined>): Promise<void> {
  const temporary = `${path}.new`;
  const kept = new Set<string>();
  try {
    const handle = await open(temporary, 'w', privateFile);
    try {
      for await (const letter of readLetters(path)) {
        const reason = outcomes.has(letter.id) ? outcomes.get(letter.id) : letter.reason;
        if (reason === undefined || kept.has(letter.id)) continue;
        kept.add(letter.id);
        await append(handle, { ...letter, reason });
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (kept.size > 0) await rename(temporary, path);
    else await rm(path, { force: true });
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(dirname(path));
}

async function append(handle: FileHandle, letter: DeadLetter): Promise<void> {
  await handle.writeFile(`${JSON.stringify(letter)}\n`);
}

function parseLetter(line: string): DeadLetter | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isLetter = isJsonObject(value) && typeof value.id === 'string' && typeof value.reason === 'string';
    return isLetter ? (value as unknown as DeadLetter) : undefined;
  } catch {
    return undefined;
  }
}
