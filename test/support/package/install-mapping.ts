import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { JsonObject } from '../../../src/core/json.ts';
import { packageRoot } from '../../../src/core/package-root.ts';
import { collectorMappings } from '../../../src/generated/collector-mappings.ts';
import { eventsMappings } from '../../../src/generated/events-mappings.ts';
import { usersMappings } from '../../../src/generated/users-mappings.ts';
import { installForTest, type TestInstallation } from '../elasticsearch/install.ts';

export interface InstalledMapping extends TestInstallation {
  /** The data stream that the template is for. */
  readonly dataStream: string;
  readonly namespace: string;
  /** The pipeline that maps, without routing and enrichment. */
  readonly mapPipeline: string;
}

/** A generated pipeline, its references to others resolved to installed names. */
export function readPipeline(name: 'default' | 'map' | 'enrich', prefix: string, stream = 'events'): JsonObject {
  const text = readFileSync(join(packageRoot(), 'pipelines', stream, `${name}.yml`), 'utf8');
  return load(text.replace(/\{\{ IngestPipeline "([a-z]+)" \}\}/g, (_, stem) => `${prefix}-${stem}`)) as JsonObject;
}

const mappings = { events: eventsMappings, users: usersMappings, collector: collectorMappings };

/** Pipelines and template of a stream for one namespace only, so that tests do not meet. */
export async function installMapping(
  server: string,
  namespace: string,
  stream: keyof typeof mappings = 'events',
): Promise<InstalledMapping> {
  const dataStream = `logs-jumpcloud.${stream}-${namespace}`;
  const installation = await installForTest(server, {
    pipelines: {
      ...(stream !== 'collector' && { [`${dataStream}-map`]: readPipeline('map', dataStream, stream) }),
      ...(stream === 'events' && { [`${dataStream}-enrich`]: readPipeline('enrich', dataStream) }),
      [dataStream]: readPipeline('default', dataStream, stream),
    },
    indexTemplates: {
      [dataStream]: {
        index_patterns: [dataStream],
        priority: 900,
        data_stream: {},
        template: {
          settings: {
            index: { default_pipeline: dataStream, 'mapping.total_fields.limit': 10_000, number_of_replicas: 0 },
          },
          mappings: mappings[stream] as unknown as JsonObject,
        },
      },
    },
  });
  return { ...installation, dataStream, namespace, mapPipeline: `${dataStream}-map` };
}
