import { systemClock } from '../../core/clock.ts';
import { IngestError } from '../../core/errors.ts';
import { elasticPackage } from '../../core/product.ts';
import type { Kibana } from '../../install/fleet/client.ts';
import {
  checkKibana,
  type InstalledPackage,
  readPackage,
  removePackage,
  uploadPackage,
} from '../../install/fleet/fleet.ts';
import type { InstallArguments } from './arguments.ts';
import { connectKibana } from './connection.ts';
import { packageArchive } from './package-archive.ts';

/** Versions of this project begin here; those of Elastic's own package are far below. */
const ownMajor = 100;

/** Installs, upgrades or removes the package by Fleet. @returns the exit code; @throws IngestError */
export async function installThroughKibana(given: InstallArguments, target: string | true): Promise<number> {
  const kibana = connectKibana(target, given);
  try {
    const version = await checkKibana(kibana);
    print(`Kibana ${version} at ${kibana.address}`);
    const before = await readPackage(kibana, elasticPackage);
    await (given.uninstall ? uninstall(kibana, before, given) : install(kibana, before, given));
    return 0;
  } finally {
    await kibana.close();
  }
}

async function install(kibana: Kibana, before: InstalledPackage | undefined, given: InstallArguments): Promise<void> {
  const archive = await packageArchive(given.zip);
  if (archive.name !== elasticPackage)
    throw new IngestError('JC_USAGE', `--zip: the archive holds the package ${archive.name}, not ${elasticPackage}`);
  const size = `${Math.ceil(archive.bytes.length / 1024)} KiB`;
  const doing = describe(before, archive.version);
  print(`${given.dryRun ? 'Would' : 'Going to'} ${doing} (archive of ${size}).`);
  for (const line of lostObjects(before, archive.bytes)) print(line);
  if (given.dryRun) {
    print('Dry run: nothing was changed.');
    return;
  }
  const after = await uploadPackage(kibana, archive, { clock: systemClock, onWait: print });
  for (const [type, count] of Object.entries(after.assets)) print(`  ${count} × ${type.replaceAll('_', ' ')}`);
  print(`Installed: package ${elasticPackage} ${after.version}.`);
  print('Next: Integrations › JumpCloud in Kibana for Elastic Agent, or jumpcloud-elastic collect.');
}

function describe(before: InstalledPackage | undefined, version: string): string {
  const wanted = `${elasticPackage} ${version}`;
  if (before === undefined) return `install ${wanted}`;
  if (before.version === version) return `install ${wanted} again (it is ${before.status})`;
  const origin = Number.parseInt(before.version, 10) < ownMajor ? "Elastic's own, " : '';
  return `replace ${elasticPackage} ${before.version} (${origin}${before.source}) by ${version}`;
}

async function uninstall(kibana: Kibana, before: InstalledPackage | undefined, given: InstallArguments): Promise<void> {
  if (before === undefined) {
    print(`Nothing to remove: the package ${elasticPackage} is not installed.`);
    return;
  }
  if (given.dryRun) {
    print(`Would remove ${elasticPackage} ${before.version}; documents would stay.`);
    for (const line of lostObjects(before, undefined)) print(line);
    print('Dry run: nothing was changed.');
    return;
  }
  await removePackage(kibana, elasticPackage, before.version);
  const left = await readPackage(kibana, elasticPackage);
  if (left !== undefined) {
    const message = `${kibana.address} said that ${elasticPackage} ${before.version} is removed, but still has ${left.version} (${left.status}).`;
    throw new IngestError('JC_KIBANA_REFUSED', message, { advice: 'Look into the log of Kibana for the reason.' });
  }
  print(`Removed: package ${elasticPackage} ${before.version}. Documents stay.`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * Lines that say which dashboards and other objects go with the installed package, and how to keep a copy: Fleet removes
 * what the new version does not have.
 * @param archive the new version; undefined where none takes its place
 */
function lostObjects(before: InstalledPackage | undefined, archive: Buffer | undefined): readonly string[] {
  const lost = (before?.savedObjects ?? []).filter(
    ({ type, id }) => !archive?.includes(`/kibana/${type.replaceAll('-', '_')}/${id}.json`),
  );
  if (before === undefined || lost.length === 0) return [];
  return [
    archive === undefined ? 'Kibana removes with it:' : 'Kibana removes what the new version does not have:',
    ...lost.map(({ type, id }) => `  ${type.replaceAll('-', ' ')} ${id}`),
    'To keep a copy, choose Duplicate in a dashboard before you install; or export the objects under Stack Management ›',
    'Saved Objects, and import the file afterwards with new random IDs.',
  ];
}
