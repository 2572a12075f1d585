import type { CollectorOptions } from '../collector/accounts/collector.ts';
import type { ListenConfig } from '../config/types.ts';
import type { Clock } from '../core/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import type { Meters } from '../runtime/meters.ts';
import { combineObservers } from '../status/observer.ts';
import { createHealth } from './health.ts';

export interface Operating {
  readonly meters: Meters;
  readonly reloaded: (result: 'applied' | 'refused') => void;
  readonly observe: NonNullable<CollectorOptions['observe']>;
  readonly onWait: NonNullable<CollectorOptions['onWait']>;
  close(): Promise<void>;
}

/** Serves health and metrics of the accounts that it observes. @throws IngestError JC_LISTEN */
export async function startOperating(listen: ListenConfig, clock: Clock, log: Logger): Promise<Operating> {
  // Only here: the metrics library is of no use to a run that nobody watches.
  const { createMetrics } = await import('./metrics.ts');
  const { startOperateServer } = await import('./server.ts');
  const health = createHealth(clock);
  const metrics = createMetrics(clock);
  const server = await startOperateServer(listen, health, metrics);
  log.info({ url: server.url }, 'health and metrics are served', 'listening');
  return {
    observe: (account, stream) =>
      combineObservers([health.observe(account, stream), metrics.observe(account.name, stream)]),
    onWait: (account, stream, holderOf) => health.waits(account, stream, holderOf),
    meters: metrics.meters,
    reloaded: metrics.reloaded,
    close: () => server.close(),
  };
}
