import type { JsonObject } from '../../../src/core/json.ts';
import type { InstallPackage } from '../../../src/install/cluster/desired-objects.ts';

const meta = (version: string) => ({
  managed_by: 'jumpcloud-elastic',
  managed: true,
  package: { name: 'jumpcloud', version },
});

/** A package of one stream, as small as one can be. */
export function smallPackage(version: string, properties: JsonObject, stream = 'events'): InstallPackage {
  const name = `logs-jumpcloud.${stream}`;
  const custom = ['logs@custom', `${name}@custom`];
  return {
    version,
    streams: [
      {
        stream,
        componentTemplate: {
          template: {
            settings: { index: { lifecycle: { name: 'logs' }, default_pipeline: `${name}-${version}` } },
            mappings: { properties },
          },
          _meta: meta(version),
        },
        indexTemplate: {
          priority: 200,
          index_patterns: [`${name}-*`],
          template: { mappings: { date_detection: false } },
          data_stream: {},
          composed_of: ['logs@mappings', 'logs@settings', `${name}@package`, ...custom, '.fleet_globals-1'],
          ignore_missing_component_templates: custom,
          _meta: meta(version),
        },
        pipelines: {
          default: {
            description: 'Routes (mapping abc)',
            processors: [{ pipeline: { name: '{{ IngestPipeline "map" }}' } }],
            on_failure: [{ set: { field: 'event.kind', value: 'pipeline_error' } }],
          },
          map: { description: 'Maps (mapping abc)', processors: [] },
        },
      },
    ],
  };
}
