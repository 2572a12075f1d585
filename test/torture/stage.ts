import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy/fault-proxy.ts';
import { writeCollectorConfig } from './collector-config.ts';
import type { Moment, TorturePlan } from './draw-plan.ts';
import { FastClock } from './fast-clock.ts';
import type { ReusedStream } from './stream-pool.ts';

/** Everything around the collector of one schedule. */
export interface Stage {
  readonly plan: TorturePlan;
  readonly clock: FastClock;
  readonly simulator: Simulator;
  readonly proxy: FaultProxy;
  readonly stream: ReusedStream;
  readonly folder: string;
  readonly config: string;
  /** Requests so far that a moment counts. */
  requests(side: Moment['side']): number;
  close(): Promise<void>;
}

const day = 86_400_000;

export async function setStage(plan: TorturePlan, server: string, stream: ReusedStream): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), `torture-${plan.seed}-`));
  const clock = new FastClock(plan.firstNow, plan.speed);
  const simulator = await startSimulator({
    events: plan.events,
    days: (plan.end - plan.begin) / day,
    end: plan.end,
    seed: plan.seed,
    faults: plan.faults,
    clock,
    control: false,
  });
  const proxy = await startFaultProxy({ upstream: server, schedule: plan.proxy });
  const config = writeCollectorConfig(plan, folder, {
    api: simulator.url,
    elasticsearch: proxy.url,
    namespace: stream.namespace,
    organizations: simulator.dataset.organizations,
  });
  return {
    plan,
    clock,
    simulator,
    proxy,
    stream,
    folder,
    config,
    requests: (side) => (side === 'api' || plan.output === 'ndjson' ? simulator.faults.requests : proxy.requests),
    close: async () => {
      await simulator.close();
      await proxy.close();
    },
  };
}
