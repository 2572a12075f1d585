import type { AccountConfig, CollectorConfig } from '../../config/types.ts';
import type { Clock } from '../../core/clock.ts';
import type { Logger } from '../../runtime/logger.ts';
import { createSinkFactory } from '../../sinks/sink-factory.ts';
import { type AccountApi, openAccountApi } from '../../source/account-api.ts';
import { openStateStore } from '../../state/open-state-store.ts';
import { type OpenSession, openSession } from '../sessions/session.ts';

/** An account's events stream, held by this process alone until `close`. */
export interface OpenAccount {
  readonly api: AccountApi;
  readonly open: OpenSession;
  /** Aborted once another process has the account; see Holder. */
  readonly lost: AbortSignal;
  close(): Promise<void>;
}

export interface OpenAccountOptions {
  readonly config: CollectorConfig;
  readonly account: AccountConfig;
  readonly clock: Clock;
  readonly log: Logger;
  /** Ends the wait for a state or an output that another process has. */
  readonly signal?: AbortSignal;
}

/**
 * Opens what a command needs that works on an account beside the collector. It takes the lock: while a collector runs,
 * only that one works on the account.
 * @throws IngestError JC_STATE_LOCKED, JC_SINK_*, JC_CONFIG_*
 */
export async function openAccount({ config, account, clock, log, signal }: OpenAccountOptions): Promise<OpenAccount> {
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (let next = closers.pop(); next; next = closers.pop()) await next();
  };
  try {
    const { states } = openStateStore(config, clock, log);
    closers.push(() => states.close());
    const sinks = createSinkFactory({ output: config.output, map: config.map, clock, stdout: process.stdout });
    closers.push(() => sinks.close());
    const state = await states.open(account.name, 'events', signal);
    closers.push(() => state.close());
    const api = openAccountApi({ account, clock, random: Math.random, log });
    closers.push(() => api.close());
    const open = await openSession({ config, account, api, state, sinks, clock, log, signal, onPage: () => {} });
    closers.push(() => open.close());
    return { api, open, lost: state.lost, close };
  } catch (error) {
    // The first error is the one to tell.
    await close().catch(() => undefined);
    throw error;
  }
}
