import { mkdir, stat } from 'node:fs/promises';
import { IngestError } from '../core/errors.ts';
import { privateFolder } from '../runtime/durable-file.ts';

const othersMayWrite = 0o002;

/**
 * Makes the folder of state files if it is missing, and refuses one in which another user could put something in the
 * place of a state file. A group may write: that is how Kubernetes gives a volume to a process that is not root.
 * @throws IngestError JC_STATE_UNSAFE; the file system's error if it cannot be made
 */
export async function ensurePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: privateFolder });
  const own = process.geteuid?.();
  // Windows has no such bits.
  if (own === undefined) return;
  const { mode, uid } = await stat(folder);
  if ((mode & othersMayWrite) !== 0) {
    throw new IngestError('JC_STATE_UNSAFE', `Every user can write to the state folder ${folder}`, {
      advice: `Remove that permission (chmod o-w ${folder}), or name a new folder inside it, which is then created for this user only.`,
    });
  }
  // Root can do everything anyway, and owns the volumes of containers.
  if (uid !== own && uid !== 0) {
    throw new IngestError(
      'JC_STATE_UNSAFE',
      `The state folder ${folder} belongs to the user with the ID ${uid}, but this process runs as ${own}`,
      { advice: `Run as that user, or change the owner of the folder (chown -R ${own} ${folder}).` },
    );
  }
}
