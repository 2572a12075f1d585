import { isJsonObject, type JsonObject, jsonObjects } from '../../core/json.ts';
import { matchingTemplate, type NamedTemplate, templateParts } from '../../elasticsearch/template-match.ts';
import type { Cluster } from './cluster.ts';
import { namePrefix } from './cluster-object.ts';

/** A data stream of the package that exists. */
export interface DataStream {
  readonly name: string;
  /** The index that documents go to now. */
  readonly writeIndex: string;
  /** The pipeline that each index sends documents through; undefined where it has none. */
  readonly pipelines: ReadonlyMap<string, string | undefined>;
}

const privilege = `the index privilege view_index_metadata on ${namePrefix}*`;

/** @param pattern of data stream names */
export async function readDataStreams(cluster: Cluster, pattern: string): Promise<readonly DataStream[]> {
  const answer = await cluster.find({
    path: `/_resolve/index/${encodeURIComponent(pattern)}?expand_wildcards=all`,
    doing: `listing the data streams ${pattern}`,
    privilege,
  });
  const found = jsonObjects(answer?.data_streams);
  return await Promise.all(
    found.map(async (stream) => {
      const name = String(stream.name);
      const indices = [stream.backing_indices ?? []].flat().map(String);
      return { name, writeIndex: indices.at(-1) ?? '', pipelines: await readPipelines(cluster, name, indices) };
    }),
  );
}

async function readPipelines(
  cluster: Cluster,
  dataStream: string,
  indices: readonly string[],
): Promise<DataStream['pipelines']> {
  const answer = await cluster.find({
    path: `/${encodeURIComponent(dataStream)}/_settings/index.default_pipeline?expand_wildcards=all&flat_settings=true`,
    doing: `reading the settings of ${dataStream}`,
    privilege,
  });
  // An index without the setting is not in the answer.
  return new Map(
    indices.map((index) => {
      const state = answer?.[index];
      const pipeline = isJsonObject(state) && isJsonObject(state.settings) && state.settings['index.default_pipeline'];
      return [index, typeof pipeline === 'string' && pipeline !== '_none' ? pipeline : undefined];
    }),
  );
}

export async function readMappings(cluster: Cluster, index: string): Promise<JsonObject> {
  const answer = await cluster.find({
    path: `/${encodeURIComponent(index)}/_mapping`,
    doing: `reading the mapping of ${index}`,
    privilege,
  });
  const [state] = Object.values(answer ?? {});
  return isJsonObject(state) && isJsonObject(state.mappings) ? state.mappings : {};
}

/** Every index template, with what decides about precedence. */
export async function readTemplates(cluster: Cluster): Promise<readonly NamedTemplate[]> {
  const answer = await cluster.find({
    path: `/_index_template?filter_path=${templateParts}`,
    doing: 'listing index templates',
    privilege: 'the cluster privilege manage_index_templates',
  });
  return jsonObjects(answer?.index_templates) as unknown as readonly NamedTemplate[];
}

/** The template that a data stream follows, among those that make data streams. */
export function templateOf(dataStream: string, templates: readonly NamedTemplate[]): string | undefined {
  const found = matchingTemplate(templates, dataStream);
  return found?.index_template.data_stream === undefined ? undefined : found.name;
}
