import type { CollectorOptions } from '../../collector/collector.ts';
import type { ListenConfig } from '../../collector/config/types.ts';
import type { Logger } from '../../collector/logger.ts';
import { createHealth } from '../../collector/operate/health.ts';
import type { Meters } from '../../collector/operate/meters.ts';
import { combineObservers } from '../../collector/operate/observer.ts';
import type { Clock } from '../../core/clock.ts';

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
  const { createMetrics } = await import('../../collector/operate/metrics.ts');
  const { startOperateServer } = await import('../../collector/operate/server.ts');
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
