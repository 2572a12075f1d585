import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { CollectorHost } from './collector-host.ts';
import { drawPlan } from './draw-plan.ts';
import { runSchedule, ScheduleError, type ScheduleResult } from './run-schedule.ts';
import { openStream, type ReusedStream } from './stream-pool.ts';

const { TORTURE_SCHEDULES, TORTURE_SEED, TORTURE_ONLY } = process.env;
const seeds = TORTURE_ONLY
  ? [TORTURE_ONLY]
  : Array.from({ length: Number(TORTURE_SCHEDULES || 6) }, (_, index) => `${TORTURE_SEED || 'jumpcloud'}-${index}`);
/** They mostly wait, and share two cores with Elasticsearch. */
const atATime = 3;
const mostFailures = 5;

/** For the person who waits; jest would wrap console in stacks. */
const tell = (line: string): void => void process.stderr.write(`torture: ${line}\n`);

describeElasticsearch('a collector to which anything may happen', () => {
  const streams: ReusedStream[] = [];
  const hosts = Array.from({ length: atATime }, () => ({ host: new CollectorHost(), onlooker: new CollectorHost() }));

  beforeAll(async () => {
    for (let count = 0; count < atATime; count += 1) streams.push(await openStream(elasticsearchUrl()));
  }, 60_000);

  afterAll(async () => {
    for (const { host, onlooker } of hosts) {
      host.close();
      onlooker.close();
    }
    for (const stream of streams) await stream.remove();
  });

  it(`has every event once in the end, and can prove it, by ${seeds.length} schedules`, async () => {
    const results: ScheduleResult[] = [];
    const failures: string[] = [];
    const queue = seeds.values();
    const work = async (stream: ReusedStream, place: number): Promise<void> => {
      const own = hosts[place] as (typeof hosts)[number];
      for (const seed of queue) {
        if (failures.length >= mostFailures) return;
        try {
          results.push(await runSchedule(drawPlan(seed), { server: elasticsearchUrl(), stream, ...own }));
        } catch (error) {
          if (!(error instanceof ScheduleError)) throw error;
          failures.push(error.message);
          tell(error.message);
        }
        const done = results.length + failures.length;
        if (done % 20 === 0) tell(`${done} of ${seeds.length} schedules, ${failures.length} failed`);
      }
    };
    await Promise.all(streams.map(work));
    tell(summarize(results));
    // Each was told in full already.
    if (failures.length > 0) throw new Error(`${failures.length} of ${seeds.length} schedules failed`);
    expect(results).toHaveLength(seeds.length);
    // With one seed alone, it may be one whose page is not watched.
    if (seeds.length > 5) expect(results.filter(({ comparisons }) => comparisons > 0).length).toBeGreaterThan(0);
  }, 3_600_000);
});

function summarize(results: readonly ScheduleResult[]): string {
  const sum = (of: (result: ScheduleResult) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  const seconds = (sum((result) => result.seconds) / Math.max(1, results.length)).toFixed(1);
  return (
    `${results.length} schedules held: ${sum(({ ends }) => ends.clean)} clean runs, ` +
    `${sum(({ ends }) => ends.killed)} killed, ${sum(({ ends }) => ends.failed)} failed, ` +
    `${sum(({ ends }) => ends.refused)} refused, ${sum(({ faults }) => faults)} faults, ` +
    `the page and the status compared ${sum(({ comparisons }) => comparisons)} times; ${seconds} s each`
  );
}
