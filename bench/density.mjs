// What an event costs, whatever its neighbours: npm run bench:density [-- --events 150000 --polls 10 --runs 3]
// The same events, 1 to 1,000 a second of their own time: caught up with, then polled for. Each measurement is a process of
// its own, the densities in turn. `--dist PATH`, several times, measures other builds beside this one.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { machine, median, spread, startServer, today } from './common.mjs';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '150000' },
    polls: { type: 'string', default: '10' },
    new: { type: 'string', default: '15000' },
    runs: { type: 'string', default: '3' },
    dist: { type: 'string', multiple: true },
  },
});
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const run = promisify(execFile);
const [events, polls, fresh, runs] = [values.events, values.polls, values.new, values.runs].map(Number);
const builds = values.dist ?? [here('../dist')];
const densities = [1, 10, 100, 1000];
const pageSize = 1000;
const folder = mkdtempSync(join(tmpdir(), 'density-'));

async function measure(dist, density) {
  const step = 1000 / density;
  const begin = Date.UTC(2026, 0, 1);
  const total = events + polls * fresh;
  const { port, bytes, child: server } = await startServer(here('density/serve.mjs'), pageSize, total, begin, step);
  const own = mkdtempSync(join(folder, 'run-'));
  try {
    const args = [here('density/work.mjs'), dist, port, own, begin, step, events, polls, fresh].map(String);
    const { stdout } = await run(process.execPath, args, { maxBuffer: 1 << 26 });
    return { ...JSON.parse(stdout), bytes };
  } finally {
    server.kill();
    rmSync(own, { recursive: true, force: true });
  }
}

function table(title, results, phase) {
  const column = (density, name) => results.get(density).map((result) => result[phase][name]);
  const ratio = (density, name) => (median(column(density, name)) / median(column(densities[0], name))).toFixed(2);
  console.log(`\n${title}\n`);
  console.log('| events a second | read | CPU, µs an event read | ratio | peak RSS, MiB | ratio | state, kB |');
  console.log('|---|---|---|---|---|---|---|');
  for (const density of densities) {
    const [read, state] = ['read', 'stateBytes'].map((name) => median(column(density, name)));
    const cells = [
      density.toLocaleString('en-US'),
      read.toLocaleString('en-US'),
      spread(column(density, 'cpu'), 1),
      ratio(density, 'cpu'),
      spread(column(density, 'peak'), 0),
      ratio(density, 'peak'),
      Math.round(state / 1000).toLocaleString('en-US'),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

try {
  const all = new Map(builds.map((dist) => [dist, new Map(densities.map((density) => [density, []]))]));
  let bytes;
  for (let round = 0; round < runs; round++)
    for (const density of densities)
      for (const dist of builds) {
        const result = await measure(dist, density);
        ({ bytes } = result);
        all.get(dist).get(density).push(result);
      }
  console.log(`${machine}, ${today}; events of ${bytes} bytes,`);
  console.log(`pages of ${pageSize}, ${runs} runs; median, and lowest to highest.`);
  for (const [number, results] of [...all.values()].entries()) {
    const build = builds.length > 1 ? `Build ${number + 1}: ` : '';
    table(`${build}catching up with ${events.toLocaleString('en-US')} events`, results, 'caughtUp');
    const title = `${build}${polls} polls, each of ${fresh.toLocaleString('en-US')} new events and an overlap of ${events / 1000} s`;
    table(title, results, 'polled');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
