/** Way of an event, stage 11 of 11: what happened in; whether all is well, and why not, out. */
import { isRefusal } from '../collector/accounts/retry-account.ts';
import type { AccountConfig } from '../config/types.ts';
import type { Clock } from '../core/clock.ts';
import { formatDuration, minute } from '../core/duration.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { noObserver, type RunObserver } from '../status/observer.ts';

export interface StreamHealth {
  readonly account: string;
  readonly stream: string;
  /**
   * `waiting`: another collector has the lease in the shared state, which is no trouble; `refused`: somebody said no at the last try, and is asked again; `stuck`: neither a page nor a poll came through for
   * too long; `stopped`: nothing will be tried again.
   */
  readonly state: 'ok' | 'waiting' | 'refused' | 'stuck' | 'stopped' | 'ended';
  readonly lastProgress?: string;
  /** The collector that has the lease, as far as it is known. */
  readonly heldBy?: string;
  /** The code of the last trouble, as long as it lasts. */
  readonly problem?: string;
}

export interface HealthReport {
  readonly healthy: boolean;
  /** The process still tries: false only where a stream neither succeeds nor fails any more. */
  readonly alive: boolean;
  readonly streams: readonly StreamHealth[];
}

export interface Health {
  observe(account: Pick<AccountConfig, 'name' | 'interval'>, stream: string): RunObserver;
  /** A stream waits for its lease. @returns to be called when it waits no more */
  waits(account: string, stream: string, holderOf: () => string | undefined): () => void;
  report(): HealthReport;
}

interface Entry {
  readonly account: string;
  readonly stream: string;
  readonly patienceMs: number;
  progressAt: number;
  attemptAt: number;
  /** A wait between two tries is no silence. */
  nextTryAt: number;
  state: 'running' | 'refused' | 'stopped' | 'ended';
  problem: string | undefined;
}

/**
 * How long nothing may be heard of a stream. A request with its retries may take a while; who polls seldom is seldom heard
 * of.
 */
export function patienceMs(interval: number): number {
  return Math.max(3 * interval, 15 * minute);
}

/** Knows which streams get on. A long first poll is progress, page by page; a process that only runs is none. */
export function createHealth(clock: Clock): Health {
  const entries = new Map<string, Entry>();
  const waiting = new Map<string, () => StreamHealth>();
  return {
    observe: ({ name, interval }, stream) => {
      const entry: Entry = {
        account: name,
        stream,
        patienceMs: patienceMs(interval),
        progressAt: clock.now(),
        attemptAt: clock.now(),
        nextTryAt: clock.now(),
        state: 'running',
        problem: undefined,
      };
      entries.set(`${name}.${stream}`, entry);
      const attempt = (): void => {
        entry.attemptAt = clock.now();
      };
      const progress = (): void => {
        attempt();
        entry.progressAt = entry.attemptAt;
      };
      return {
        ...noObserver,
        pollStarted: attempt,
        pageSettled: () => {
          progress();
          if (entry.state === 'refused') entry.state = 'running';
        },
        pollSucceeded: async () => {
          progress();
          if (entry.state === 'refused') entry.state = 'running';
          entry.problem = undefined;
        },
        pollFailed: async (error, retryInMs) => {
          attempt();
          entry.problem = error.code;
          entry.nextTryAt = entry.attemptAt + (retryInMs ?? 0);
          entry.state = retryInMs === undefined ? 'stopped' : isRefusal(error) ? 'refused' : 'running';
        },
        ended: async () => {
          if (entry.state !== 'stopped') entry.state = 'ended';
        },
      };
    },
    waits: (account, stream, holderOf) => {
      const key = `${account}.${stream}`;
      waiting.set(key, () => {
        const heldBy = holderOf();
        return { account, stream, state: 'waiting', ...(heldBy === undefined ? {} : { heldBy }) };
      });
      return () => waiting.delete(key);
    },
    report: () => {
      const now = clock.now();
      // A removed account and one that was told to stop have nothing to answer for.
      const all = [...entries.values()].filter(({ state }) => state !== 'ended');
      const streams = all.map((entry) => describe(entry, now));
      return {
        healthy: streams.every(({ state }) => state === 'ok'),
        alive: all.every((entry) => entry.state === 'stopped' || isTrying(entry, now)),
        streams: [...streams, ...[...waiting.values()].map((wait) => wait())],
      };
    },
  };
}

function isTrying({ attemptAt, nextTryAt, patienceMs }: Entry, now: number): boolean {
  return now - Math.max(attemptAt, nextTryAt) <= patienceMs;
}

function describe({ account, stream, state, progressAt, patienceMs, problem }: Entry, now: number): StreamHealth {
  const stuck = now - progressAt > patienceMs;
  return {
    account,
    stream,
    state: state === 'stopped' || state === 'refused' ? state : stuck ? 'stuck' : 'ok',
    lastProgress: `${formatTimestamp(progressAt)} (${formatDuration(Math.round((now - progressAt) / 1000) * 1000)} ago)`,
    ...(problem === undefined ? {} : { problem }),
  };
}
