import type { JsonObject } from '../../../src/core/json.ts';
import { adaptPipeline, adaptTemplate } from './adapt.ts';
import { type Capabilities, detectCapabilities } from './capabilities.ts';
import { askServer, tellServer } from './request.ts';

/** What a test puts into Elasticsearch, by name. */
export interface TestObjects {
  /** In this order: a pipeline may only call those before it. */
  readonly pipelines?: Readonly<Record<string, JsonObject>>;
  readonly componentTemplates?: Readonly<Record<string, JsonObject>>;
  readonly indexTemplates?: Readonly<Record<string, JsonObject>>;
}

export interface TestInstallation {
  readonly capabilities: Capabilities;
  /** Takes it all away again, the given data streams first. What a trimmed server cannot remove stays behind. */
  remove(dataStreams?: readonly string[]): Promise<void>;
}

/** Puts pipelines and templates into the server, adapted to what it lacks. A complete Elasticsearch gets them as they are. */
export async function installForTest(server: string, objects: TestObjects): Promise<TestInstallation> {
  const capabilities = await detectCapabilities(server);
  const put: string[] = [];
  const putAll = async (folder: string, named: Readonly<Record<string, JsonObject>>) => {
    for (const [name, body] of Object.entries(named)) {
      const path = `${folder}/${encodeURIComponent(name)}`;
      await tellServer(server, 'PUT', path, body);
      put.unshift(path);
    }
  };
  await putAll('/_ingest/pipeline', mapValues(objects.pipelines, adaptPipeline, capabilities));
  await putAll('/_component_template', mapValues(objects.componentTemplates, adaptTemplate, capabilities));
  await putAll('/_index_template', mapValues(objects.indexTemplates, adaptTemplate, capabilities));
  return {
    capabilities,
    remove: async (dataStreams = []) => {
      for (const name of dataStreams) await removeDataStream(server, name, capabilities);
      for (const path of put) await askServer(server, 'DELETE', path);
    },
  };
}

/** Deletes a data stream where the server has the API for it; a trimmed server keeps it, so names must be unique. */
async function removeDataStream(server: string, name: string, capabilities: Capabilities): Promise<void> {
  if (capabilities.dataStreamApi) await askServer(server, 'DELETE', `/_data_stream/${encodeURIComponent(name)}`);
}

function mapValues(
  named: Readonly<Record<string, JsonObject>> | undefined,
  adapt: (body: JsonObject, capabilities: Capabilities) => JsonObject,
  capabilities: Capabilities,
): Record<string, JsonObject> {
  return Object.fromEntries(Object.entries(named ?? {}).map(([name, body]) => [name, adapt(body, capabilities)]));
}
