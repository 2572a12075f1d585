// A day of collecting in minutes: npm run soak [-- --events 2000000 --seed TEXT].
// The collector runs in this process, on a clock that moves only while it waits; the simulated JumpCloud and an output
// that remembers ids and nothing else are processes of their own, so that the memory that is watched is the collector's.
// Faults on both sides. Ends with PASS, or with FAIL and the reasons and exit code 1: an event is missing or twice, a slice
// is not verified, or memory grew.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runCollector } from '../dist/collector/accounts/collector.js';
import { parseConfig } from '../dist/config/load-config.js';
import { createLogger } from '../dist/runtime/logger.js';
import { drawFaultSchedule } from '../dist/simulator/faults/draw-schedule.js';
import { Random } from '../dist/simulator/random.js';
import { median, startServer } from './common.mjs';

const { values } = parseArgs({
  options: { events: { type: 'string', default: '2000000' }, seed: { type: 'string', default: 'soak' } },
});
const events = Number(values.events);
const hour = 3_600_000;
const begin = Date.UTC(2026, 2, 3);
const end = begin + 24 * hour;
// Verified slices are counted again after an hour and after a day.
const last = end + 30 * hour;
/** How much more memory the afternoon may take than the morning, which has as many events. */
const mostGrowth = 1.15;
const morning = [8, 12];
const afternoon = [14, 18];
const minute = 60_000;

// What is retained is to show, and not how long V8 likes to wait before it collects.
setFlagsFromString('--heap-growing-percent=50');
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const folder = mkdtempSync(join(tmpdir(), 'soak-'));
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

const drawn = drawFaultSchedule(new Random(values.seed), {
  faults: 400,
  withinRequests: 4000,
  kinds: [
    'too-many-requests',
    'server-error',
    'reset-before',
    'cut-body',
    'slow-body',
    'truncated-json',
    'html-page',
    'repeat',
  ],
  behaviour: false,
});
// Shares are set: what is drawn may be none. The later events are, the more is read again, for a day: with two hours, as
// the torture schedules have them, this would be a bench of that.
const faults = { ...drawn, late: { share: 0.0001, longestMs: 4 * minute }, copies: { share: 0.0001 } };
writeFileSync(join(folder, 'faults.json'), JSON.stringify(faults));

const simulator = spawn(
  process.execPath,
  [
    main,
    'simulate',
    '--port',
    '0',
    '--events',
    String(events),
    '--days',
    '1',
    '--end',
    new Date(end).toISOString(),
  ].concat(['--seed', values.seed, '--faults', join(folder, 'faults.json'), '--control']),
  {
    // The channel ends it with this process, however that ends.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  },
);
const outputFile = fileURLToPath(new URL('soak-output.mjs', import.meta.url));
const [[line], { port, child: output }] = await Promise.all([
  once(simulator.stdout, 'data'),
  startServer(outputFile, values.seed),
]);
const api = /http:\S+/.exec(String(line))[0];

let now = begin;
const call = async (path, body) => {
  const response = await fetch(`${api}/simulator/${path}`, {
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  return await response.json();
};
await call('clock', { now });

const stop = { gently: new AbortController(), now: new AbortController() };
const samples = [];
const started = performance.now();
const clock = {
  now: () => now,
  sleep: async (milliseconds, signal) => {
    if (signal?.aborted) return;
    now += milliseconds;
    await call('clock', { now });
    const passed = Math.floor((now - begin) / hour);
    if (passed >= samples.length) {
      collectGarbage();
      const { rss, heapUsed } = process.memoryUsage();
      while (samples.length <= passed) samples.push({ rss: rss / 2 ** 20, heap: heapUsed / 2 ** 20 });
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      console.log(
        `hour ${passed}: ${fetched} events read, ${stored} stored; RSS ${(rss / 2 ** 20).toFixed(0)} MiB, heap ${(heapUsed / 2 ** 20).toFixed(0)} MiB; ${seconds} s`,
      );
    }
    if (now >= last) stop.gently.abort();
  },
};

let [fetched, stored] = [0, 0];
const config = parseConfig(
  JSON.stringify({
    accounts: [
      {
        name: 'soak',
        url: api,
        api_key: 'simulator-key',
        event_limit: 5000,
        starting_point: '5m',
        source_lag_time: '0s',
        overlap: '5m',
        interval: '20m',
        rate_limit: { requests_per_second: 1000, burst: 1000 },
      },
    ],
    output: { elasticsearch: { url: `http://127.0.0.1:${port}`, require_package: false } },
    state: { directory: join(folder, 'state') },
  }),
  'soak',
);
const [run] = await runCollector({
  config,
  once: false,
  clock,
  stop: { gently: stop.gently.signal, now: stop.now.signal },
  log: createLogger('error'),
  stdout: new PassThrough(),
  onPage: (page) => {
    fetched += page.fetched;
    stored += page.stored;
  },
});
const seconds = (performance.now() - started) / 1000;

const { faults: hits } = await call('status');
output.send('report');
const [report] = await once(output, 'message');
const ledger = JSON.parse(readFileSync(join(folder, 'state', 'soak.events.ledger.json'), 'utf8'));
simulator.kill();
output.kill();
rmSync(folder, { recursive: true, force: true });

const closed = ledger.slices.filter(({ to }) => Date.parse(to) <= end + 24 * hour);
const unverified = closed.filter(({ state }) => state !== 'verified' && state !== 'healed');
const sum = (name) => closed.reduce((total, slice) => total + slice[name], 0);
const middle = (name, from, to) => {
  return median(samples.slice(from, to).map((sample) => sample[name]));
};
const growth = middle('rss', ...afternoon) / middle('rss', ...morning);
const quarters = [0, 6, 12, 18].map(
  (from) => `${middle('rss', from, from + 6).toFixed(0)} (heap ${middle('heap', from, from + 6).toFixed(0)})`,
);
console.log(
  `${events} events in ${seconds.toFixed(0)} s (${(events / seconds).toFixed(0)} a second, ${fetched} read); ` +
    `faults: ${hits.length} of the API, ${report.faults} of the output; stored ${report.ids}, written again ${report.repeated}; ` +
    `ledger: ${closed.length} slices, ${unverified.length} not verified, ${sum('stored')} events, ${sum('duplicates')} copies, ` +
    `${sum('recovered')} fetched by the ledger; RSS in MiB by quarters of the day: ${quarters.join(', ')}; ` +
    `afternoon over morning: ${growth.toFixed(2)}; highest ${Math.max(...samples.map(({ rss }) => rss)).toFixed(0)}`,
);
const problems = [
  ...(run.error ? [`the collector ended: ${run.error.message}`] : []),
  ...(report.ids === events ? [] : [`${events - report.ids} events are missing`]),
  ...unverified.map((slice) => `not verified: ${JSON.stringify(slice)}`),
  ...(sum('stored') === events ? [] : [`the ledger knows ${sum('stored')} events`]),
  ...(growth <= mostGrowth ? [] : ['memory grew']),
];
for (const problem of problems) console.error(problem);
console.log(problems.length > 0 ? `FAIL: ${problems.length} reasons, above` : 'PASS');
process.exitCode = problems.length > 0 ? 1 : 0;
