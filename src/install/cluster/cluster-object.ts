import { isJsonObject, type JsonObject, type JsonValue, jsonObjects } from '../../core/json.ts';
import { programName, templateName } from '../../core/product.ts';
import type { Cluster } from './cluster.ts';

export type ObjectKind = 'ingest pipeline' | 'component template' | 'index template';

/** A named thing of a cluster that an installation is made of. */
export interface ClusterObject {
  readonly kind: ObjectKind;
  readonly name: string;
  /** As Elasticsearch takes it, and gives it back. */
  readonly body: JsonObject;
}

/** Who looks after an object, by its `_meta`. */
export type Owner = 'ours' | 'fleet' | 'other';

/** The name under which this program marks what it makes. */
export const manager = programName;

/** Everything that is installed for the package, whatever its version, has a name that begins so. */
export const namePrefix = templateName('');

const apis: Readonly<Record<ObjectKind, { readonly path: string; readonly privilege: string }>> = {
  'ingest pipeline': { path: '/_ingest/pipeline', privilege: 'the cluster privilege manage_ingest_pipelines' },
  'component template': { path: '/_component_template', privilege: 'the cluster privilege manage_index_templates' },
  'index template': { path: '/_index_template', privilege: 'the cluster privilege manage_index_templates' },
};

export function ownerOf({ body }: ClusterObject): Owner {
  const by = isJsonObject(body._meta) ? body._meta.managed_by : undefined;
  return by === manager ? 'ours' : by === 'fleet' ? 'fleet' : 'other';
}

/** The version of the package that an object was made for. */
export function versionOf({ body }: ClusterObject): string | undefined {
  const made = isJsonObject(body._meta) ? body._meta.package : undefined;
  return isJsonObject(made) && typeof made.version === 'string' ? made.version : undefined;
}

export function sameObject(a: ClusterObject, b: ClusterObject): boolean {
  return a.kind === b.kind && a.name === b.name;
}

/** The objects of the package that a cluster has, of every version and owner. */
export async function readObjects(cluster: Cluster): Promise<readonly ClusterObject[]> {
  const [pipelines, components, templates] = await Promise.all([
    read(cluster, 'ingest pipeline'),
    read(cluster, 'component template'),
    read(cluster, 'index template'),
  ]);
  return [
    ...Object.entries(pipelines).map(([name, body]) => object('ingest pipeline', name, body)),
    ...listed(components, 'component template'),
    ...listed(templates, 'index template'),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export async function putObject(cluster: Cluster, { kind, name, body }: ClusterObject): Promise<void> {
  const { path, privilege } = apis[kind];
  await cluster.send({
    method: 'PUT',
    path: `${path}/${encodeURIComponent(name)}`,
    body,
    doing: `creating the ${kind} ${name}`,
    privilege,
  });
}

/** @throws IngestError also where Elasticsearch keeps it because it is in use */
export async function deleteObject(cluster: Cluster, { kind, name }: ClusterObject): Promise<void> {
  const { path, privilege } = apis[kind];
  await cluster.send({
    method: 'DELETE',
    path: `${path}/${encodeURIComponent(name)}`,
    doing: `removing the ${kind} ${name}`,
    privilege,
  });
}

async function read(cluster: Cluster, kind: ObjectKind): Promise<JsonObject> {
  const { path, privilege } = apis[kind];
  return (await cluster.find({ path: `${path}/${namePrefix}*`, doing: `reading every ${kind}`, privilege })) ?? {};
}

/** `{"component_templates": [{"name", "component_template": body}]}`, and the same for index templates. */
function listed(answer: JsonObject, kind: ObjectKind): readonly ClusterObject[] {
  const key = kind.replace(' ', '_');
  return jsonObjects(answer[`${key}s`]).map((entry) => object(kind, String(entry.name), entry[key]));
}

function object(kind: ObjectKind, name: string, body: JsonValue | undefined): ClusterObject {
  return { kind, name, body: isJsonObject(body) ? body : {} };
}
