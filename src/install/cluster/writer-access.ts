import { IngestError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, jsonObjects } from '../../core/json.ts';
import { Secret } from '../../core/secret.ts';
import type { RoleDescriptor } from '../../elasticsearch/writer-role.ts';
import { type Cluster, statusOf } from './cluster.ts';
import { manager } from './cluster-object.ts';

/** Roles and keys for collectors, made on request. They carry this so that they can be found again. */
const metadata = { managed_by: manager };

const privilege = 'the cluster privilege manage_security';

/** What there is of ours in the security of a cluster. */
export interface WriterAccess {
  readonly roles: readonly string[];
  readonly apiKeys: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Makes a role for collectors.
 * @returns what was done to it
 * @throws IngestError JC_INSTALL_FOREIGN where a role of that name is somebody else's
 */
export async function ensureRole(
  cluster: Cluster,
  name: string,
  role: RoleDescriptor,
): Promise<'created' | 'changed' | 'unchanged'> {
  const path = `/_security/role/${encodeURIComponent(name)}`;
  const existing = (await cluster.find({ path, doing: `reading the role ${name}`, privilege }))?.[name];
  if (existing !== undefined && !isOurs(existing)) {
    const message = `At ${cluster.address}, the role ${name} exists and was not created by jumpcloud-elastic. It was not changed.`;
    throw new IngestError('JC_INSTALL_FOREIGN', message, { advice: 'Choose another name for --writer-role.' });
  }
  if (isJsonObject(existing) && sameRole(existing, role)) return 'unchanged';
  const body = { ...(role as unknown as JsonObject), metadata };
  await cluster.send({ method: 'PUT', path, body, doing: `creating the role ${name}`, privilege });
  return existing === undefined ? 'created' : 'changed';
}

/** Makes an API key that can do what the role says, as far as who makes it can do it too. */
export async function createWriterKey(cluster: Cluster, name: string, role: RoleDescriptor): Promise<Secret> {
  const { encoded } = await cluster.send({
    method: 'POST',
    path: '/_security/api_key',
    body: { name, role_descriptors: { writer: role as unknown as JsonObject }, metadata },
    doing: `creating the API key ${name}`,
    privilege: 'the cluster privilege manage_api_key',
  });
  return new Secret(String(encoded));
}

/** Empty where security is off. */
export async function readWriterAccess(cluster: Cluster): Promise<WriterAccess> {
  try {
    const roles = await cluster.find({ path: '/_security/role', doing: 'listing roles', privilege });
    const keys = await cluster.find({
      path: '/_security/api_key?active_only=true',
      doing: 'listing API keys',
      privilege,
    });
    return {
      roles: Object.entries(roles ?? {}).flatMap(([name, role]) => (isOurs(role) ? [name] : [])),
      apiKeys: jsonObjects(keys?.api_keys)
        .filter(isOurs)
        .map(({ id, name }) => ({ id: String(id), name: String(name) })),
    };
  } catch (error) {
    if (statusOf(error) === 400 || statusOf(error) === 405) return { roles: [], apiKeys: [] };
    throw error;
  }
}

export async function removeWriterAccess(
  cluster: Cluster,
  { roles, apiKeys }: WriterAccess,
  report: (line: string) => void,
): Promise<void> {
  if (apiKeys.length > 0) {
    const body = { ids: apiKeys.map(({ id }) => id) };
    await cluster.send({
      method: 'DELETE',
      path: '/_security/api_key',
      body,
      doing: 'revoking the API keys of collectors',
      privilege,
    });
    for (const { name, id } of apiKeys) report(`revoked  API key ${name} (${id})`);
  }
  for (const name of roles) {
    const path = `/_security/role/${encodeURIComponent(name)}`;
    await cluster.send({ method: 'DELETE', path, doing: `removing the role ${name}`, privilege });
    report(`removed  role ${name}`);
  }
}

function isOurs(value: JsonValue): boolean {
  const found = isJsonObject(value) ? value.metadata : undefined;
  return isJsonObject(found) && found.managed_by === manager;
}

/** Elasticsearch gives a role back with more in it than was put, and its lists in an order of its own. */
function sameRole(existing: JsonObject, { cluster, indices }: RoleDescriptor): boolean {
  const shape = (clusterPart: unknown, indicesPart: unknown): string => {
    const parts = (Array.isArray(indicesPart) ? indicesPart : []).map(({ names, privileges }) =>
      JSON.stringify([[...names].sort(), [...privileges].sort()]),
    );
    return JSON.stringify([[...(Array.isArray(clusterPart) ? clusterPart : [])].sort(), parts.sort()]);
  };
  return shape(existing.cluster, existing.indices) === shape(cluster, indices);
}
