import type { Client } from '@elastic/elasticsearch';
import { library } from './library.ts';
import { purposeOf, requestError } from './request-error.ts';
import type { RoleDescriptor } from './writer-role.ts';

export type PrivilegeReport =
  /** `user` names the API key that asks, if it is one: its maker may have other rights. */
  | { readonly kind: 'granted'; readonly user: string }
  /** Such as `cluster monitor` or `create_doc on logs-jumpcloud.events-default`. */
  | { readonly kind: 'missing'; readonly user: string; readonly privileges: readonly string[] }
  /** Security is off: whoever reaches the server may do anything. */
  | { readonly kind: 'no-security' };

interface HasPrivileges {
  readonly username: string;
  readonly has_all_requested: boolean;
  readonly cluster: Readonly<Record<string, boolean>>;
  readonly index: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
}

/**
 * Asks the server whether the credentials have what a role would give.
 * @throws IngestError JC_SINK_*
 */
export async function checkPrivileges(client: Client, role: RoleDescriptor): Promise<PrivilegeReport> {
  try {
    const answer = await client.transport.request<HasPrivileges>({
      method: 'POST',
      path: '/_security/user/_has_privileges',
      body: { cluster: role.cluster, index: role.indices },
    });
    const user = await nameOf(client, answer.username);
    if (answer.has_all_requested) return { kind: 'granted', user };
    const cluster = missingOf(answer.cluster).map((privilege) => `cluster ${privilege}`);
    const indices = Object.entries(answer.index).flatMap(([name, privileges]) =>
      missingOf(privileges).map((privilege) => `${privilege} on ${name}`),
    );
    return { kind: 'missing', user, privileges: [...cluster, ...indices] };
  } catch (error) {
    if (error instanceof library().errors.ResponseError && error.meta.statusCode !== 401) {
      const text = JSON.stringify(error.meta.body ?? '');
      if (/no handler found|security is (not enabled|disabled)|Security must be/i.test(text))
        return { kind: 'no-security' };
    }
    const privilege = 'no privilege, only valid credentials';
    throw requestError(error, purposeOf(client, 'checking the privileges of the credentials', privilege));
  }
}

interface Authenticated {
  readonly api_key?: { readonly id: string; readonly name?: string };
}

/** Elasticsearch answers for an API key with the name of the user who made it. */
async function nameOf(client: Client, username: string): Promise<string> {
  try {
    const { api_key: key } = await client.transport.request<Authenticated>({
      method: 'GET',
      path: '/_security/_authenticate',
    });
    return key ? `the API key ${key.name ? `"${key.name}" (${key.id})` : key.id} of ${username}` : username;
  } catch {
    return username;
  }
}

function missingOf(privileges: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(privileges).flatMap(([name, granted]) => (granted ? [] : [name]));
}
