import { sameSettings } from '../config/same-settings.ts';
import type { CollectorConfig, ListenConfig } from '../config/types.ts';
import type { Clock } from '../core/clock.ts';
import { packageVersion } from '../core/package-root.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { silentLogger } from '../runtime/logger.ts';
import { openStateStore } from '../state/open-state-store.ts';
import type { StateStore } from '../state/state-store.ts';
import { renderPage } from './page.ts';
import { readStatuses } from './read-status.ts';

/** Makes the page of a collector that runs. */
export interface PageSource {
  /** The page as it is now. Several readers at a time share one look at the state. */
  page(): Promise<string>;
  /** From now on the page is about another configuration. */
  show(config: CollectorConfig): void;
  close(): Promise<void>;
}

/** It reads the state as the command `status` does, beside the collector and without its locks. */
export function createPageSource(first: CollectorConfig, clock: Clock): PageSource {
  let config = first;
  let states: StateStore | undefined;
  let looking: Promise<string> | undefined;
  const look = async (): Promise<string> => {
    states ??= openStateStore(config, clock, silentLogger).states;
    const now = clock.now();
    const streams = await readStatuses(states, config, now);
    return renderPage({ version: packageVersion(), now: formatTimestamp(now), streams });
  };
  const letGo = (): Promise<void> => {
    const old = states;
    states = undefined;
    return old?.close().catch(() => undefined) ?? Promise.resolve();
  };
  return {
    page: () => {
      looking ??= look().finally(() => {
        looking = undefined;
      });
      return looking;
    },
    show: (next) => {
      if (!sameSettings(next.state, config.state)) void letGo();
      config = next;
    },
    close: letGo,
  };
}

/** It shows names of accounts and errors to everyone who can reach the port: by itself only to people on this machine. */
export function servesPage({ listen, page }: Pick<CollectorConfig, 'listen' | 'page'>): boolean {
  return page ?? (listen !== undefined && isLoopback(listen));
}

export function isLoopback({ host }: Pick<ListenConfig, 'host'>): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host);
}

/**
 * Whether a request names this machine. A page of somebody else can make a browser ask this port under its own name; what
 * that name leads to is up to them.
 * @param header `Host` of the request
 */
export function namesThisMachine(header: string | undefined): boolean {
  const host = (header ?? '').replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  return isLoopback({ host });
}
