// What a document costs in Elasticsearch: npm run bench:cluster [-- --old COMMIT --rounds 5 --out bench/RESULTS.md]
// The same events are stored raw, mapped by the collector and mapped by the pipeline, into standard and logsdb indices of one
// shard, in turn; with --old, also as an older commit maps and stores them. It starts an Elasticsearch of its own, or uses the
// one of ELASTICSEARCH_URL, and removes what it has made. --events N is a trial with the first N events.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openCommit, openThis } from './cluster/checkout.mjs';
import { readCorpus } from './cluster/corpus.mjs';
import { store, weigh } from './cluster/measure.mjs';
import { rawBodies, rawTemplate, sortedRawTemplate } from './cluster/raw.mjs';
import { loadSupport } from './cluster/support.mjs';
import { tablesOf } from './cluster/tables.mjs';
import { machine, today } from './common.mjs';

const { values } = parseArgs({
  options: {
    old: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    events: { type: 'string' },
    out: { type: 'string' },
    'accept-corpus': { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new Error('--rounds must be a whole number from 1 on');
const prefix = `bench-cluster-${process.pid}`;
const corpus = readCorpus({ first: values.events && Number(values.events), accept: values['accept-corpus'] });
/** What is to be undone, the last first. */
const undo = [];

async function putPipelines(tell, adapt, checkout, name) {
  for (const file of ['map', 'enrich', 'default']) {
    const path = `/_ingest/pipeline/${file === 'default' ? name : `${name}-${file}`}`;
    await tell('PUT', path, adapt(checkout.pipeline(file, name)));
    undo.push(() => tell('DELETE', path));
  }
}

/** Every way to store the events. The first one is the yardstick. */
async function prepare(tell, support, capabilities) {
  const bodies = rawBodies(corpus.events);
  // Where one event has a text, another has an object.
  const raw = { bodies, mayBeRefused: 0.05 };
  const ways = [
    { ...raw, name: 'raw, every text a keyword', template: rawTemplate },
    { ...raw, name: 'raw, in the order of ours', template: sortedRawTemplate },
  ];
  const checkouts = [['now', await openThis()]];
  if (values.old !== undefined) {
    const old = await openCommit(values.old);
    undo.push(old.close);
    checkouts.unshift([values.old, old]);
  }
  for (const map of ['collector', 'cluster'])
    for (const [name, checkout] of checkouts) {
      const pipeline = `${prefix}-${name}`;
      if (map === 'collector')
        await putPipelines(tell, (body) => support.adaptPipeline(body, capabilities), checkout, pipeline);
      ways.push({
        name: `mapped by the ${map === 'cluster' ? 'pipeline' : map}, ${name}`,
        map,
        checkout: name,
        template: support.adaptTemplate({ template: checkout.template }, capabilities).template,
        pipeline,
        bodies: checkout.bulks(corpus.events, map),
      });
    }
  return ways;
}

async function measure(tell, ways) {
  const results = ['standard', 'logsdb'].flatMap((mode) => ways.map((way) => ({ ...way, mode, cpus: [] })));
  // The round before the first warms up the server.
  for (let round = 0; round <= rounds; round++)
    for (const [at, result] of results.entries()) {
      // Of the yardstick only the bytes count.
      if (result.map === undefined && round < rounds) continue;
      const index = `${prefix}-${at}-${round}`;
      undo.push(() => tell('DELETE', `/${index}`));
      const { cpu, refused } = await store(tell, { ...result, index });
      if (round > 0) result.cpus.push(cpu);
      result.refused = refused;
      if (round === rounds) result.weight = await weigh(tell, index);
      await undo.pop()();
    }
  return results;
}

/** Replaces the section in the file, or prints it. */
function write(section) {
  if (values.out === undefined) return console.log(section);
  const text = readFileSync(values.out, 'utf8');
  const title = '## Cluster\n';
  const start = text.indexOf(title);
  const end = text.indexOf('\n## ', start + 1);
  const [before, after] =
    start === -1 ? [`${text.trimEnd()}\n\n`, ''] : [text.slice(0, start), end === -1 ? '' : text.slice(end)];
  writeFileSync(values.out, `${before}${section}\n${after}`);
}

async function cleanUp() {
  while (undo.length > 0) await Promise.resolve(undo.pop()()).catch((error) => console.error(String(error)));
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => cleanUp().finally(() => process.exit(1)));
try {
  const support = await loadSupport();
  const server = await support.findServer(process.env);
  undo.push(() => server.stop());
  const tell = (...request) => support.tellServer(server.url, ...request);
  const capabilities = await support.detectCapabilities(server.url);
  const results = await measure(tell, await prepare(tell, support, capabilities));
  const count = corpus.events.length.toLocaleString('en-US');
  const old = values.old === undefined ? '' : ` -- --old ${values.old}`;
  const lacking = ['match_only_text', 'constant_keyword'].filter((type) => !capabilities.fieldTypes.has(type));
  write(
    [
      '## Cluster',
      '',
      `\`npm run bench:cluster${old}\` on ${today}: ${machine}, Elasticsearch ${capabilities.version}.`,
      `${count} events with the SHA-256 \`${corpus.sha256}\`, one shard, best_compression, merged to one segment.`,
      'CPU is that of all threads of Elasticsearch, refreshes and merges included.',
      `It is given as the median of ${rounds} rounds in turn, and lowest to highest.`,
      ...(lacking.length > 0 ? [`The server lacks ${lacking.join(' and ')}; text and keyword stand in.`] : []),
      '',
      ...tablesOf(results, values.events !== undefined),
    ].join('\n'),
  );
} finally {
  await cleanUp();
}
