import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StreamStatus } from '../../src/operate/read-status.ts';
import type { Interceptor } from '../../src/simulator/http/pipeline.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { asFastAsItGoes, createWorkplace, type Workplace } from '../cli/fixture.ts';
import { logged, runCli, startCli } from '../cli/run-cli.ts';
import { differences, isOfRevision } from '../support/operate/page-and-status.ts';

let place: Workplace;
let simulator: Simulator;
let requests = 0;

/** Breaks requests in turns, refuses the key for a while, and leaves events out of pages. */
const faulty: Interceptor = async (request, next) => {
  requests += 1;
  const headers = { 'Content-Type': 'application/json' };
  if (requests % 7 === 3) return { status: 500, headers, body: Buffer.from('{"message":"<b>no</b>"}') };
  if (requests % 40 > 30) return { status: 401, headers, body: Buffer.from('{"message":"<script>no</script>"}') };
  const answer = await next();
  if (!request.path.endsWith('/events') || answer.status !== 200 || requests > 120) return answer;
  const events = JSON.parse(answer.body.toString()) as { id: string }[];
  return { ...answer, body: Buffer.from(JSON.stringify(events.filter(({ id }) => !/[048]$/.test(id)))) };
};

beforeAll(async () => {
  place = createWorkplace();
  simulator = await startSimulator({ events: 600, days: 4, interceptors: [faulty] });
});
afterAll(async () => {
  await simulator.close();
  place.remove();
});

describe('the page and status --json during a run with faults', () => {
  it('show the same of a stream whenever they show the same revision, and never a secret or a tag of an answer', async () => {
    const config = place.path('c.yml');
    writeFileSync(
      config,
      `accounts: [{name: acme, url: "${simulator.url}", api_key: simulator-key, interval: 1s, event_limit: 50, source_lag_time: 0s, ${asFastAsItGoes}}]
output: {ndjson: {path: "${place.path('out.ndjson')}"}}
state: {directory: "${place.path('state')}"}
listen: 127.0.0.1:0
log_level: info
`,
    );
    const run = startCli(['collect', '--config', config]);
    let compared = 0;
    const seen = new Set<string>();
    try {
      const url = JSON.parse(`"${await logged(run.child, /"url":"(http:[^"]+)"/)}"`) as string;
      const load = async (): Promise<string> => (await fetch(`${url}/`)).text();
      for (let tries = 0; tries < 60 && (compared < 3 || seen.size < 2); tries += 1) {
        const [before, status] = [await load(), await runCli(['status', '--config', config, '--json'])];
        const after = await load();
        const [stream] = JSON.parse(status.stdout) as StreamStatus[];
        expect(`${before}${after}`).not.toMatch(/simulator-key|<b>|<script>no/);
        const page = stream && [before, after].find((one) => isOfRevision(one, stream));
        if (!stream || page === undefined) continue;
        expect(differences(page, 'acme events', stream)).toEqual([]);
        compared += 1;
        seen.add(stream.revision);
        await delay(300);
      }
    } finally {
      run.child.kill('SIGTERM');
    }
    await run.ended;
    expect(compared).toBeGreaterThanOrEqual(3);
    expect(seen.size).toBeGreaterThanOrEqual(2);
  }, 180_000);
});
