// How much faster a backfill is with several slices at a time, at 200 ms a request; and how much memory a large one takes.
// node bench/backfill.mjs                       concurrency 1 against 4
// node bench/backfill.mjs --wait 1000            the same with slower requests, for a machine that is busy
// node bench/backfill.mjs --memory 500000       RSS of one backfill of so many events into Elasticsearch or a file
// node bench/backfill.mjs --memory 100000 --there 4900000   the same into a file that holds so many documents already,
//                                               each of whose ids has to be known: the end of a backfill of all of them
// ELASTICSEARCH_URL sends the documents there in place of a file.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startSimulator } from '../dist/simulator/server.js';

const main = new URL('../dist/cli/main.js', import.meta.url).pathname;
const { values } = parseArgs({
  options: { memory: { type: 'string' }, wait: { type: 'string' }, there: { type: 'string', default: '0' } },
});
const isOfMemory = values.memory !== undefined;
const events = Number(values.memory ?? 40_000);
// Small pages, so that it is the waiting that is measured and not the mapping.
const page = isOfMemory ? 1000 : 250;
const wait = Number(values.wait ?? (isOfMemory ? 0 : 200));
const there = Number(values.there);
const days = 20;
const end = Date.UTC(2026, 0, 21);

const simulator = await startSimulator({
  events,
  days,
  end,
  interceptors: [
    async (_request, next) => {
      if (wait > 0) await delay(wait);
      return next();
    },
  ],
});

/** Runs the program, and watches its memory where the system shows it. */
async function backfill(concurrency) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-backfill-'));
  const output = process.env.ELASTICSEARCH_URL
    ? `elasticsearch:${process.env.ELASTICSEARCH_URL}`
    : `ndjson:${join(folder, 'out.ndjson')}`;
  fill(join(folder, 'out.ndjson'));
  const config = join(folder, 'collector.yml');
  writeFileSync(
    config,
    `accounts:
  - name: bench
    url: ${simulator.url}
    api_key: simulator-key
    namespace: bench_${process.pid}_${concurrency}
    retention: 87600h
    event_limit: ${page}
    rate_limit: {requests_per_second: 1000, burst: 1000}
output: ${output}
state: {directory: ${join(folder, 'state')}}
`,
  );
  const started = performance.now();
  const args = ['backfill', '--config', config, '--from', '2026-01-01', '--to', '2026-01-21'];
  const child = spawn(process.execPath, [main, ...args, '--concurrency', String(concurrency)], { stdio: 'inherit' });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      peak = Math.max(peak, Number(rss ?? 0) / 1024);
    } catch {
      // Not on this system, or it has ended.
    }
  }, 100);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  rmSync(folder, { recursive: true, force: true });
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `concurrency ${concurrency}: ${seconds.toFixed(1)} s, peak RSS ${peak.toFixed(0)} MiB, exit code ${code}`,
  );
  return { seconds, code };
}

/** Documents of others. */
function fill(path) {
  for (let done = 0; done < there; done += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, there - done) }, () => {
      return `{"_id":"${randomBytes(16).toString('hex')}","_source":{}}\n`;
    });
    appendFileSync(path, lines.join(''));
  }
}

let failed = false;
if (!isOfMemory) {
  const [one, four] = [await backfill(1), await backfill(4)];
  console.log(`${(one.seconds / four.seconds).toFixed(2)} times as fast`);
  failed = one.code !== 0 || four.code !== 0;
} else failed = (await backfill(4)).code !== 0;
await simulator.close();
process.exitCode = failed ? 1 : 0;
