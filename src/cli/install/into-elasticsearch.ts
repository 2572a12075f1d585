import { systemClock } from '../../core/clock.ts';
import { type Cluster, openCluster } from '../../elasticsearch/install/cluster.ts';
import { applyInstall } from '../../elasticsearch/install/install.ts';
import { checkInstaller } from '../../elasticsearch/install/installer-role.ts';
import { isEmpty, planInstall } from '../../elasticsearch/install/plan.ts';
import { applyUninstall, planUninstall } from '../../elasticsearch/install/uninstall.ts';
import { writerRole } from '../../elasticsearch/writer-role.ts';
import type { InstallArguments } from '../install.ts';
import { connectElasticsearch } from './connection.ts';
import { installedPackage } from './installed-package.ts';
import { renderPlan, renderUninstall } from './render-plan.ts';
import { checkKeyFile, giveAccess, removeAccess } from './writer.ts';

type Print = (line: string) => void;

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
    toStdout(`Elasticsearch ${version ?? ''} at ${cluster.address}`);
    await installPackage(cluster, { dryRun, print: toStdout });
    if (roleName !== undefined || keyFile !== undefined)
      await giveAccess(cluster, { role, roleName, keyFile, secured, dryRun, print: toStdout });
    return 0;
  } finally {
    await client.close();
  }
}

/** Installs the package of this program, and says what was done. */
export async function installPackage(
  cluster: Cluster,
  { dryRun, print }: { readonly dryRun: boolean; readonly print: Print },
): Promise<void> {
  const wanted = installedPackage();
  const plan = await planInstall(cluster, wanted);
  const upgrade = plan.from !== undefined && plan.from !== wanted.version ? `${plan.from} → ` : '';
  const name = `package jumpcloud ${upgrade}${wanted.version}`;
  for (const note of plan.notes) print(`note: ${note}`);
  if (isEmpty(plan)) {
    print(`Nothing to change: ${name} is installed.`);
    return;
  }
  if (dryRun) {
    for (const line of renderPlan(plan)) print(line);
    print(`Dry run of ${name}: nothing was changed.`);
    return;
  }
  await applyInstall(cluster, wanted, plan, print);
  print(`Installed: ${name}.`);
}

/** @returns the exit code; @throws IngestError */
export async function uninstallFromElasticsearch(given: InstallArguments, target: string | true): Promise<number> {
  const { dryRun = false, deleteData = false } = given;
  const client = connectElasticsearch(target, given);
  try {
    const { secured, version } = await checkInstaller(client, { uninstall: true, deleteData });
    const cluster = openCluster(client, systemClock);
    toStdout(`Elasticsearch ${version ?? ''} at ${cluster.address}`);
    await uninstallPackage(cluster, { dryRun, deleteData, secured });
    return 0;
  } finally {
    await client.close();
  }
}

async function uninstallPackage(
  cluster: Cluster,
  {
    dryRun,
    deleteData,
    secured,
  }: { readonly dryRun: boolean; readonly deleteData: boolean; readonly secured: boolean },
): Promise<void> {
  const plan = await planUninstall(cluster);
  for (const line of renderUninstall(plan, deleteData)) toStdout(line);
  if (!dryRun) await applyUninstall(cluster, plan, { deleteData, report: toStdout });
  const access = secured ? await removeAccess(cluster, { dryRun, print: toStdout }) : 0;
  if (plan.objects.length + access === 0) {
    toStdout(
      plan.fleet
        ? 'Nothing to remove: the package here is managed by Kibana; use install --kibana URL --uninstall.'
        : 'Nothing to remove: jumpcloud-elastic has installed nothing here.',
    );
    return;
  }
  toStdout(dryRun ? 'Dry run: nothing was changed.' : 'Removed: package jumpcloud.');
}
