import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Only the user of the process may read what it keeps. */
export const privateFile = 0o600;
export const privateFolder = 0o700;

/**
 * Replaces a file so that at every moment, also after a power cut, either the old content is there or the new one.
 * @throws the file system's error; then the old content is still there
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  const temporary = `${path}.new`;
  try {
    const handle = await open(temporary, 'w', privateFile);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Without it a power cut can undo a rename or the creation of a file. */
export async function syncFolder(path: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    await handle.sync();
  } catch (error) {
    // Windows cannot open a folder as a file; there the rename itself is durable enough.
    if (process.platform !== 'win32') throw error;
  } finally {
    await handle?.close();
  }
}
