import { type Client, errors } from '@elastic/elasticsearch';
import { serverAddress } from './client.ts';
import { requestError } from './request-error.ts';
import type { RoleDescriptor } from './writer-role.ts';

export type PrivilegeReport =
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
    if (answer.has_all_requested) return { kind: 'granted', user: answer.username };
    const cluster = missingOf(answer.cluster).map((privilege) => `cluster ${privilege}`);
    const indices = Object.entries(answer.index).flatMap(([name, privileges]) =>
      missingOf(privileges).map((privilege) => `${privilege} on ${name}`),
    );
    return { kind: 'missing', user: answer.username, privileges: [...cluster, ...indices] };
  } catch (error) {
    if (error instanceof errors.ResponseError && error.meta.statusCode !== 401) {
      const text = JSON.stringify(error.meta.body ?? '');
      if (/no handler found|security is (not enabled|disabled)|Security must be/i.test(text))
        return { kind: 'no-security' };
    }
    throw requestError(error, {
      address: serverAddress(client),
      doing: 'asking for the privileges of the credentials',
      privilege: 'no privilege, only valid credentials',
    });
  }
}

function missingOf(privileges: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(privileges).flatMap(([name, granted]) => (granted ? [] : [name]));
}
