import { randomBytes } from 'node:crypto';
import { open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Clock } from '../../core/clock.ts';
import { IngestError } from '../../core/errors.ts';
import { privateFile } from './durable-file.ts';
import { decodeIdentity, encodeIdentity, isRunning, ownIdentity, type ProcessIdentity } from './process-identity.ts';

export interface Lock {
  release(): Promise<void>;
}

interface Claim {
  readonly file: string;
  readonly identity: ProcessIdentity;
}

const attempts = 8;

/**
 * Takes a lock that only one process can hold and that a dead process does not keep.
 *
 * Every contender first puts down a claim, a file of its own, and looks at the others afterwards. Of two that overlap
 * the later one always sees the earlier one, so never both hold the lock; taking one lock file over from a dead
 * process could not promise that, because between finding it dead and removing it another may have taken it.
 * Two that see each other both step back and try again after a random wait.
 *
 * @param path a claim is an empty file `<path>.<random>~<host>~<pid>~<start time>`: the name comes in one step with the file
 * @throws IngestError JC_STATE_LOCKED naming the holder; JC_STATE_WRITE
 */
export async function takeLock(path: string, clock: Clock, random: () => number = Math.random): Promise<Lock> {
  for (let attempt = 1; ; attempt += 1) {
    const claim = await putClaim(path);
    const rival = await findRival(path, claim);
    if (!rival) return { release: () => rm(claim, { force: true }) };
    await rm(claim, { force: true });
    if (attempt === attempts) throw locked(path, rival);
    await clock.sleep(5 + random() * 40);
  }
}

async function putClaim(path: string): Promise<string> {
  const claim = `${path}.${randomBytes(6).toString('hex')}~${encodeIdentity(ownIdentity())}`;
  try {
    const handle = await open(claim, 'wx', privateFile);
    await handle.close();
    return claim;
  } catch (error) {
    throw new IngestError('JC_STATE_WRITE', `The lock ${claim} cannot be made: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** A claim of another running process; claims of dead ones are removed on the way. */
async function findRival(path: string, own: string): Promise<Claim | undefined> {
  const folder = dirname(path);
  const prefix = `${basename(path)}.`;
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (!name.startsWith(prefix) || file === own) continue;
    const identity = decodeIdentity(name.slice(name.indexOf('~', prefix.length) + 1));
    if (!identity) continue;
    if (isRunning(identity)) return { file, identity };
    await rm(file, { force: true });
  }
  return undefined;
}

function locked(path: string, rival: Claim): IngestError {
  const { host, pid } = rival.identity;
  const stop = 'Stop the other collector, or give this one a state directory of its own.';
  return new IngestError('JC_STATE_LOCKED', `The state ${path} is in use by process ${pid} on ${host}`, {
    details: { pid, host },
    advice:
      host === ownIdentity().host ? stop : `${stop} If the machine ${host} is gone for good, remove ${rival.file}.`,
  });
}
