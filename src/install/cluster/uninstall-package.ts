import { elasticPackage } from '../../core/product.ts';
import type { Cluster } from './cluster.ts';
import { describeUninstall } from './describe-plan.ts';
import { removeAccess } from './give-access.ts';
import { applyUninstall, planUninstall, refuseOrphans } from './uninstall.ts';

/** Removes the package, and says what was done. @throws IngestError JC_INSTALL_IN_USE, also in a dry run */
export async function uninstallPackage(
  cluster: Cluster,
  {
    dryRun,
    deleteData,
    secured,
    report,
  }: {
    readonly dryRun: boolean;
    readonly deleteData: boolean;
    readonly secured: boolean;
    readonly report: (line: string) => void;
  },
): Promise<void> {
  const plan = await planUninstall(cluster);
  if (!deleteData) refuseOrphans(cluster, plan);
  if (dryRun) for (const line of describeUninstall(plan, deleteData)) report(line);
  else await applyUninstall(cluster, plan, { deleteData, report });
  const access = secured ? await removeAccess(cluster, { dryRun, report }) : 0;
  if (plan.objects.length + access === 0) {
    report(
      plan.fleet
        ? 'Nothing to remove: Kibana manages the package here. Use install --kibana URL --uninstall.'
        : 'Nothing to remove: nothing here was installed by jumpcloud-elastic.',
    );
    return;
  }
  const removed = plan.objects.length > 0 ? `package ${elasticPackage}` : 'roles and API keys of collectors';
  report(dryRun ? 'Dry run: nothing was changed.' : `Removed: ${removed}.`);
}
