import { systemClock } from '../../core/clock.ts';
import { type Cluster, openCluster } from '../../install/cluster/cluster.ts';
import { checkInstaller } from '../../install/cluster/installer-role.ts';
import { applyUninstall, planUninstall, refuseOrphans } from '../../install/cluster/uninstall.ts';
import type { InstallArguments } from './arguments.ts';
import { connectElasticsearch } from './connection.ts';
import { forInstaller } from './installer-advice.ts';
import { type Print, toStdout } from './print.ts';
import { renderUninstall } from './render-plan.ts';
import { removeAccess } from './writer.ts';

/** @returns the exit code; @throws IngestError */
export async function uninstallFromElasticsearch(given: InstallArguments, target: string | true): Promise<number> {
  const { dryRun = false, deleteData = false } = given;
  const client = connectElasticsearch(target, given);
  try {
    const { secured, version } = await checkInstaller(client, { uninstall: true, deleteData });
    const cluster = openCluster(client, systemClock);
    toStdout(`Elasticsearch ${version ?? ''} at ${cluster.address}`);
    await uninstallPackage(cluster, { dryRun, deleteData, secured, print: toStdout });
    return 0;
  } catch (error) {
    throw forInstaller(error);
  } finally {
    await client.close();
  }
}

/** Removes the package, and says what was done. @throws IngestError JC_INSTALL_IN_USE, also in a dry run */
export async function uninstallPackage(
  cluster: Cluster,
  {
    dryRun,
    deleteData,
    secured,
    print,
  }: { readonly dryRun: boolean; readonly deleteData: boolean; readonly secured: boolean; readonly print: Print },
): Promise<void> {
  const plan = await planUninstall(cluster);
  if (!deleteData) refuseOrphans(cluster, plan);
  if (dryRun) for (const line of renderUninstall(plan, deleteData)) print(line);
  else await applyUninstall(cluster, plan, { deleteData, report: print });
  const access = secured ? await removeAccess(cluster, { dryRun, print }) : 0;
  if (plan.objects.length + access === 0) {
    print(
      plan.fleet
        ? 'Nothing to remove: the package here is managed by Kibana; use install --kibana URL --uninstall.'
        : 'Nothing to remove: jumpcloud-elastic has installed nothing here.',
    );
    return;
  }
  const removed = plan.objects.length > 0 ? 'package jumpcloud' : 'what collectors had';
  print(dryRun ? 'Dry run: nothing was changed.' : `Removed: ${removed}.`);
}
