import type { CollectorOptions } from '../collector/accounts/collector.ts';
import type { CollectorConfig, ListenConfig } from '../config/types.ts';
import type { Clock } from '../core/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import type { Meters } from '../runtime/meters.ts';
import { combineObservers } from '../status/observer.ts';
import { createHealth } from './health.ts';
import { createPageSource, isLoopback, namesThisMachine, servesPage } from './page-source.ts';

export interface Operating {
  readonly meters: Meters;
  readonly reloaded: (result: 'applied' | 'refused') => void;
  /** From now on the page is about another configuration. */
  readonly show: (config: CollectorConfig) => void;
  readonly observe: NonNullable<CollectorOptions['observe']>;
  readonly onWait: NonNullable<CollectorOptions['onWait']>;
  close(): Promise<void>;
}

/** Serves health, metrics and the page of the accounts that it observes. @throws IngestError JC_LISTEN */
export async function startOperating(
  config: CollectorConfig & { readonly listen: ListenConfig },
  clock: Clock,
  log: Logger,
): Promise<Operating> {
  // Only here: the metrics library is of no use to a run that nobody watches.
  const { createMetrics } = await import('./metrics.ts');
  const { startOperateServer } = await import('./server.ts');
  const health = createHealth(clock);
  const metrics = createMetrics(clock);
  const { listen } = config;
  const source = servesPage(config) ? createPageSource(config, clock) : undefined;
  const page = source && {
    render: () => source.page(),
    accepts: (host: string | undefined) => !isLoopback(listen) || namesThisMachine(host),
  };
  const server = await startOperateServer(listen, health, metrics, page);
  log.info({ url: server.url, page: page !== undefined }, 'health and metrics are served', 'listening');
  return {
    observe: (account, stream) =>
      combineObservers([health.observe(account, stream), metrics.observe(account.name, stream)]),
    onWait: (account, stream, holderOf) => health.waits(account, stream, holderOf),
    meters: metrics.meters,
    reloaded: metrics.reloaded,
    show: (next) => source?.show(next),
    close: async () => {
      await server.close();
      await source?.close();
    },
  };
}
