// What a document costs in Elasticsearch: `npm run bench:cluster [-- --old COMMIT --rounds 5 --accept-corpus]`.
// The same events are stored raw, mapped by the collector and mapped by the pipeline, into standard and logsdb indices of one
// shard, in turn. With --old, those of an older commit stand beside them. Starts an Elasticsearch of its own, or uses the one
// of ELASTICSEARCH_URL; removes what it has made. Prints Markdown.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { openCommit, openThis } from './cluster/checkout.mjs';
import { readCorpus } from './cluster/corpus.mjs';
import { store, weigh } from './cluster/measure.mjs';
import { rawBodies, rawTemplate } from './cluster/raw.mjs';
import { loadSupport } from './cluster/support.mjs';
import { printTables } from './cluster/tables.mjs';

const { values } = parseArgs({
  options: {
    old: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    events: { type: 'string' },
    modes: { type: 'string', default: 'standard,logsdb' },
    'accept-corpus': { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const modes = values.modes.split(',');
const prefix = `bench-cluster-${process.pid}`;

const corpus = readCorpus(values['accept-corpus']);
const events = corpus.events.slice(0, values.events === undefined ? undefined : Number(values.events));
const support = await loadSupport();
const checkouts = [{ name: 'now', checkout: await openThis() }];
let server;
/** What is to be undone, the last first. */
const undo = [];
try {
  if (values.old !== undefined) {
    const checkout = await openCommit(values.old);
    undo.push(() => checkout.close());
    checkouts.unshift({ name: values.old, checkout });
  }
  server = await support.findServer(process.env);
  undo.push(() => server.stop());
  const tell = (...request) => support.tellServer(server.url, ...request);
  const capabilities = await support.detectCapabilities(server.url);
  const raw = {
    name: 'raw, every text a keyword',
    template: rawTemplate,
    bodies: rawBodies(events),
    mayBeRefused: 0.05,
  };
  const variants = [raw];
  for (const [at, { name, checkout }] of checkouts.entries()) {
    const { template } = support.adaptTemplate({ template: checkout.template }, capabilities);
    const pipeline = `${prefix}-${at}`;
    for (const file of ['map', 'enrich', 'default']) {
      const path = `/_ingest/pipeline/${file === 'default' ? pipeline : `${pipeline}-${file}`}`;
      await tell('PUT', path, support.adaptPipeline(checkout.pipeline(file, pipeline), capabilities));
      undo.push(() => tell('DELETE', path));
    }
    for (const map of ['collector', 'cluster'])
      variants.push({
        name: `mapped by the ${map === 'collector' ? 'collector' : 'pipeline'}, ${name}`,
        checkout: name,
        map,
        template,
        pipeline,
        bodies: checkout.bulks(events, map),
      });
  }
  const results = modes.flatMap((mode) =>
    variants.map((variant) => ({ ...variant, mode, cpus: [], weight: undefined })),
  );
  for (let round = 0; round <= rounds; round++)
    for (const [at, result] of results.entries()) {
      const index = `${prefix}-${at}-${round}`;
      undo.push(() => tell('DELETE', `/${index}`));
      const { cpu, refused } = await store(tell, { index, ...result });
      result.refused = refused;
      // The first round warms up the server.
      if (round > 0) result.cpus.push(cpu);
      if (round === rounds) result.weight = await weigh(tell, index);
      await undo.pop()();
    }
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}; Elasticsearch ${capabilities.version}; ` +
      `${events.length} events, SHA-256 ${corpus.sha256}; ${rounds} rounds, median, and lowest to highest\n`,
  );
  printTables(results);
} finally {
  while (undo.length > 0) await Promise.resolve(undo.pop()()).catch((error) => console.error(String(error)));
}
