// What one way of storing the events costs in Elasticsearch: CPU, and bytes.
import { setTimeout as delay } from 'node:timers/promises';

/** New documents become searchable, in a segment of their own, after so many bulks: as in use, there is something to merge. */
const bulksPerRefresh = 5;

/** Fills an index of one shard with what the bodies say. @returns events that were refused, and CPU in µs a document */
export async function store(tell, { index, mode, template, pipeline, bodies, mayBeRefused = 0 }) {
  const { lifecycle: _, default_pipeline: __, ...own } = template.settings?.index ?? {};
  const settings = {
    ...own,
    mode,
    codec: 'best_compression',
    number_of_shards: 1,
    number_of_replicas: 0,
    refresh_interval: '-1',
    // Else its size is that of up to 10 seconds ago.
    store: { stats_refresh_interval: '0s' },
    mapping: { total_fields: { limit: 10_000 } },
    ...(pipeline && { default_pipeline: pipeline }),
  };
  await tell('PUT', `/${index}`, { settings: { index: settings }, mappings: template.mappings });
  const before = await cpuMs(tell);
  let [documents, refused] = [0, 0];
  for (const [at, body] of bodies.entries()) {
    const { errors, items } = await tell(
      'POST',
      `/${index}/_bulk?filter_path=errors,items.*.error,items.*.status`,
      body,
    );
    const failed = errors ? items.filter(({ create }) => create.error) : [];
    if (failed.length > mayBeRefused * items.length) throw new Error(`${index}: ${JSON.stringify(failed[0])}`);
    refused += failed.length;
    documents += items.length;
    if ((at + 1) % bulksPerRefresh === 0) await tell('POST', `/${index}/_refresh`);
  }
  await tell('POST', `/${index}/_flush?force=true`);
  await tell('POST', `/${index}/_forcemerge?max_num_segments=1`);
  return { refused, cpu: (((await cpuMs(tell)) - before) * 1000) / documents };
}

/** @returns bytes a document of an index of one segment, and those of each field */
export async function weigh(tell, index) {
  // What has been merged away is deleted only then.
  await tell('POST', `/${index}/_flush?force=true`);
  await tell('POST', `/${index}/_refresh`);
  const { _all: all } = await tell('GET', `/${index}/_stats/store,docs,segments`);
  const { docs, store: stored, segments } = all.primaries;
  if (segments.count !== 1) throw new Error(`${index} has ${segments.count} segments after it was merged to one`);
  const usage = (await tell('POST', `/${index}/_disk_usage?run_expensive_tasks=true`))[index];
  const fields = Object.entries(usage.fields)
    .map(([name, field]) => ({ name, ...partsOf(field, docs.count) }))
    .sort((a, b) => b.total - a.total);
  return { bytes: stored.size_in_bytes / docs.count, fields };
}

function partsOf(field, count) {
  const per = (name) => (field[`${name}_in_bytes`] ?? 0) / count;
  return {
    total: per('total'),
    index: (field.inverted_index?.total_in_bytes ?? 0) / count + per('points') + per('norms'),
    values: per('doc_values'),
    stored: per('stored_fields'),
  };
}

/** Elasticsearch reads its own CPU time once a second at most, and answers with what it has read. */
const statsAgeMs = 1100;

/** Milliseconds of CPU that the processes of all nodes have used. */
async function cpuMs(tell) {
  await delay(statsAgeMs);
  const { nodes } = await tell('GET', '/_nodes/stats/process?filter_path=nodes.*.process.cpu.total_in_millis');
  return Object.values(nodes).reduce((sum, node) => sum + node.process.cpu.total_in_millis, 0);
}
