import type { Writable } from 'node:stream';
import type { Clock } from '../core/clock.ts';
import { toIngestError } from '../core/errors.ts';
import { type AccountRun, runAccount } from './account-loop.ts';
import type { AccountConfig, CollectorConfig } from './config/types.ts';
import type { Logger } from './logger.ts';
import { emptySummary } from './run-summary.ts';
import type { OnPage } from './run-window.ts';
import { openSession } from './session.ts';
import { createSinkFactory, type SinkFactory } from './sinks/open-sink.ts';
import { createFileStateStore } from './state/file-state-store.ts';
import type { StateStore, StreamState } from './state/state-store.ts';
import type { StopSignals } from './stop.ts';

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
}

/**
 * Collects all accounts of a configuration, each on its own.
 * @returns one result an account, in the order of the configuration
 * @throws IngestError where the output cannot be set up at all
 */
export async function runCollector(options: CollectorOptions): Promise<readonly AccountRun[]> {
  const { config, clock, stdout } = options;
  const sinks = createSinkFactory({ output: config.output, map: config.map, clock, stdout });
  const states = createFileStateStore(config.state.directory, clock);
  try {
    return await Promise.all(config.accounts.map((account) => collectAccount(account, options, sinks, states)));
  } finally {
    await sinks.close();
  }
}

async function collectAccount(
  account: AccountConfig,
  options: CollectorOptions,
  sinks: SinkFactory,
  states: StateStore,
): Promise<AccountRun> {
  const { config, once, clock, stop, random = Math.random, onPage } = options;
  const stream = 'events';
  const log = options.log.child({ account: account.name, stream });
  let state: StreamState;
  try {
    state = await states.open(account.name, stream);
  } catch (error) {
    return { account: account.name, summary: emptySummary, checkpoint: undefined, error: toIngestError(error) };
  }
  try {
    const run = await runAccount({
      account,
      open: (saved) => openSession({ config, account, stream, state, sinks, clock, log, onPage: saved }),
      once,
      clock,
      random,
      stop,
      log,
      ...(onPage ? { onPage } : {}),
    });
    if (run.error && !once)
      log.error({ code: run.error.code, advice: run.error.advice }, run.error.message, 'account-stopped');
    return run;
  } finally {
    await state.close();
  }
}

/** Exit code of a command that finished although some documents became dead letters. */
const someRejected = 6;

/** The exit code of a whole run: that of the first account that failed, 6 where documents were rejected, else 0. */
export function exitCodeOf(runs: readonly AccountRun[]): number {
  const failed = runs.find((run) => run.error);
  if (failed?.error) return failed.error.exitCode;
  return runs.some((run) => run.summary.rejected > 0) ? someRejected : 0;
}
