// A data stream of our mapping in a real Elasticsearch, for the time of a benchmark: the pipelines that route and map, and
// the template. Enrichment is left out: what it costs depends on the databases of the cluster.
import { eventsMappings } from '../../dist/generated/events-mappings.js';
import { openThis } from '../cluster/checkout.mjs';

/** Field types that an Elasticsearch without its x-pack modules lacks. */
const standIns = { constant_keyword: 'keyword', wildcard: 'keyword', match_only_text: 'text', scaled_float: 'double' };

/** @returns the namespace, a way to begin anew, and a way to remove everything */
export async function createDataStream(server, namespace) {
  const name = `logs-jumpcloud.events-${namespace}`;
  const template = (mappings) => ({
    index_patterns: [`${name}*`],
    priority: 900,
    data_stream: {},
    template: {
      settings: { index: { default_pipeline: name, 'mapping.total_fields.limit': 10_000, number_of_replicas: 0 } },
      mappings,
    },
  });
  const { pipeline } = await openThis();
  const noEnrichment = { description: 'nothing', processors: [] };
  const made = [];
  const put = async (path, body) => {
    await ask(server, 'PUT', path, body);
    made.unshift(path);
  };
  await put(`/_ingest/pipeline/${name}-map`, pipeline('map', name));
  await put(`/_ingest/pipeline/${name}-enrich`, noEnrichment);
  await put(`/_ingest/pipeline/${name}`, pipeline('default', name));
  const mappings = structuredClone(eventsMappings);
  await put(`/_index_template/${name}`, template(mappings)).catch(() =>
    put(`/_index_template/${name}`, template(withStandIns(mappings))),
  );
  return {
    /** Data streams that were written to go with their template. */
    remove: async (namespaces) => {
      for (const one of namespaces)
        await ask(server, 'DELETE', `/_data_stream/logs-jumpcloud.events-${one}`).catch(() => {});
      for (const path of made) await ask(server, 'DELETE', path).catch(() => {});
    },
  };
}

function withStandIns(mappings) {
  return JSON.parse(JSON.stringify(mappings), (_key, value) =>
    value !== null && typeof value.type === 'string' && value.type in standIns ? { type: standIns[value.type] } : value,
  );
}

async function ask(server, method, path, body) {
  const response = await fetch(new URL(path, server), {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`);
  return text;
}
