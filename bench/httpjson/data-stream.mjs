// A data stream of our mapping in a real Elasticsearch, for the time of a benchmark: the pipelines that route and map, and
// the template. Enrichment is left out: what it costs depends on the databases of the cluster.
import { eventsMappings } from '../../dist/generated/events-mappings.js';
import { openThis } from '../cluster/checkout.mjs';
import { loadSupport } from '../cluster/support.mjs';

/** @returns a way to remove everything */
export async function createDataStream(server, namespace) {
  const { adaptTemplate, detectCapabilities, tellServer } = await loadSupport();
  const { pipeline } = await openThis();
  const name = `logs-jumpcloud.events-${namespace}`;
  const settings = { index: { default_pipeline: name, 'mapping.total_fields.limit': 10_000, number_of_replicas: 0 } };
  const template = {
    index_patterns: [`${name}*`],
    priority: 900,
    data_stream: {},
    template: { settings, mappings: eventsMappings },
  };
  const made = [];
  const put = async (path, body) => {
    await tellServer(server, 'PUT', path, body);
    made.unshift(path);
  };
  await put(`/_ingest/pipeline/${name}-map`, pipeline('map', name));
  await put(`/_ingest/pipeline/${name}-enrich`, { description: 'nothing', processors: [] });
  await put(`/_ingest/pipeline/${name}`, pipeline('default', name));
  await put(`/_index_template/${name}`, adaptTemplate(template, await detectCapabilities(server)));
  return {
    /** Data streams that were written to go with their template. */
    remove: async (namespaces) => {
      const streams = namespaces.map((one) => `/_data_stream/logs-jumpcloud.events-${one}`);
      for (const path of [...streams, ...made]) await tellServer(server, 'DELETE', path).catch(() => {});
    },
  };
}
