import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { findJdk } from '../support/elasticsearch/jdk.ts';
import { type MavenServer, startFromMaven } from '../support/elasticsearch/maven-server.ts';
import { testServerVariable } from '../support/elasticsearch/test-server-variable.ts';
import { CollectorHost } from './collector-host.ts';
import { drawPlan, type TorturePlan } from './draw-plan.ts';
import { runSchedule } from './run-schedule.ts';
import { openStream, type ReusedStream } from './stream-pool.ts';

// A server that was given, or that is in a container, is not ours to kill. One schedule alone was asked for by its seed.
const { TORTURE_ONLY, TORTURE_CRASHES, [testServerVariable]: isThere } = process.env;
const canStart = isThere !== undefined && !TORTURE_ONLY && (await findJdk(process.env)) !== undefined;
const seeds = Array.from({ length: Number(TORTURE_CRASHES || 2) }, (_, index) => `crash-${index + 1}`);

(canStart ? describe : describe.skip)('an Elasticsearch that is killed and comes back', () => {
  const [host, onlooker] = [new CollectorHost(), new CollectorHost()];
  let server: MavenServer | undefined;
  let stream: ReusedStream | undefined;

  beforeAll(async () => {
    server = await startFromMaven(process.env);
    stream = await openStream(server.url);
  }, 300_000);

  afterAll(async () => {
    host.close();
    onlooker.close();
    await server?.stop();
  }, 60_000);

  it.each(seeds)(
    'costs no event and doubles none: %s',
    async (seed) => {
      if (!server || !stream) throw new Error('there is no server');
      await runSchedule(withCrashes(drawPlan(seed)), { server: server.url, stream, host, onlooker, control: server });
    },
    600_000,
  );
});

/** Between two bulks and while one is under way. */
function withCrashes(plan: TorturePlan): TorturePlan {
  const quiet = { advanceMs: 0, kill: undefined, rollover: undefined, tear: undefined };
  const crash = { ...quiet, serverCrash: { side: 'output', requests: 6, milliseconds: 3 } } as const;
  return { ...plan, output: 'elasticsearch', events: 1200, lives: [crash, ...plan.lives] };
}
