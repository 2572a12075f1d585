import { loadConfigToLookAt } from '../../config/load-config.ts';
import type { SecretSources } from '../../config/secrets.ts';
import { streamNames } from '../../config/stream-names.ts';
import { systemClock } from '../../core/clock.ts';
import { dataStreamName } from '../../core/product.ts';
import { type RoleDescriptor, writerRole } from '../../elasticsearch/writer-role.ts';
import { openCluster } from '../../install/cluster/cluster.ts';
import { checkKeyFile, giveAccess, requireSecurity } from '../../install/cluster/give-access.ts';
import { installPackage, unlessFleetHasIt } from '../../install/cluster/install-package.ts';
import { forInstaller } from '../../install/cluster/installer-advice.ts';
import { checkInstaller } from '../../install/cluster/installer-role.ts';
import { roleOf } from '../../operate/check-output.ts';
import { healthStream } from '../../status/health-document.ts';
import { toStdout } from '../print.ts';
import type { InstallArguments } from './arguments.ts';
import { connectElasticsearch } from './connection.ts';

const next = 'Next: jumpcloud-elastic doctor --config collector.yml, then collect (docs/guide/quick-start.md).';

/** @returns the exit code; @throws IngestError */
export async function installIntoElasticsearch(given: InstallArguments, target: string | true): Promise<number> {
  const { dryRun = false, writerRole: roleName, writerKey: keyFile } = given;
  const role = collectorRole(given);
  if (keyFile !== undefined) checkKeyFile(keyFile);
  const client = connectElasticsearch(target, given);
  try {
    const needs = { role: roleName !== undefined, key: keyFile === undefined ? undefined : role };
    const { secured, version } = await checkInstaller(client, needs);
    const cluster = openCluster(client, systemClock);
    const wantsAccess = roleName !== undefined || keyFile !== undefined;
    if (wantsAccess) requireSecurity(cluster.address, secured);
    toStdout(`Elasticsearch ${version ?? ''} at ${cluster.address}`);
    const install = (): Promise<boolean> => installPackage(cluster, { dryRun, clock: systemClock, report: toStdout });
    const installed = wantsAccess
      ? await unlessFleetHasIt(install, () => toStdout('Kibana manages the package here. It stays unchanged.'))
      : await install();
    if (wantsAccess) await giveAccess(cluster, { role, roleName, keyFile, dryRun, report: toStdout });
    if (installed || (wantsAccess && !dryRun)) toStdout(next);
    return 0;
  } catch (error) {
    throw forInstaller(error);
  } finally {
    await client.close();
  }
}

/** What the collectors may do: what one configuration needs, or what any collector does without shared state. */
function collectorRole({ config, namespace }: InstallArguments): RoleDescriptor {
  if (config !== undefined) return roleOf(loadConfigToLookAt(config, {}, unreadSecrets));
  const streams = [...streamNames, healthStream];
  return writerRole({ dataStreams: streams.map((stream) => dataStreamName(stream, namespace ?? '*')) });
}

/** The secrets play no part in the rights, and the file that the key goes into is not there yet. */
const unreadSecrets: SecretSources = { env: new Proxy({}, { get: () => 'unread' }), readFile: () => 'unread' };
