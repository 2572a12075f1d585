// One mode of the benchmark in a process of its own: `node work.mjs MODE PORT PAGE_SIZE FILE [ELASTICSEARCH_URL NAMESPACE]`. Prints what it cost as JSON.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Agent, request } from 'undici';
import { runCollect } from '../../dist/cli/collect.js';
import { systemClock } from '../../dist/core/clock.js';
import { createDocumentMaker } from '../../dist/documents/document-maker.js';
import { createHttpjsonInput } from '../../dist/httpjson/input.js';
import { loadHttpjsonConfig } from '../../dist/httpjson/load-config.js';
import { createPublisher } from '../../dist/httpjson/publish/publisher.js';
import { rawLines, textLines } from '../../dist/httpjson/publish/raw-lines.js';
import { createHttpClient } from '../../dist/transport/client.js';
import { pagedInput } from './paged-input.mjs';

const [mode, port, pageSize, file, elasticsearch, namespace = 'default'] = process.argv.slice(2);
const url = `http://127.0.0.1:${port}/`;
// The collector opens its output itself.
const handle = await open(mode === 'mapped' ? '/dev/null' : file, 'w');
let events = 0;

/** The pages of a client that anybody would write. */
async function* bodies(read) {
  const dispatcher = new Agent();
  for (let page = '0'; page !== undefined; ) {
    const { headers, body } = await request(`${url}?page=${page}`, { dispatcher });
    yield await read(body);
    page = headers['x-next'];
  }
  await dispatcher.close();
}

const config = pagedInput(url);

/** Our pages; the next one is fetched while one is written. */
async function ours(blocksOf) {
  const loaded = loadHttpjsonConfig(config, { source: 'bench' });
  const http = createHttpClient(loaded.transport);
  const pages = createHttpjsonInput({ config: loaded, http, clock: systemClock }).pages({ cursor: {} });
  for (let next = pages.next(); ; ) {
    const { value: page, done } = await next;
    if (done) break;
    next = pages.next();
    for (const block of blocksOf(page, loaded)) await handle.appendFile(block);
    events += page.events.length;
    page.release();
  }
  await http.close();
}

/** The program itself, from the configuration to the last count of its ledger. */
async function collect(map, output) {
  const folder = `${file}.collector`;
  mkdirSync(folder);
  writeFileSync(
    `${folder}/collector.yml`,
    `accounts:
  - name: bench
    url: http://127.0.0.1:${port}
    api_key: any
    namespace: ${namespace}
    event_limit: ${pageSize}
    starting_point: 360h
    retention: 720h
    rate_limit: {requests_per_second: 1000, burst: 1000}
output: ${output}
map: ${map}
state: {directory: ${folder}/state}
log_level: error
`,
  );
  process.exitCode = await runCollect({ config: `${folder}/collector.yml`, once: true });
  const { totals } = JSON.parse(readFileSync(`${folder}/state/bench.events.checkpoint.json`, 'utf8'));
  if (totals.stored !== totals.fetched) throw new Error(`only ${totals.stored} of ${totals.fetched} were stored`);
  events = totals.stored;
}

function documents(fromBytes) {
  const maker = createDocumentMaker('collector', {
    tags: ['forwarded'],
    inputType: 'jumpcloud-elastic',
    namespace: 'default',
    fromBytes,
  });
  return ours((page) => {
    const at = Date.now();
    return textLines(
      map(page.events, (event) => {
        const { id, json } = maker.make(maker.identify(event), at).outgoing;
        return `{"_id":"${id}","_source":${json}}`;
      }),
    );
  });
}

const modes = {
  drain: async () => {
    for await (const _ of bodies(async (body) => {
      for await (const _chunk of body);
    }))
      events += 1;
  },
  plain: async () => {
    for await (const page of bodies((body) => body.json())) {
      for (const event of page) await write(`${JSON.stringify(event)}\n`);
      events += page.length;
    }
    await flush();
  },
  raw: () => ours((page) => rawLines(page.events)),
  published: () => {
    let publisher;
    return ours((page, loaded) => {
      publisher ??= createPublisher(loaded);
      const at = Date.now();
      return textLines(map(page.events, (event) => publisher.line(event, at)));
    });
  },
  documents: () => documents(true),
  'documents-parsed': () => documents(false),
  mapped: () => collect('collector', `ndjson:${file}`),
  'bulk-collector': () => collect('collector', `elasticsearch:${elasticsearch}`),
  'bulk-cluster': () => collect('cluster', `elasticsearch:${elasticsearch}`),
  'elasticsearch-collector': () => collect('collector', `elasticsearch:${elasticsearch}`),
  'elasticsearch-cluster': () => collect('cluster', `elasticsearch:${elasticsearch}`),
};

function* map(values, make) {
  for (const value of values) yield make(value);
}

// The plain loop writes in blocks, too: a write for each event would be measured in place of the loop.
let block = '';
async function write(line) {
  block += line;
  if (block.length > 1 << 20) await flush();
}
async function flush() {
  const full = block;
  block = '';
  await handle.appendFile(full);
}

const started = process.hrtime.bigint();
const before = process.cpuUsage();
await modes[mode]();
await handle.close();
const { user, system } = process.cpuUsage(before);
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
console.log(JSON.stringify({ events, cpu: user + system, seconds, rss: process.resourceUsage().maxRSS / 1024 }));
