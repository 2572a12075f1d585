import { systemClock } from '../../core/clock.ts';
import { openCluster } from '../../install/cluster/cluster.ts';
import { forInstaller } from '../../install/cluster/installer-advice.ts';
import { checkInstaller } from '../../install/cluster/installer-role.ts';
import { uninstallPackage } from '../../install/cluster/uninstall-package.ts';
import { toStdout } from '../print.ts';
import type { InstallArguments } from './arguments.ts';
import { connectElasticsearch } from './connection.ts';

/** @returns the exit code; @throws IngestError */
export async function uninstallFromElasticsearch(given: InstallArguments, target: string | true): Promise<number> {
  const { dryRun = false, deleteData = false } = given;
  const client = connectElasticsearch(target, given);
  try {
    const { secured, version } = await checkInstaller(client, { uninstall: true, deleteData });
    const cluster = openCluster(client, systemClock);
    toStdout(`Elasticsearch ${version ?? ''} at ${cluster.address}`);
    await uninstallPackage(cluster, { dryRun, deleteData, secured, report: toStdout });
    return 0;
  } catch (error) {
    throw forInstaller(error);
  } finally {
    await client.close();
  }
}
