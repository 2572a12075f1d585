import { elasticsearchClient } from '../../config/elasticsearch-client.ts';
import type { ElasticsearchOutput } from '../../config/types.ts';
import { systemClock } from '../../core/clock.ts';
import { openCluster } from '../../install/cluster/cluster.ts';
import { installPackage, unlessFleetHasIt } from '../../install/cluster/install-package.ts';
import { checkInstaller } from '../../install/cluster/installer-role.ts';

/**
 * The demo is for people who have nothing yet: it installs the package by itself. Where Kibana manages the package that
 * is left as it is; the collection finds out whether it fits.
 * @throws IngestError
 */
export async function installForDemo(output: ElasticsearchOutput, print: (line: string) => void): Promise<void> {
  const client = elasticsearchClient(output);
  try {
    await checkInstaller(client, {});
    const cluster = openCluster(client, systemClock);
    print(
      `Installing the package into ${cluster.address} (to remove it: jumpcloud-elastic install --elasticsearch ${cluster.address} --uninstall)`,
    );
    await unlessFleetHasIt(
      () => installPackage(cluster, { dryRun: false, clock: systemClock, report: (line) => print(`  ${line}`) }),
      () => print('  The package was installed through Kibana and stays unchanged.'),
    );
  } finally {
    await client.close();
  }
}
