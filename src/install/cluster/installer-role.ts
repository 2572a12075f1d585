import { IngestError } from '../../core/errors.ts';
import { checkPrivileges } from '../../elasticsearch/check-privileges.ts';
import { type ElasticsearchClient, serverAddress } from '../../elasticsearch/client.ts';
import { checkServer, type ServerInfo } from '../../elasticsearch/server-info.ts';
import type { RoleDescriptor } from '../../elasticsearch/writer-role.ts';
import { namePrefix } from './cluster-object.ts';

/** What is going to be done, as far as privileges tell it apart. */
export interface InstallerNeeds {
  /** Documents are counted. */
  readonly uninstall?: boolean;
  readonly deleteData?: boolean;
  /** A role is made. */
  readonly role?: boolean;
  /** What an API key should be able to do: who makes it must be able to, too. */
  readonly key?: RoleDescriptor | undefined;
}

/** What whoever installs must be allowed to do. */
function installerRole({ uninstall, deleteData, role, key }: InstallerNeeds, serverless: boolean): RoleDescriptor {
  return {
    cluster: [
      'monitor',
      'manage_index_templates',
      'manage_ingest_pipelines',
      ...(serverless ? [] : ['read_ilm']),
      ...(role ? ['manage_security'] : []),
      ...(key ? ['manage_api_key', ...key.cluster] : []),
    ],
    indices: [
      {
        names: [`${namePrefix}*`],
        privileges: [
          'manage',
          'view_index_metadata',
          ...(uninstall ? ['read'] : []),
          ...(deleteData ? ['delete_index'] : []),
        ],
      },
      ...(key?.indices ?? []),
    ],
  };
}

/**
 * Asks a server whether it is one, of a version that works, and whether the credentials may install: before anything is
 * changed, so that nothing stops half-way.
 * @returns what it is, and whether its security is on
 * @throws IngestError JC_SINK_*
 */
export async function checkInstaller(
  client: ElasticsearchClient,
  needs: InstallerNeeds,
): Promise<ServerInfo & { readonly secured: boolean }> {
  const info = await checkServer(client);
  const report = await checkPrivileges(client, installerRole(needs, info.serverless));
  if (report.kind === 'missing') {
    const message = `At ${serverAddress(client)}, ${report.user} lacks privileges that the installation needs: ${report.privileges.join(', ')}. Nothing was changed.`;
    throw new IngestError('JC_SINK_UNAUTHORIZED', message, {
      advice: "Install as an administrator, or add these privileges to the role. A collector's own key is not enough.",
    });
  }
  return { ...info, secured: report.kind === 'granted' };
}
