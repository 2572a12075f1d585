import { randomBytes } from 'node:crypto';
import { open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { formatDuration } from '../core/duration.ts';
import { IngestError } from '../core/errors.ts';
import { privateFile } from './durable-file.ts';
import { heartbeatTerm, type LockTime, realTime, startHeartbeat, watchHeartbeat } from './heartbeat.ts';
import { decodeIdentity, encodeIdentity, lifeOf, ownIdentity, type ProcessIdentity } from './process-identity.ts';

export interface Lock {
  /**
   * Returns when this process still has the lock, asked before a write.
   * @throws IngestError JC_STATE_FENCED: another process took it over; JC_STATE_WRITE if it cannot be said
   */
  confirm(): Promise<void>;
  release(): Promise<void>;
}

export interface LockOptions {
  readonly random?: () => number;
  readonly time?: LockTime;
  /** For how long a holder that cannot be asked may be silent. Milliseconds. */
  readonly termMs?: number;
  /** Ends the wait for a silent holder. */
  readonly signal?: AbortSignal | undefined;
  /** Called before such a wait. */
  readonly onWait?: ((wait: LockWait) => void) | undefined;
}

export interface LockWait {
  readonly file: string;
  readonly host: string;
  readonly pid: number;
  readonly termMs: number;
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
 * Whether the owner of a claim lives is asked of the system if it can know: same boot, same PID namespace. If it cannot
 * (another container, another machine) the owner's heartbeat decides: one sign of life, and the lock is refused; none for
 * the whole term, and the claim is removed. A holder that was paused for so long misses its claim before its next write.
 *
 * @param path a claim is a file `<path>.<random>~<host>~<pid>~<start time>~<space>`: the name comes in one step with it
 * @throws IngestError JC_STATE_LOCKED naming the holder; JC_STATE_WRITE; JC_ABORTED by the signal
 */
export async function takeLock(path: string, options: LockOptions = {}): Promise<Lock> {
  const { random = Math.random, time = realTime, termMs = heartbeatTerm } = options;
  for (let attempt = 1; ; ) {
    const claim = await putClaim(path);
    const { running, unknown } = await findRivals(path, claim);
    if (!running && unknown.length === 0) return await hold(path, claim, termMs);
    await rm(claim, { force: true });
    if (running) {
      if (attempt === attempts) throw locked(path, running);
      attempt += 1;
    } else {
      await outwait(path, unknown, { ...options, time, termMs });
    }
    await time.sleep(5 + random() * 40);
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

async function hold(path: string, claim: string, termMs: number): Promise<Lock> {
  const heart = startHeartbeat(claim, termMs);
  const confirm = async (): Promise<void> => {
    let ours: boolean;
    try {
      ours = await heart.beat();
    } catch (error) {
      throw new IngestError('JC_STATE_WRITE', `The lock ${claim} cannot be renewed: ${(error as Error).message}`, {
        cause: error,
      });
    }
    if (!ours) throw takenOver(path, termMs);
  };
  try {
    // Whoever watches the claim sees at once that it is held.
    await confirm();
  } catch (error) {
    heart.stop();
    await rm(claim, { force: true });
    throw error;
  }
  return {
    confirm,
    release: async () => {
      heart.stop();
      await rm(claim, { force: true });
    },
  };
}

interface Rivals {
  readonly running: Claim | undefined;
  /** Nobody here can say whether they live. */
  readonly unknown: readonly Claim[];
}

/** Claims of other processes; those of dead ones are removed on the way. */
async function findRivals(path: string, own: string): Promise<Rivals> {
  const folder = dirname(path);
  const prefix = `${basename(path)}.`;
  const unknown: Claim[] = [];
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (!name.startsWith(prefix) || file === own) continue;
    const identity = decodeIdentity(name.slice(name.indexOf('~', prefix.length) + 1));
    if (!identity) continue;
    const life = lifeOf(identity);
    if (life === 'running') return { running: { file, identity }, unknown };
    if (life === 'unknown') unknown.push({ file, identity });
    else await rm(file, { force: true });
  }
  return { running: undefined, unknown };
}

/** Processes that were found silent, and when. The other claims of such a one need not be watched for the whole term. */
const silentSince = new Map<string, number>();
const laterPart = 1 / 4;

/**
 * Waits until none of the rivals is in the way any more.
 * @throws IngestError JC_STATE_LOCKED once one of them gives a sign of life
 */
async function outwait(
  path: string,
  rivals: readonly Claim[],
  { time, termMs, signal, onWait }: LockOptions & Required<Pick<LockOptions, 'time' | 'termMs'>>,
): Promise<void> {
  const beaten = new AbortController();
  const anySignal = signal ? AbortSignal.any([signal, beaten.signal]) : beaten.signal;
  for (const { file, identity } of rivals) onWait?.({ file, host: identity.host, pid: identity.pid, termMs });
  const watched = rivals.map(async (rival) => {
    const name = encodeIdentity(rival.identity);
    const known = time.monotonic() - (silentSince.get(name) ?? Number.NEGATIVE_INFINITY) < 2 * termMs;
    const options = { termMs, part: known ? laterPart : 1, time, signal: anySignal };
    const fate = await watchHeartbeat(rival.file, options);
    if (fate === 'beating') throw locked(path, rival);
    if (fate === 'gone') return;
    await rm(rival.file, { force: true });
    silentSince.set(name, time.monotonic());
    // One that wakes up at this very moment may be in the middle of a write, the last one that it confirmed.
    await time.sleep(termMs / 30);
  });
  try {
    await Promise.all(watched);
  } catch (error) {
    if (signal?.aborted) throw new IngestError('JC_ABORTED', `The wait for the lock ${path} was interrupted`);
    throw error;
  } finally {
    beaten.abort();
    await Promise.allSettled(watched);
  }
}

function locked(path: string, { identity: { host, pid } }: Claim): IngestError {
  return new IngestError('JC_STATE_LOCKED', `The state ${path} is in use by process ${pid} on ${host}`, {
    details: { pid, host },
  });
}

function takenOver(path: string, termMs: number): IngestError {
  return new IngestError(
    'JC_STATE_FENCED',
    `The lock ${path} is not held by this process any more: its claim was removed`,
    {
      advice: `Another collector takes the lock over if this one gives no sign of life for ${formatDuration(termMs)}, for example because it was paused. Check that only one collector uses the folder, then start this one again.`,
    },
  );
}
