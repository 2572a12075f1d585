import { IngestError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { Cluster } from './cluster.ts';
import { type DataStream, readMappings } from './data-streams.ts';

/** What is to be done to a data stream so that what it takes from now on is stored as the package says. */
export interface StreamUpdate {
  readonly stream: DataStream;
  /** Whether its write index has another mapping. */
  readonly mapping: boolean;
  /** The pipeline that its indices should have. */
  readonly pipeline: string;
  /** Those that have another one. */
  readonly indices: readonly string[];
}

/** Undefined where nothing is to be done. */
export async function planStream(
  cluster: Cluster,
  stream: DataStream,
  wanted: { readonly pipeline: string; readonly mark: string },
): Promise<StreamUpdate | undefined> {
  const { _meta: meta } = await readMappings(cluster, stream.writeIndex);
  const mapping = !isJsonObject(meta) || meta.mapping !== wanted.mark;
  const { pipeline } = wanted;
  const indices = [...stream.pipelines].flatMap(([index, current]) => (current === pipeline ? [] : [index]));
  return mapping || indices.length > 0 ? { stream, mapping, pipeline, indices } : undefined;
}

/**
 * Brings an existing data stream to what its template says: the mapping is added to the write index, and where that
 * cannot be (a field has another type there) a new write index begins. The templates are there already.
 */
export async function updateStream(
  cluster: Cluster,
  { stream, mapping, pipeline, indices }: StreamUpdate,
  report: (line: string) => void,
): Promise<void> {
  // The mapping first: the new pipeline may fill new fields.
  if (mapping) await updateMapping(cluster, stream, report);
  if (indices.length > 0) await movePipeline(cluster, stream, indices, pipeline, report);
}

async function updateMapping(
  cluster: Cluster,
  { name, writeIndex }: DataStream,
  report: (line: string) => void,
): Promise<void> {
  const privilege = `the index privilege manage on ${name}`;
  const [wanted, current] = [await composedMapping(cluster, name), await readMappings(cluster, writeIndex)];
  try {
    await cluster.send({
      method: 'PUT',
      path: `/${encodeURIComponent(writeIndex)}/_mapping`,
      body: keepConstants(wanted, current),
      doing: `adding the mapping to ${writeIndex}`,
      privilege,
    });
    report(`changed  mapping of ${writeIndex}`);
  } catch (error) {
    if (!(error instanceof IngestError) || error.code !== 'JC_SINK_REFUSED') throw error;
    await cluster.send({
      method: 'POST',
      path: `/${encodeURIComponent(name)}/_rollover`,
      doing: `starting a new index of ${name}`,
      privilege,
    });
    report(`started  a new index of ${name}, because the mapping does not fit ${writeIndex}: ${error.message}`);
  }
}

async function composedMapping(cluster: Cluster, dataStream: string): Promise<JsonObject> {
  const answer = await cluster.send({
    method: 'POST',
    path: `/_index_template/_simulate_index/${encodeURIComponent(dataStream)}`,
    doing: `reading the future mapping of ${dataStream}`,
    privilege: 'the cluster privilege manage_index_templates',
  });
  const mappings = isJsonObject(answer.template) ? answer.template.mappings : undefined;
  const { properties, dynamic_templates, date_detection, _meta } = isJsonObject(mappings) ? mappings : {};
  return Object.fromEntries(
    Object.entries({ properties, dynamic_templates, date_detection, _meta }).filter(
      (entry): entry is [string, JsonValue] => entry[1] !== undefined,
    ),
  );
}

/** The first document gives a constant_keyword its value; a mapping without one would be refused from then on. */
export function keepConstants(wanted: JsonObject, current: JsonObject): JsonObject {
  if (wanted.type === 'constant_keyword') {
    const { value } = current;
    return wanted.value === undefined && current.type === wanted.type && value !== undefined
      ? { ...wanted, value }
      : wanted;
  }
  if (!isJsonObject(wanted.properties) || !isJsonObject(current.properties)) return wanted;
  const existing = current.properties;
  const properties = Object.entries(wanted.properties).map(([name, field]): [string, JsonValue] => {
    const before = existing[name];
    return [name, isJsonObject(field) && isJsonObject(before) ? keepConstants(field, before) : field];
  });
  return { ...wanted, properties: Object.fromEntries(properties) };
}

/** Also of older indices: Elasticsearch keeps a pipeline as long as one names it. One of those may be closed to changes. */
async function movePipeline(
  cluster: Cluster,
  { name, writeIndex }: DataStream,
  indices: readonly string[],
  pipeline: string,
  report: (line: string) => void,
): Promise<void> {
  const move = (some: readonly string[]) => setPipeline(cluster, some, pipeline, name);
  if (indices.includes(writeIndex)) await move([writeIndex]);
  const older = indices.filter((index) => index !== writeIndex);
  if (older.length > 0)
    await move(older).catch((error: unknown) => {
      if (!(error instanceof IngestError) || error.code !== 'JC_SINK_REFUSED') throw error;
      report(`kept     the pipeline of older indices of ${name}: ${error.message}`);
    });
  report(`changed  pipeline of ${name} to ${pipeline}`);
}

/** @param pipeline null takes it away */
export async function setPipeline(
  cluster: Cluster,
  indices: readonly string[],
  pipeline: string | null,
  dataStream: string,
): Promise<void> {
  await cluster.send({
    method: 'PUT',
    path: `/${indices.map(encodeURIComponent).join(',')}/_settings`,
    body: { 'index.default_pipeline': pipeline },
    doing: `setting the pipeline of ${dataStream}`,
    privilege: `the index privilege manage on ${dataStream}`,
  });
}
