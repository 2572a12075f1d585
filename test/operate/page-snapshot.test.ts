import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StreamStatus } from '../../src/operate/read-status.ts';
import { statusRows } from '../../src/operate/status-rows.ts';
import type { Interceptor } from '../../src/simulator/http/pipeline.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { createWorkplace, type Workplace } from '../cli/fixture.ts';
import { logged, runCli, startCli } from '../cli/run-cli.ts';

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

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

/** The rows of each stream on the page, by its heading. */
function rowsOnPage(page: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sections = page.split('<section aria-labelledby="stream-').slice(1);
  return new Map(
    sections.map((section) => {
      const [, heading = ''] = /<h2 [^>]*>([^<]*)<\/h2>/.exec(section) ?? [];
      const [, facts = ''] = /<table class="facts">([\s\S]*?)<\/table>/.exec(section) ?? [];
      const cells = facts.matchAll(/<th scope="row">([^<]*)<\/th><td>([^<]*)<\/td>/g);
      return [
        decoded(heading),
        new Map([...cells].map(([, name = '', value = '']) => [decoded(name), decoded(value)])),
      ];
    }),
  );
}

/** What depends on when one looks, and not on the state. */
const changing = ['lag'];

describe('the page and status --json during a run with faults', () => {
  it('show the same of a stream whenever they show the same revision, and never a secret or a tag of an answer', async () => {
    const config = place.path('c.yml');
    writeFileSync(
      config,
      `accounts: [{name: acme, url: "${simulator.url}", api_key: simulator-key, interval: 1s, event_limit: 50, source_lag_time: 0s}]
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
        const page = [before, after].find((one) => one.includes(stream?.revision ?? 'none'));
        if (!stream || page === undefined) continue;
        const shown = rowsOnPage(page).get('acme events');
        // JSON has no Infinity.
        const p95 = stream.vendorLatencyMs?.p95 === null;
        for (const [name, value] of statusRows(stream)) {
          if (changing.includes(name) || (name === 'vendor latency' && p95)) continue;
          if (name === 'problem') expect(decoded(page)).toContain(stream.problem?.message);
          else if (name === 'what to do') expect(decoded(page)).toContain(`What to do: ${value}`);
          else expect([name, shown?.get(name)]).toEqual([name, value]);
        }
        for (const { day, missing } of stream.days) {
          const text = missing > 0 ? `${Number(day.slice(-2))} ! ${missing} missing` : ` ${Number(day.slice(-2))} `;
          expect(page.replace(/<[^>]*>/g, ' ')).toContain(text);
        }
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
