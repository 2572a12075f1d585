import { systemClock } from '../../core/clock.ts';
import type { ErrorCode } from '../../core/error-codes.ts';
import { IngestError } from '../../core/errors.ts';
import { type Cluster, openCluster } from '../../elasticsearch/install/cluster.ts';
import { applyInstall } from '../../elasticsearch/install/install.ts';
import { checkInstaller } from '../../elasticsearch/install/installer-role.ts';
import { isEmpty, planInstall } from '../../elasticsearch/install/plan.ts';
import { applyUninstall, planUninstall, refuseOrphans } from '../../elasticsearch/install/uninstall.ts';
import { writerRole } from '../../elasticsearch/writer-role.ts';
import type { InstallArguments } from '../install.ts';
import { connectElasticsearch } from './connection.ts';
import { installedPackage } from './installed-package.ts';
import { renderPlan, renderUninstall } from './render-plan.ts';
import { checkKeyFile, giveAccess, removeAccess, requireSecurity } from './writer.ts';

type Print = (line: string) => void;

const next = 'Next: jumpcloud-elastic doctor --config collector.yml, then collect (docs/guide/quick-start.md).';

const toStdout: Print = (line) => {
  process.stdout.write(`${line}\n`);
};

/** @returns the exit code; @throws IngestError */
export async function installIntoElasticsearch(given: InstallArguments, target: string | true): Promise<number> {
  const { dryRun = false, writerRole: roleName, writerKey: keyFile } = given;
  const streams = installedPackage().streams.map(({ stream }) => stream);
  const role = writerRole({
    dataStreams: streams.map((stream) => `logs-jumpcloud.${stream}-${given.namespace ?? '*'}`),
  });
  if (keyFile !== undefined) checkKeyFile(keyFile);
  const client = connectElasticsearch(target, given);
  try {
    const needs = { role: roleName !== undefined, key: keyFile === undefined ? undefined : role };
    const { secured, version } = await checkInstaller(client, needs);
    const cluster = openCluster(client, systemClock);
    const wantsAccess = roleName !== undefined || keyFile !== undefined;
    if (wantsAccess) requireSecurity(cluster.address, secured);
    toStdout(`Elasticsearch ${version ?? ''} at ${cluster.address}`);
    const installed = await installPackage(cluster, { dryRun, print: toStdout });
    if (wantsAccess) await giveAccess(cluster, { role, roleName, keyFile, dryRun, print: toStdout });
    if (installed) toStdout(next);
    return 0;
  } catch (error) {
    throw forInstaller(error);
  } finally {
    await client.close();
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

/** The general advice of these codes speaks to somebody who collects. */
const advices: Partial<Record<ErrorCode, string>> = {
  JC_SINK_UNREACHABLE: 'Check host and port, and that Elasticsearch is up; then run the command again.',
  JC_SINK_OVERLOADED: 'Run the command again when the cluster has room: it goes on where it ended.',
  JC_SINK_REFUSED: 'Mend what the message names, then run the command again: it goes on where it ended.',
};

function forInstaller(error: unknown): unknown {
  if (!(error instanceof IngestError) || error.advice !== error.entry.advice) return error;
  const advice = advices[error.code];
  return advice === undefined ? error : new IngestError(error.code, error.message, { cause: error, advice });
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
  print(dryRun ? 'Dry run: nothing was changed.' : 'Removed: package jumpcloud.');
}
