import { setTimeout as delay } from 'node:timers/promises';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { documentIds } from '../support/events/document-ids.ts';
import { createWorkplace, type Workplace } from './fixture.ts';
import { type CliOptions, type CliRun, startCli } from './run-cli.ts';

/** 700 events that come 50 at a time, each page late, so that a collector can be met in the middle of its work. */
export interface SlowCollection {
  readonly simulator: Simulator;
  readonly work: Workplace;
  /** How late a page is, from now on. */
  delayMs: number;
  /** @param more settings of the account */
  config(more?: string): string;
  /** Starts a process of ours, which ends with the test. */
  start(args: readonly string[], options?: CliOptions): CliRun;
  /** The `_id` of every event that there is. */
  expectedIds(): readonly string[];
  end(): Promise<void>;
}

const pagesOf50 = '    event_limit: 50\n    interval: 1s\n';

export async function openSlowCollection(delayMs: number): Promise<SlowCollection> {
  const work = createWorkplace();
  const started: CliRun[] = [];
  const ended = new AbortController();
  const collection = { delayMs };
  const simulator = await startSimulator({
    events: 700,
    days: 5,
    interceptors: [
      async ({ path }, next) => {
        // The hundreds of counts that the ledger asks for would only add waits.
        if (path.endsWith('/events'))
          await delay(collection.delayMs, undefined, { signal: ended.signal }).catch(() => undefined);
        return next();
      },
    ],
  });
  return Object.assign(collection, {
    simulator,
    work,
    config: (more: string = pagesOf50) => work.config(simulator.url, more),
    start: (args: readonly string[], options?: CliOptions) => {
      const run = startCli(args, options);
      started.push(run);
      return run;
    },
    expectedIds: () => documentIds(simulator),
    end: async () => {
      ended.abort();
      for (const { child } of started) child.kill('SIGKILL');
      await simulator.close();
      work.remove();
    },
  });
}
