import { randomBytes } from 'node:crypto';
import { open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { formatDuration } from '../core/duration.ts';
import { IngestError } from '../core/errors.ts';
import { privateFile } from './durable-file.ts';
import { heartbeatTerm, type LockTime, realTime, startHeartbeat, watchHeartbeat } from './heartbeat.ts';
import type { Holder } from './holder.ts';
import { decodeIdentity, encodeIdentity, lifeOf, ownIdentity, type ProcessIdentity } from './process-identity.ts';

/** `confirm` throws JC_STATE_FENCED if another process took it over, JC_*_WRITE if that cannot be said. */
export interface Lock extends Holder {
  release(): Promise<void>;
}

export interface LockSubject {
  readonly kind: 'state' | 'output';
  /** Claims are files beside it: `<path>.lock.<random>~<host>~<pid>~<start time>~<space>`. */
  readonly path: string;
  /** As in "is in use": `the output file /data/out.ndjson`. */
  readonly what: string;
}

const codes = {
  state: { locked: 'JC_STATE_LOCKED', write: 'JC_STATE_WRITE' },
  output: { locked: 'JC_SINK_LOCKED', write: 'JC_SINK_WRITE' },
} as const;

export interface LockOptions {
  readonly random?: () => number;
  readonly time?: LockTime;
  /** For how long a holder that cannot be asked may be silent. Milliseconds. */
  readonly termMs?: number;
  /** Without it the lock is worth nothing: the lock is lost with it, and gives no sign of life once it is lost. */
  readonly under?: Holder | undefined;
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
 * the whole term, and the claim is removed. A holder that was paused for so long misses its claim at its next sign of life,
 * or before its next write.
 *
 * @throws IngestError JC_STATE_LOCKED or JC_SINK_LOCKED naming the holder; JC_STATE_WRITE or JC_SINK_WRITE; JC_ABORTED by
 *   the signal
 */
export async function takeLock(subject: LockSubject, options: LockOptions = {}): Promise<Lock> {
  const { random = Math.random, time = realTime, termMs = heartbeatTerm, under } = options;
  for (let attempt = 1; ; ) {
    const claim = await putClaim(subject);
    const { running, unknown } = await findRivals(subject, claim);
    if (!running && unknown.length === 0) return await hold(subject, claim, termMs, under);
    await rm(claim, { force: true });
    if (running) {
      if (attempt === attempts) throw locked(subject, running);
      attempt += 1;
    } else {
      await outwait(subject, unknown, { ...options, time, termMs });
    }
    await time.sleep(5 + random() * 40);
  }
}

async function putClaim({ kind, path }: LockSubject): Promise<string> {
  // The name comes in one step with the file.
  const claim = `${path}.lock.${randomBytes(6).toString('hex')}~${encodeIdentity(ownIdentity())}`;
  try {
    const handle = await open(claim, 'wx', privateFile);
    await handle.close();
    return claim;
  } catch (error) {
    const message = `The lock ${claim} cannot be created: ${(error as Error).message}`;
    throw new IngestError(codes[kind].write, message, { cause: error });
  }
}

async function hold(subject: LockSubject, claim: string, termMs: number, under: Holder | undefined): Promise<Lock> {
  const own = new AbortController();
  const lost = under ? AbortSignal.any([own.signal, under.lost]) : own.signal;
  const heart = startHeartbeat(claim, termMs, {
    mayBeat: async () => await under?.confirm(),
    onGone: () => own.abort(takenOver(subject, termMs)),
  });
  lost.addEventListener('abort', heart.stop, { once: true });
  const confirm = async (): Promise<void> => {
    lost.throwIfAborted();
    try {
      await heart.beat();
    } catch (error) {
      if (error instanceof IngestError) throw error;
      const message = `The lock ${claim} cannot be renewed: ${(error as Error).message}`;
      throw new IngestError(codes[subject.kind].write, message, { cause: error });
    }
    lost.throwIfAborted();
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
    lost,
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
async function findRivals({ path }: LockSubject, own: string): Promise<Rivals> {
  const folder = dirname(path);
  const prefix = `${basename(path)}.lock.`;
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

/**
 * Processes that were found silent, and when. The other claims of such a one need not be watched for the whole term. Nor is
 * a sign of life its last word: it was paused, and has yet to find out that it lost what these claims are worth nothing without.
 */
const silentSince = new Map<string, number>();
const laterPart = 1 / 4;

/**
 * Waits until none of the rivals is in the way any more, or it is worth another look.
 * @throws IngestError JC_*_LOCKED once one of them gives a sign of life
 */
async function outwait(
  subject: LockSubject,
  rivals: readonly Claim[],
  { time, termMs, signal, under, onWait }: LockOptions & Required<Pick<LockOptions, 'time' | 'termMs'>>,
): Promise<void> {
  const beaten = new AbortController();
  const calledOff = AbortSignal.any([signal, under?.lost].filter((each) => each !== undefined));
  const anySignal = AbortSignal.any([calledOff, beaten.signal]);
  for (const { file, identity } of rivals) onWait?.({ file, host: identity.host, pid: identity.pid, termMs });
  const watched = rivals.map(async (rival) => {
    const name = encodeIdentity(rival.identity);
    const known = time.monotonic() - (silentSince.get(name) ?? Number.NEGATIVE_INFINITY) < 2 * termMs;
    const options = { termMs, part: known ? laterPart : 1, time, signal: anySignal };
    const fate = await watchHeartbeat(rival.file, options);
    if (fate === 'beating' && !known) throw locked(subject, rival);
    if (fate !== 'silent') return;
    await rm(rival.file, { force: true });
    silentSince.set(name, time.monotonic());
    // One that wakes up at this very moment may be in the middle of a write, the last one that it confirmed.
    await time.sleep(termMs / 30);
  });
  try {
    await Promise.all(watched);
  } catch (error) {
    under?.lost.throwIfAborted();
    if (calledOff.aborted) throw new IngestError('JC_ABORTED', `The wait for ${subject.what} was interrupted`);
    throw error;
  } finally {
    beaten.abort();
    await Promise.allSettled(watched);
  }
}

function locked({ kind, what }: LockSubject, { identity: { host, pid } }: Claim): IngestError {
  return new IngestError(codes[kind].locked, `${capitalized(what)} is in use by process ${pid} on ${host}`, {
    details: { pid, host },
  });
}

function takenOver({ path, what }: LockSubject, termMs: number): IngestError {
  return new IngestError('JC_STATE_FENCED', `This process no longer holds ${what}: its claim was removed`, {
    advice: `Another collector takes over if this one shows no sign of life for ${formatDuration(termMs)}, for example because it was paused. Make sure that only one collector uses ${dirname(path)}, then start this one again.`,
  });
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
