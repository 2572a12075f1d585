// The measured process: `node work.mjs DIST PORT FOLDER BEGIN STEP EVENTS POLLS NEW`. Collects EVENTS events that lie STEP
// milliseconds apart from BEGIN on, as `collect --once` would, then polls POLLS times, each time for NEW more events and
// the overlap. Its clock moves only between polls. Prints what both cost as JSON.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';

const [dist, port, folder, ...numbers] = process.argv.slice(2);
const [begin, step, events, polls, fresh] = numbers.map(Number);
const load = (name) => import(pathToFileURL(`${dist}/${name}`).href);
const { runCollector } = await load('collector/accounts/collector.js');
const { parseConfig } = await load('config/load-config.js');
const { createLogger } = await load('runtime/logger.js');

const url = `http://127.0.0.1:${port}`;
const interval = fresh * step;
/** As many events as are caught up with, were they a millisecond apart. */
const overlap = events;
const minute = 60_000;
let now;
const setClock = async (time) => {
  now = time;
  await fetch(`${url}/now`, { method: 'POST', body: String(time) });
};
await setClock(begin + events * step);

mkdirSync(folder, { recursive: true });
const config = parseConfig(
  JSON.stringify({
    accounts: [
      {
        name: 'bench',
        url,
        api_key: 'any',
        event_limit: 1000,
        starting_point: `${events * step + minute}ms`,
        source_lag_time: '0s',
        overlap: `${overlap}ms`,
        interval: `${interval}ms`,
        retention: '2160h',
        rate_limit: { requests_per_second: 1000, burst: 1000 },
      },
    ],
    output: `ndjson:${folder}/out.ndjson`,
    state: { directory: `${folder}/state` },
  }),
  'bench',
);

let measured = { read: 0, stored: 0, stateBytes: 0, peak: 0 };
let cpu = process.cpuUsage();
const phases = [];
const endPhase = () => {
  const { user, system } = process.cpuUsage(cpu);
  phases.push({ ...measured, cpu: (user + system) / measured.read });
  measured = { read: 0, stored: 0, stateBytes: 0, peak: 0 };
  cpu = process.cpuUsage();
};
const onPage = (page) => {
  measured.read += page.fetched;
  measured.stored += page.stored;
  measured.peak = Math.max(measured.peak, process.memoryUsage.rss() / 2 ** 20);
};
const size = (name) => {
  try {
    return statSync(`${folder}/state/${name}`).size;
  } catch {
    return 0;
  }
};
const run = async (once, clock, stop) => {
  const [{ error }] = await runCollector({
    config,
    once,
    clock,
    stop: { gently: stop.signal, now: new AbortController().signal },
    log: createLogger('error'),
    stdout: new PassThrough(),
    onPage,
  });
  if (error) throw error;
};

const wait = async (milliseconds) => {
  now += milliseconds;
};
await run(true, { now: () => now, sleep: wait }, new AbortController());
measured.stateBytes = size('bench.events.checkpoint.json') + size('bench.events.journal.ndjson');
endPhase();

const stop = new AbortController();
let done = 0;
await setClock(now + interval);
await run(
  false,
  {
    now: () => now,
    sleep: async (milliseconds, signal) => {
      // The supervisor waits, too; only the wait for the next poll is this long.
      if (signal?.aborted) return;
      if (milliseconds < interval / 2) return await wait(milliseconds);
      done += 1;
      measured.stateBytes = size('bench.events.checkpoint.json') + size('bench.events.journal.ndjson');
      if (done === polls) return stop.abort();
      await setClock(now + milliseconds);
    },
  },
  stop,
);
endPhase();
const [caughtUp, polled] = phases;
const lines = readFileSync(`${folder}/out.ndjson`).reduce((count, byte) => count + Number(byte === 0x0a), 0);
if (lines !== events + polls * fresh || caughtUp.stored + polled.stored !== lines)
  throw new Error(`${lines} documents of ${events + polls * fresh} events`);
process.stdout.write(JSON.stringify({ caughtUp, polled }));
