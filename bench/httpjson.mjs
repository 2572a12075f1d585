// What it costs to collect an event: `npm run bench:httpjson [-- --events 500000 --runs 5 --pages 1000,10000]`.
// Each mode runs in a process of its own, the modes in turn, so that the machine's noise meets all of them.
// ELASTICSEARCH_URL adds the modes that write into a real Elasticsearch (--elasticsearch-events, 50,000), FILEBEAT (its
// path) Filebeat itself. `--modes drain,plain,…` measures only those.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { machine, spread, startServer, today } from './common.mjs';
import { createDataStream } from './httpjson/data-stream.mjs';
import { measureFilebeat } from './httpjson/filebeat.mjs';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '500000' },
    'elasticsearch-events': { type: 'string', default: '50000' },
    runs: { type: 'string', default: '5' },
    pages: { type: 'string', default: '1000,10000' },
    modes: { type: 'string' },
  },
});
const runs = Number(values.runs);
const { ELASTICSEARCH_URL: elasticsearch, FILEBEAT: filebeat } = process.env;
const here = (name) => fileURLToPath(new URL(`httpjson/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const run = promisify(execFile);

/** What each mode is; those that users care for stand first. */
const allModes = {
  'bulk-collector': '`--map collector` into a `_bulk` endpoint that only counts',
  'bulk-cluster': '`--map cluster` into a `_bulk` endpoint that only counts',
  mapped: '`--map collector` to NDJSON',
  documents: 'the engine and the mapping alone to NDJSON',
  'documents-parsed': 'the same with every event parsed and mapped',
  raw: 'the engine alone to NDJSON, events as received',
  published: 'the engine alone to NDJSON, as Filebeat publishes',
  plain: 'a plain loop: undici, JSON.parse, JSON.stringify, write',
  drain: 'bodies read and thrown away',
  ...(filebeat ? { filebeat: 'Filebeat, httpjson to `output.file`' } : {}),
};
const elasticsearchModes = {
  'elasticsearch-collector': '`--map collector` into Elasticsearch',
  'elasticsearch-cluster': '`--map cluster` into Elasticsearch',
};

let made = 0;
/** Namespaces of data streams that were written to. */
const written = [];

async function measure(mode, { port, bulkPort, pageSize, total }) {
  made += 1;
  const own = mkdtempSync(join(folder, 'run-'));
  try {
    if (mode === 'filebeat') return perEvent(await measureFilebeat(filebeat, port, own, total), total);
    const isReal = mode.startsWith('elasticsearch-');
    const namespace = isReal ? `${benchNamespace}_${made}` : 'default';
    if (isReal) written.push(namespace);
    const url = isReal ? elasticsearch : `http://127.0.0.1:${bulkPort}`;
    const args = [here('work.mjs'), mode, port, pageSize, join(own, 'out.ndjson'), url, namespace].map(String);
    const { stdout } = await run(process.execPath, args, { maxBuffer: 1 << 26 });
    const result = JSON.parse(stdout);
    if (mode !== 'drain' && result.events !== total)
      throw new Error(`${mode} collected ${result.events} of ${total} events`);
    return perEvent(result, total);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

const perEvent = ({ cpu, seconds, rss }, total) => ({ cpu: cpu / total, rate: total / seconds, rss });

const benchNamespace = `bench_${process.pid}`;

async function compare(modes, pageSize, total, events = 'large') {
  const server = await startServer(here('serve.mjs'), pageSize, total, events);
  const bulk = await startServer(here('serve-bulk.mjs'));
  const results = new Map(modes.map((mode) => [mode, []]));
  try {
    for (let round = 0; round < runs; round++)
      for (const mode of modes)
        results.get(mode).push(await measure(mode, { port: server.port, bulkPort: bulk.port, pageSize, total }));
  } finally {
    server.child.kill();
    bulk.child.kill();
  }
  return { results, bytes: server.bytes };
}

function print({ results, bytes }, pageSize, total, kind = '') {
  console.log(`\nPages of ${pageSize}, ${total.toLocaleString('en-US')} events ${kind}of ${bytes} bytes\n`);
  console.log('| mode | CPU, µs an event | events/s | peak RSS, MiB | events per CPU second against the plain loop |');
  console.log('|---|---|---|---|---|');
  const plain = results.get('plain');
  for (const [mode, all] of results) {
    const column = (digits, of) => spread(all.map(of), digits);
    const against = plain ? column(2, ({ cpu }, round) => plain[round].cpu / cpu) : '';
    const name = { ...allModes, ...elasticsearchModes }[mode] ?? mode;
    const [cost, speed] = [column(1, ({ cpu }) => cpu), column(0, ({ rate }) => rate)];
    console.log(`| ${name} | ${cost} | ${speed} | ${column(0, ({ rss }) => rss)} | ${against} |`);
  }
}

console.log(`${machine}, ${today}, ${runs} runs; median, and lowest to highest`);
const wanted = values.modes?.split(',');
const modes = Object.keys(allModes).filter((mode) => wanted?.includes(mode) ?? true);
const realModes = elasticsearch ? Object.keys(elasticsearchModes).filter((mode) => wanted?.includes(mode) ?? true) : [];
try {
  for (const pageSize of values.pages.split(',').map(Number)) {
    const total = Number(values.events);
    if (modes.length > 0) print(await compare(modes, pageSize, total), pageSize, total);
  }
  const engineModes = modes.filter((mode) => ['raw', 'published', 'plain', 'filebeat'].includes(mode));
  if (engineModes.length > 0) {
    const total = Number(values.events);
    const pageSize = Number(values.pages.split(',')[0]);
    print(await compare(engineModes, pageSize, total, 'all'), pageSize, total, 'as they come, ');
  }
  if (realModes.length > 0) {
    const total = Number(values['elasticsearch-events']);
    const stream = await createDataStream(elasticsearch, benchNamespace);
    try {
      print(await compare(realModes, 1000, total), 1000, total);
    } finally {
      await stream.remove(written);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
