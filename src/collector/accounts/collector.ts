/** Way of an event, stage 2 of 11: settings in; one loop for each account and stream out. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Writable } from 'node:stream';
import type { StreamName } from '../../config/stream-names.ts';
import type { AccountConfig, CollectorConfig } from '../../config/types.ts';
import { forStream } from '../../config/users-settings.ts';
import type { Clock } from '../../core/clock.ts';
import { type IngestError, someRejected, toIngestError } from '../../core/errors.ts';
import { packageVersion } from '../../core/package-root.ts';
import { untilLost } from '../../runtime/holder.ts';
import type { Logger } from '../../runtime/logger.ts';
import { type Meters, noMeters } from '../../runtime/meters.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import { createSinkFactory, type SinkFactory } from '../../sinks/sink-factory.ts';
import { type AccountApi, openAccountApi } from '../../source/account-api.ts';
import { type OpenedStates, openStateStore } from '../../state/open-state-store.ts';
import { emptySummary, inBrief } from '../../state/run-summary.ts';
import type { StreamState } from '../../state/state-store.ts';
import { combineObservers, type RunObserver } from '../../status/observer.ts';
import { createStatusRecorder } from '../../status/status-recorder.ts';
import { openSession } from '../sessions/session.ts';
import { openSnapshots } from '../users/open-snapshots.ts';
import type { OnPage } from '../windows/stream-session.ts';
import { type AccountRun, runAccount } from './account-loop.ts';
import { createHealthNotes, type HealthNotes } from './health-notes.ts';
import { collectShared, type OnWait } from './shared-account.ts';
import { createSupervisor, type SharedParts, type Supervisor } from './supervisor.ts';

export interface CollectorOptions {
  readonly config: CollectorConfig;
  readonly once: boolean;
  readonly clock: Clock;
  readonly stop: StopSignals;
  readonly log: Logger;
  /** Where the output `stdout` goes. */
  readonly stdout: Writable;
  readonly random?: (() => number) | undefined;
  readonly onPage?: OnPage | undefined;
  /** Called before an account is tried again after a failure; may apply a configuration that has changed. */
  readonly beforeRetry?: (() => void) | undefined;
  /** Who else wants to hear of an account's stream, besides its status. */
  readonly observe?: ((account: AccountConfig, stream: StreamName) => RunObserver) | undefined;
  /** Who wants to hear that a stream waits for its lease. @returns to be called when it waits no more */
  readonly onWait?:
    | ((account: string, stream: StreamName, holderOf: () => string | undefined) => () => void)
    | undefined;
  /** Who wants to hear of requests. */
  readonly meters?: Meters | undefined;
  readonly onStarted?: ((running: RunningCollector) => void) | undefined;
}

/** What can be done to a collector while its accounts run. */
export interface RunningCollector {
  /** Applies a later configuration. */
  readonly apply: Supervisor['apply'];
  /** Lets go of output files that were moved. */
  readonly reopen: () => Promise<void>;
  /** Writes down that a changed configuration was read. @param refused why it is not used */
  readonly configRead: (refused: IngestError | undefined) => void;
}

/** Output and state of one configuration. */
interface Shared extends SharedParts {
  readonly sinks: SinkFactory;
  readonly state: OpenedStates;
  readonly notes: HealthNotes;
}

/**
 * Collects all accounts of a configuration, each on its own.
 * @returns one result an account, in the order of the configuration
 * @throws IngestError where the output cannot be set up at all
 */
export async function runCollector(options: CollectorOptions): Promise<readonly AccountRun[]> {
  const { clock, stdout, stop, once, log, meters = noMeters, random = Math.random } = options;
  /** Account × streams that are worked on or waited for. */
  let streams = 0;
  const opened = new Set<SinkFactory>();
  const identity = { runId: randomUUID(), host: hostname(), version: packageVersion() };
  let [sequence, notes]: [number, HealthNotes | undefined] = [0, undefined];
  const nextSequence = (): number => {
    sequence += 1;
    return sequence;
  };
  const supervisor = createSupervisor<Shared>({
    stop,
    share: (config) => {
      const sinks = createSinkFactory({ output: config.output, map: config.map, clock, stdout, meters });
      const state = openStateStore(config, clock, log, once ? undefined : () => streams);
      const own = createHealthNotes(config, { identity, nextSequence, clock, log, random });
      notes = own;
      opened.add(sinks);
      const close = async (): Promise<void> => {
        opened.delete(sinks);
        await Promise.all([own.close(), sinks.close()]);
        await state.states.close();
      };
      return { config, sinks, state, notes: own, close };
    },
    run: async (account, shared, own) => {
      const count = account.streams.length;
      streams += count;
      try {
        return await collectAccount(account, shared, { ...options, stop: own });
      } finally {
        streams -= count;
      }
    },
  });
  supervisor.apply(options.config);
  options.onStarted?.({
    apply: supervisor.apply,
    reopen: async () => {
      await Promise.all([...opened].map((sinks) => sinks.reopen()));
    },
    configRead: (refused) => notes?.configRead(refused),
  });
  return supervisor.ended();
}

async function collectAccount(
  account: AccountConfig,
  shared: Shared,
  options: CollectorOptions,
): Promise<readonly AccountRun[]> {
  const streams = account.streams;
  const { clock, random = Math.random, meters } = options;
  const log = options.log.child({ account: account.name });
  const onAnswer = meters && ((status: number | undefined): void => meters.answered(account.name, status));
  let api: AccountApi;
  try {
    api = openAccountApi({ account, clock, random, log, ...(onAnswer ? { onAnswer } : {}) });
  } catch (error) {
    return streams.map(() => failedRun(account, error));
  }
  try {
    return await Promise.all(
      streams.map((stream) => collectStream(forStream(account, stream), stream, api, shared, options)),
    );
  } finally {
    await api.close();
  }
}

async function collectStream(
  account: AccountConfig,
  stream: StreamName,
  api: AccountApi,
  shared: Shared,
  options: CollectorOptions,
): Promise<AccountRun> {
  const { once, stop } = options;
  const log = options.log.child({ account: account.name, stream });
  const work = (state: StreamState, until: StopSignals): Promise<AccountRun> =>
    runStream(account, stream, state, api, shared, { ...options, log, stop: until });
  const { kind, states } = shared.state;
  let run: AccountRun;
  try {
    if (kind === 'shared' && !once) {
      const onWait: OnWait = (holderOf) => options.onWait?.(account.name, stream, holderOf) ?? (() => {});
      run = await collectShared({ account: account.name, stream, states, stop, log, onWait, run: work });
    } else {
      const state = await states.open(account.name, stream, stop.gently);
      run = await work(state, untilLost(stop, state)).finally(() => state.close());
    }
  } catch (error) {
    run = failedRun(account, error);
  }
  if (run.error) log.error({ code: run.error.code, advice: run.error.advice }, run.error.message, 'account-stopped');
  log.info(inBrief(run.summary), 'run ended', 'run-end');
  return run;
}

/** Runs an account's stream for as long as its state is ours. */
async function runStream(
  account: AccountConfig,
  stream: StreamName,
  state: StreamState,
  api: AccountApi,
  { config, sinks, state: { kind }, notes }: Shared,
  options: CollectorOptions,
): Promise<AccountRun> {
  const { once, clock, stop, log, random = Math.random, onPage, beforeRetry } = options;
  const status = await createStatusRecorder({ account, state, clock, log });
  const observer = combineObservers([
    status,
    notes.observe(account, stream, status.before),
    ...(options.observe ? [options.observe(account, stream)] : []),
  ]);
  try {
    const run = await runAccount({
      account,
      open: async (saved) => {
        const session = { config, account, api, state, sinks, clock, log, onPage: saved, signal: stop.gently };
        return stream === 'users' ? openSnapshots(session) : openSession(session);
      },
      once,
      clock,
      random,
      stop,
      log,
      observer,
      onPage,
      beforeRetry,
    });
    if ((kind === 'shared' && !once) || !state.lost.aborted) return run;
    // Nobody asked it to end, and no turn comes again.
    const error = toIngestError(state.lost.reason);
    if (run.error?.code !== error.code) await observer.pollFailed(error, undefined);
    return { ...run, error };
  } finally {
    await observer.ended();
  }
}

function failedRun(account: AccountConfig, error: unknown): AccountRun {
  return { account: account.name, summary: emptySummary, checkpoint: undefined, error: toIngestError(error) };
}

/** The exit code of a whole run: that of the first account that failed, 6 where documents were rejected, else 0. */
export function exitCodeOf(runs: readonly AccountRun[]): number {
  const failed = runs.find((run) => run.error);
  if (failed?.error) return failed.error.exitCode;
  return runs.some((run) => run.summary.rejected > 0) ? someRejected : 0;
}
