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
    throw new IngestError('JC_STATE_UNSAFE', `Every user may write to the state folder ${folder}`, {
      advice: `Take that right away (chmod o-w ${folder}), or name a folder inside it that does not exist yet: it is made for this user alone.`,
    });
  }
  // Root can do everything anyway, and owns the volumes of containers.
  if (uid !== own && uid !== 0) {
    throw new IngestError(
      'JC_STATE_UNSAFE',
      `The state folder ${folder} belongs to the user with the id ${uid}, and this process runs as ${own}`,
      { advice: `Run as that user, or give the folder to this one (chown -R ${own} ${folder}).` },
    );
  }
}
