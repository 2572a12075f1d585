import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { systemClock } from '../core/clock.ts';
import { systemErrorCode } from '../core/errors.ts';
import { noFollow, readNoLink } from './durable-file.ts';

/** For how long a holder may give no sign of life until another process takes its lock over. Milliseconds. */
export const heartbeatTerm = 30_000;

/** A lock is about real time, also in a program whose clock is a simulated one. No wall clock is looked at. */
export interface LockTime {
  /** Milliseconds since whenever. */
  monotonic(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const realTime: LockTime = {
  monotonic: () => performance.now(),
  sleep: systemClock.sleep,
};

/** Signs of life that a process writes into a file of its own. */
export interface Heartbeat {
  /**
   * Gives a sign of life now.
   * @returns whether the file is still there; if it is not, another process has taken over
   * @throws the file system's error, if it cannot be said
   */
  beat(): Promise<boolean>;
  stop(): void;
}

export interface HeartbeatOptions {
  /** Asked before each sign; if it throws, there is none. */
  readonly mayBeat?: () => Promise<void>;
  /** Called once, when the file is found missing. */
  readonly onGone?: () => void;
}

/** @param termMs for how long others have to see no sign; there are six in that time */
export function startHeartbeat(file: string, termMs: number, options: HeartbeatOptions = {}): Heartbeat {
  const { mayBeat, onGone } = options;
  let count = 0;
  let gone = false;
  const beat = async (): Promise<boolean> => {
    await mayBeat?.();
    count += 1;
    // Always the same length, so that one sign overwrites the other and never leaves a part of it.
    const text = `${String(count).padStart(12, '0')} ${String(termMs).padStart(9, '0')}\n`;
    if (gone || (await overwrite(file, text))) return !gone;
    gone = true;
    onGone?.();
    return false;
  };
  const timer = setInterval(() => {
    // A disk that does not answer is the next one's trouble, and the reader's to judge.
    beat().catch(() => undefined);
  }, termMs / 6);
  timer.unref();
  return { beat, stop: () => clearInterval(timer) };
}

/** Opened and closed each time: a network file system sends what was written, and tells of a removed file, only then. */
async function overwrite(file: string, text: string): Promise<boolean> {
  try {
    const handle = await open(file, constants.O_RDWR | noFollow);
    try {
      await handle.write(text, 0);
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT' || systemErrorCode(error) === 'ESTALE') return false;
    throw error;
  }
}

/** What became of the owner of a heartbeat. */
export type Fate = 'gone' | 'beating' | 'silent';

export interface WatchOptions {
  /** The term if the file does not say it. Milliseconds. */
  readonly termMs: number;
  /** The part of the term that has to be watched; less than 1 for an owner of whom more is known. */
  readonly part: number;
  readonly time: LockTime;
  readonly signal: AbortSignal | undefined;
}

/**
 * Watches a heartbeat until it changes, its file is gone, or it has been silent for the term.
 *
 * Only a change counts: times of two machines cannot be compared. Of the time between two looks no more counts than was
 * meant to pass: if everything stood still, the watcher with it, then the owner has not been silent for that long.
 */
export async function watchHeartbeat(file: string, options: WatchOptions): Promise<Fate> {
  const { time, part, signal } = options;
  const first = await readSign(file);
  if (first === undefined) return 'gone';
  const wanted = (Number(/^\d{12} (\d{9})\n$/.exec(first)?.[1]) || options.termMs) * part;
  const longestStep = wanted / 30;
  let watched = 0;
  for (let step = Math.min(20, longestStep); ; step = Math.min(step * 1.5, longestStep)) {
    const before = time.monotonic();
    await time.sleep(step, signal);
    signal?.throwIfAborted();
    const sign = await readSign(file);
    if (sign === undefined) return 'gone';
    if (sign !== first) return 'beating';
    watched += Math.min(time.monotonic() - before, 2 * step);
    if (watched >= wanted) return 'silent';
  }
}

async function readSign(file: string): Promise<string | undefined> {
  try {
    return (await readNoLink(file)).toString('latin1');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT' || systemErrorCode(error) === 'ESTALE') return undefined;
    throw error;
  }
}
