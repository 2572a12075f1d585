import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Only the user of the process may read what it keeps. */
export const privateFile = 0o600;
export const privateFolder = 0o700;

/** A symbolic link in a folder of ours was made by somebody else: what it points to is none of our files. Windows has no such flag. */
export const noFollow = constants.O_NOFOLLOW ?? 0;

/** The whole of a file that is no link. @throws the file system's error */
export async function readNoLink(path: string): Promise<Buffer> {
  return await readFile(path, { flag: constants.O_RDONLY | noFollow });
}

const newFile = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noFollow;
const temporaryEnd = /^\.[0-9a-f]{12}\.new$/;

/**
 * Replaces a file so that at every moment, also after a power cut, either the old content is there or the new one.
 * @param confirm asked right before the new content takes the place of the old one
 * @throws the file system's error, or that of `confirm`; then the old content is still there
 */
export async function replaceFile(path: string, content: string, confirm?: () => Promise<void>): Promise<void> {
  await replaceFileWith(path, (handle) => handle.writeFile(content).then(() => true), confirm);
}

/** The same for content that is written piece by piece. @param write returns false if nothing is to be there afterwards */
export async function replaceFileWith(
  path: string,
  write: (handle: FileHandle) => Promise<boolean>,
  confirm?: () => Promise<void>,
): Promise<void> {
  // A name that nobody can foresee, and that no other process uses.
  const temporary = `${path}.${randomBytes(6).toString('hex')}.new`;
  // Whoever may write to /dev would lose a device there.
  const there = await lstat(path).catch(() => undefined);
  if (there !== undefined && !there.isFile() && !there.isSymbolicLink() && !there.isDirectory())
    throw Object.assign(new Error(`${path} is a device or a pipe, which no file may replace`), { code: 'ENOTSUP' });
  try {
    const handle = await open(temporary, newFile, privateFile);
    let keep: boolean;
    try {
      keep = await write(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await confirm?.();
    if (keep) await rename(temporary, path);
    else await rm(path, { force: true });
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(dirname(path));
}

/** Removes what killed processes left of `replaceFile`. Only for the holder of the lock. @param path the start of the files' paths */
export async function removeTemporaries(path: string): Promise<void> {
  const folder = dirname(path);
  const prefix = basename(path);
  for (const name of await readdir(folder)) {
    const end = name.slice(-'.0123456789ab.new'.length);
    if (name.startsWith(prefix) && temporaryEnd.test(end)) await rm(join(folder, name), { force: true });
  }
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
