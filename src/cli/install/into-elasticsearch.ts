import { loadConfigToLookAt } from '../../config/load-config.ts';
import type { SecretSources } from '../../config/secrets.ts';
import { streamNames } from '../../config/stream-names.ts';
import { systemClock } from '../../core/clock.ts';
import { IngestError } from '../../core/errors.ts';
import { dataStreamName } from '../../core/product.ts';
import { type RoleDescriptor, writerRole } from '../../elasticsearch/writer-role.ts';
import { type Cluster, openCluster } from '../../install/cluster/cluster.ts';
import { applyInstall } from '../../install/cluster/install.ts';
import { checkInstaller } from '../../install/cluster/installer-role.ts';
import { isEmpty, planInstall } from '../../install/cluster/plan.ts';
import { roleOf } from '../../operate/check-output.ts';
import type { InstallArguments } from './arguments.ts';
import { connectElasticsearch } from './connection.ts';
import { installedPackage } from './installed-package.ts';
import { forInstaller } from './installer-advice.ts';
import { type Print, toStdout } from './print.ts';
import { renderPlan } from './render-plan.ts';
import { checkKeyFile, giveAccess, requireSecurity } from './writer.ts';

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
    const install = (): Promise<boolean> => installPackage(cluster, { dryRun, print: toStdout });
    const installed = wantsAccess
      ? await unlessFleetHasIt(install, () => toStdout('The package is managed by Kibana here, and is left as it is.'))
      : await install();
    if (wantsAccess) await giveAccess(cluster, { role, roleName, keyFile, dryRun, print: toStdout });
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
  return writerRole({ dataStreams: streamNames.map((stream) => dataStreamName(stream, namespace ?? '*')) });
}

/** The secrets play no part in the rights, and the file that the key goes into is not there yet. */
const unreadSecrets: SecretSources = { env: new Proxy({}, { get: () => 'unread' }), readFile: () => 'unread' };

/** For who only needs that the package is there. @param onFleet told where Kibana has brought it; then it is left as it is */
export async function unlessFleetHasIt(install: () => Promise<boolean>, onFleet: () => void): Promise<boolean> {
  try {
    return await install();
  } catch (error) {
    if (!(error instanceof IngestError) || error.details.managedBy !== 'fleet') throw error;
    onFleet();
    return false;
  }
}

/** Installs the package of this program, and says what was done. @returns whether anything was */
export async function installPackage(
  cluster: Cluster,
  { dryRun, print }: { readonly dryRun: boolean; readonly print: Print },
): Promise<boolean> {
  const wanted = installedPackage();
  const plan = await planInstall(cluster, wanted);
  const upgrade = plan.from !== undefined && plan.from !== wanted.version ? `${plan.from} → ` : '';
  const name = `package jumpcloud ${upgrade}${wanted.version}`;
  for (const note of plan.notes) print(`note: ${note}`);
  if (isEmpty(plan)) {
    print(`Nothing to change: ${name} is installed.`);
    return false;
  }
  if (dryRun) {
    for (const line of renderPlan(plan)) print(line);
    print(`Dry run of ${name}: nothing was changed.`);
    return false;
  }
  await applyInstall(cluster, wanted, plan, { clock: systemClock, report: print });
  print(`Installed: ${name}.`);
  return true;
}
