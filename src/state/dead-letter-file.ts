import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { byteLines } from '../core/byte-lines.ts';
import { systemErrorCode } from '../core/errors.ts';
import { isJsonObject, parseJson } from '../core/json.ts';
import { noFollow, privateFile, replaceFileWith, syncFolder } from '../runtime/durable-file.ts';
import type { DeadLetter } from './state-store.ts';

/**
 * The letters of a file, in order. Half a line that a killed process left is passed over: its page was taken again.
 * @throws the file system's error
 */
export async function* readLetters(path: string): AsyncGenerator<DeadLetter, void, undefined> {
  let handle: FileHandle;
  try {
    handle = await open(path, constants.O_RDONLY | noFollow);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return;
    throw error;
  }
  const stream = handle.createReadStream();
  try {
    for await (const { bytes } of byteLines(stream)) {
      const letter = parseLetter(bytes.toString('utf8'));
      if (letter) yield letter;
    }
  } finally {
    stream.destroy();
  }
}

/**
 * Takes letters out of a file, or gives them another reason. At every moment either the old file is there or the new one.
 * A letter that is there several times is kept once.
 * @param outcomes by id: undefined for those to take out, else the new reason
 * @param confirm asked right before the new file takes the place of the old one
 * @throws the file system's error, or that of `confirm`; then the old file is still there
 */
export async function rewriteLetters(
  path: string,
  outcomes: ReadonlyMap<string, string | undefined>,
  confirm?: () => Promise<void>,
): Promise<void> {
  const rewrite = async (handle: FileHandle): Promise<boolean> => {
    const kept = new Set<string>();
    for await (const letter of readLetters(path)) {
      const reason = outcomes.has(letter.id) ? outcomes.get(letter.id) : letter.reason;
      if (reason === undefined || kept.has(letter.id)) continue;
      kept.add(letter.id);
      await handle.writeFile(lineOf({ ...letter, reason }));
    }
    return kept.size > 0;
  };
  await replaceFileWith(path, rewrite, confirm);
}

/** Adds letters, safe on the disk. @throws the file system's error */
export async function appendLetters(path: string, folder: string, letters: readonly DeadLetter[]): Promise<void> {
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | noFollow;
  const handle = await open(path, flags, privateFile);
  try {
    const lines = letters.map(lineOf).join('');
    await handle.writeFile((await endsInsideLine(handle)) ? `\n${lines}` : lines);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncFolder(folder);
}

/** A process that was killed while it wrote leaves half a line; the next must not be glued to it. */
async function endsInsideLine(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return false;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] !== 0x0a;
}

function lineOf(letter: DeadLetter): string {
  return `${JSON.stringify(letter)}\n`;
}

function parseLetter(line: string): DeadLetter | undefined {
  const value = parseJson(line);
  const isLetter = isJsonObject(value) && typeof value.id === 'string' && typeof value.reason === 'string';
  return isLetter ? (value as unknown as DeadLetter) : undefined;
}
