import type { Clock } from '../../core/clock.ts';
import { IngestError } from '../../core/errors.ts';
import { elasticPackage } from '../../core/product.ts';
import type { Cluster } from './cluster.ts';
import { describePlan } from './describe-plan.ts';
import { applyInstall } from './install.ts';
import { installedPackage } from './installed-package.ts';
import { isEmpty, planInstall } from './plan.ts';

export interface InstallOptions {
  readonly dryRun: boolean;
  readonly clock: Clock;
  /** Told of each step, and of what came of it. */
  readonly report: (line: string) => void;
}

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
export async function installPackage(cluster: Cluster, { dryRun, clock, report }: InstallOptions): Promise<boolean> {
  const wanted = installedPackage();
  const plan = await planInstall(cluster, wanted);
  const upgrade = plan.from !== undefined && plan.from !== wanted.version ? `${plan.from} → ` : '';
  const name = `package ${elasticPackage} ${upgrade}${wanted.version}`;
  for (const note of plan.notes) report(`note: ${note}`);
  if (isEmpty(plan)) {
    report(`Nothing to change: ${name} is installed.`);
    return false;
  }
  if (dryRun) {
    for (const line of describePlan(plan)) report(line);
    report(`Dry run of ${name}: nothing was changed.`);
    return false;
  }
  await applyInstall(cluster, wanted, plan, { clock, report });
  report(`Installed: ${name}.`);
  return true;
}
