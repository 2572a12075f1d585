import type { Writable } from 'node:stream';
import type { Clock } from '../core/clock.ts';
import { toIngestError } from '../core/errors.ts';
import { type AccountApi, openAccountApi } from './account-api.ts';
import { type AccountRun, runAccount } from './account-loop.ts';
import type { AccountConfig, CollectorConfig } from './config/types.ts';
import type { Logger } from './logger.ts';
import { combineObservers, type RunObserver } from './operate/observer.ts';
import { createStatusRecorder } from './operate/status-recorder.ts';
import { emptySummary } from './run-summary.ts';
import type { OnPage } from './run-window.ts';
import { openSession } from './session.ts';
import { createSinkFactory, type SinkFactory } from './sinks/open-sink.ts';
import { createFileStateStore } from './state/file-state-store.ts';
import type { StateStore, StreamState } from './state/state-store.ts';
import type { StopSignals } from './stop.ts';
import type { StreamName } from './stream-names.ts';
import { createSupervisor, type SharedParts, type Supervisor } from './supervisor.ts';

export interface CollectorOptions {
  readonly config: CollectorConfig;
  readonly once: boolean;
  readonly clock: Clock;
  readonly stop: StopSignals;
  readonly log: Logger;
  /** Where the output `stdout` goes. */
  readonly stdout: Writable;
  readonly random?: () => number;
  readonly onPage?: OnPage;
  /** Who else wants to hear of an account's stream, besides its status. */
  readonly observe?: (account: AccountConfig, stream: StreamName) => RunObserver;
  /** Gets what applies a later configuration, for as long as accounts run. */
  readonly onStarted?: (apply: Supervisor['apply']) => void;
}

/** Output and state of one configuration. */
interface Shared extends SharedParts {
  readonly sinks: SinkFactory;
  readonly states: StateStore;
}

/**
 * Collects all accounts of a configuration, each on its own.
 * @returns one result an account, in the order of the configuration
 * @throws IngestError where the output cannot be set up at all
 */
export async function runCollector(options: CollectorOptions): Promise<readonly AccountRun[]> {
  const { clock, stdout, stop } = options;
  const supervisor = createSupervisor<Shared>({
    stop,
    share: (config) => {
      const sinks = createSinkFactory({ output: config.output, map: config.map, clock, stdout });
      const states = createFileStateStore(config.state.directory, clock);
      return { config, sinks, states, close: () => sinks.close() };
    },
    run: (account, shared, own) => collectAccount(account, shared, { ...options, stop: own }),
  });
  supervisor.apply(options.config);
  options.onStarted?.(supervisor.apply);
  return supervisor.ended();
}

async function collectAccount(
  account: AccountConfig,
  shared: Shared,
  options: CollectorOptions,
): Promise<readonly AccountRun[]> {
  const streams = account.streams ?? ['events'];
  const { clock, random = Math.random } = options;
  let api: AccountApi;
  try {
    api = openAccountApi({ account, clock, random, log: options.log.child({ account: account.name }) });
  } catch (error) {
    return streams.map(() => failedRun(account, error));
  }
  try {
    return await Promise.all(streams.map((stream) => collectStream(account, stream, api, shared, options)));
  } finally {
    await api.close();
  }
}

async function collectStream(
  account: AccountConfig,
  stream: StreamName,
  api: AccountApi,
  { config, sinks, states }: Shared,
  options: CollectorOptions,
): Promise<AccountRun> {
  const { once, clock, stop, random = Math.random, onPage } = options;
  const log = options.log.child({ account: account.name, stream });
  let state: StreamState;
  try {
    state = await states.open(account.name, stream);
  } catch (error) {
    return failedRun(account, error);
  }
  const status = await createStatusRecorder({ account, stream, state, clock, log });
  const observer = combineObservers([status, ...(options.observe ? [options.observe(account, stream)] : [])]);
  try {
    const run = await runAccount({
      account,
      open: (saved) => openSession({ config, account, stream, api, state, sinks, clock, log, onPage: saved }),
      once,
      clock,
      random,
      stop,
      log,
      observer,
      ...(onPage ? { onPage } : {}),
    });
    if (run.error && !once)
      log.error({ code: run.error.code, advice: run.error.advice }, run.error.message, 'account-stopped');
    return run;
  } finally {
    await observer.ended();
    await state.close();
  }
}

function failedRun(account: AccountConfig, error: unknown): AccountRun {
  return { account: account.name, summary: emptySummary, checkpoint: undefined, error: toIngestError(error) };
}

/** Exit code of a command that finished although some documents became dead letters. */
const someRejected = 6;

/** The exit code of a whole run: that of the first account that failed, 6 where documents were rejected, else 0. */
export function exitCodeOf(runs: readonly AccountRun[]): number {
  const failed = runs.find((run) => run.error);
  if (failed?.error) return failed.error.exitCode;
  return runs.some((run) => run.summary.rejected > 0) ? someRejected : 0;
}
