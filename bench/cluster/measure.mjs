// What one way of storing the events costs in Elasticsearch: bytes, and CPU.

/** An index with one shard that holds what the bodies say. @returns what it has cost */
export async function store(tell, { index, mode, template, settings: others, pipeline, bodies, mayBeRefused = 0 }) {
  const settings = {
    mode,
    codec: 'best_compression',
    number_of_shards: 1,
    number_of_replicas: 0,
    refresh_interval: '-1',
    mapping: { total_fields: { limit: 10_000 } },
    ...(pipeline && { default_pipeline: pipeline }),
    ...others,
  };
  await tell('PUT', `/${index}`, { settings: { index: settings }, mappings: template.mappings });
  const before = await cpuMs(tell);
  let [documents, refused] = [0, 0];
  for (const body of bodies) {
    const { errors, items } = await tell(
      'POST',
      `/${index}/_bulk?filter_path=errors,items.*.error,items.*.status`,
      body,
    );
    const failed = errors ? items.filter(({ create }) => create.error) : [];
    if (failed.length > mayBeRefused * items.length) throw new Error(`${index}: ${JSON.stringify(failed[0])}`);
    refused += failed.length;
    documents += items.length;
  }
  await tell('POST', `/${index}/_refresh`);
  const cpu = ((await cpuMs(tell)) - before) * 1000;
  return { refused, cpu: cpu / documents };
}

/** @returns bytes a document of the whole index after a merge to one segment, and of each field */
export async function weigh(tell, index) {
  await tell('POST', `/${index}/_forcemerge?max_num_segments=1`);
  await tell('POST', `/${index}/_flush?force=true`);
  const { _all: all } = await tell('GET', `/${index}/_stats/store,docs`);
  const { count } = all.primaries.docs;
  const bytes = all.primaries.store.size_in_bytes / count;
  const usage = (await tell('POST', `/${index}/_disk_usage?run_expensive_tasks=true`))[index];
  const fields = new Map(
    Object.entries(usage.fields)
      .map(([name, field]) => [name, partsOf(field, count)])
      .sort(([, a], [, b]) => b.total - a.total),
  );
  return { bytes, fields };
}

function partsOf(field, count) {
  const per = (name) => (field[`${name}_in_bytes`] ?? 0) / count;
  return {
    total: per('total'),
    terms: (field.inverted_index?.total_in_bytes ?? 0) / count,
    stored: per('stored_fields'),
    values: per('doc_values'),
    points: per('points'),
    norms: per('norms'),
  };
}

/** Milliseconds of CPU that the processes of all nodes have used. */
async function cpuMs(tell) {
  const { nodes } = await tell('GET', '/_nodes/stats/process?filter_path=nodes.*.process.cpu.total_in_millis');
  return Object.values(nodes).reduce((sum, node) => sum + node.process.cpu.total_in_millis, 0);
}
