import type { AccountConfig } from '../config/types.ts';
import type { Clock } from '../core/clock.ts';
import { toIngestError } from '../core/errors.ts';
import { createQueue } from '../core/queue.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import type { Logger } from '../runtime/logger.ts';
import type { StreamState } from '../state/state-store.ts';
import { addLatencies, noLatencies } from './latency-histogram.ts';
import { noObserver, type RunObserver } from './observer.ts';
import { parseStatus, renderStatus, type StatusDocument, statusName } from './status-document.ts';

export interface StatusRecorderOptions {
  readonly account: Pick<AccountConfig, 'interval'>;
  readonly state: Pick<StreamState, 'loadDocument' | 'saveDocument'>;
  readonly clock: Clock;
  readonly log: Logger;
}

export interface StatusRecorder extends RunObserver {
  /** What the last run left behind. */
  readonly before: StatusDocument | undefined;
}

/** While pages come, the status is written this often. */
const writeEveryMs = 10_000;

/**
 * Keeps the status of a stream beside its checkpoint, for `status` to read, also after the collector has ended. A status
 * that cannot be read or written stops nothing.
 */
export async function createStatusRecorder(options: StatusRecorderOptions): Promise<StatusRecorder> {
  const { account, state, clock, log } = options;
  const now = (): string => formatTimestamp(clock.now());
  const before = await state.loadDocument(statusName).then(parseStatus, () => undefined);
  let status: StatusDocument = {
    intervalMs: account.interval,
    started: now(),
    ended: undefined,
    updated: now(),
    pollStarted: before?.pollStarted,
    firstSuccess: before?.firstSuccess,
    lastSuccess: before?.lastSuccess,
    problem: before?.problem,
    failures: before?.failures ?? 0,
    latency: before?.latency ?? noLatencies,
    clock: before?.clock,
  };
  let written = Number.NEGATIVE_INFINITY;
  const inTurn = createQueue();
  const write = (change: Partial<StatusDocument>): Promise<void> => {
    status = { ...status, ...change, updated: now() };
    written = clock.now();
    const document = renderStatus(status);
    return inTurn(() => state.saveDocument(statusName, document)).catch(warn);
  };
  const warn = (error: unknown): void =>
    log.warn({ reason: toIngestError(error).message }, 'the status cannot be written', 'status-unsaved');
  return {
    ...noObserver,
    before,
    pollStarted: () => {
      status = { ...status, pollStarted: now() };
      if (clock.now() - written >= writeEveryMs) void write({});
    },
    pageSettled: (_page, _saved, lateness) => {
      status = { ...status, latency: addLatencies(status.latency, lateness) };
      if (clock.now() - written >= writeEveryMs) void write({});
    },
    clockRead: (reading) => {
      status = { ...status, clock: reading };
    },
    pollSucceeded: () => {
      const at = now();
      return write({ firstSuccess: status.firstSuccess ?? at, lastSuccess: at, problem: undefined, failures: 0 });
    },
    pollFailed: ({ code, message, advice }, retryInMs) =>
      write({
        problem: { code, message, advice, at: now(), willRetry: retryInMs !== undefined },
        failures: status.failures + 1,
      }),
    ended: () => write({ ended: now() }),
  };
}
