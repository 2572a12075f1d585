import type { Clock } from '../../core/clock.ts';
import { IngestError } from '../../core/errors.ts';
import { elasticPackage } from '../../core/product.ts';
import type { Kibana } from './client.ts';
import { type InstalledPackage, readPackage, removePackage, uploadPackage } from './fleet.ts';
import type { PackageArchive } from './package-archive.ts';

/** Versions of this project begin here; those of Elastic's own package are far below. */
const ownMajor = 100;

export interface FleetOptions {
  readonly dryRun: boolean;
  readonly clock: Clock;
  /** Told of each step, and of what came of it. */
  readonly report: (line: string) => void;
}

/** Installs or upgrades the package. @throws IngestError JC_USAGE, JC_KIBANA_* */
export async function installByFleet(kibana: Kibana, archive: PackageArchive, options: FleetOptions): Promise<void> {
  const { dryRun, clock, report } = options;
  if (archive.name !== elasticPackage)
    throw new IngestError('JC_USAGE', `--zip: the archive contains the package ${archive.name}, not ${elasticPackage}`);
  const before = await readPackage(kibana, elasticPackage);
  const size = `${Math.ceil(archive.bytes.length / 1024)} KiB`;
  const doing = describe(before, archive.version);
  report(`${dryRun ? 'Would' : 'Going to'} ${doing} (archive of ${size}).`);
  for (const line of lostObjects(before, archive.bytes)) report(line);
  if (dryRun) {
    report('Dry run: nothing was changed.');
    return;
  }
  const after = await uploadPackage(kibana, archive, { clock, onWait: report });
  for (const [type, count] of Object.entries(after.assets)) report(`  ${count} × ${type.replaceAll('_', ' ')}`);
  report(`Installed: package ${elasticPackage} ${after.version}.`);
}

function describe(before: InstalledPackage | undefined, version: string): string {
  const wanted = `${elasticPackage} ${version}`;
  if (before === undefined) return `install ${wanted}`;
  if (before.version === version) return `install ${wanted} again (it is ${before.status})`;
  const origin = Number.parseInt(before.version, 10) < ownMajor ? "Elastic's own, " : '';
  return `replace ${elasticPackage} ${before.version} (${origin}${before.source}) by ${version}`;
}

/** Removes the package. @throws IngestError JC_INSTALL_IN_USE, JC_KIBANA_* */
export async function uninstallByFleet(kibana: Kibana, { dryRun, report }: FleetOptions): Promise<void> {
  const before = await readPackage(kibana, elasticPackage);
  if (before === undefined) {
    report(`Nothing to remove: the package ${elasticPackage} is not installed.`);
    return;
  }
  if (dryRun) {
    report(`Would remove ${elasticPackage} ${before.version}; documents would stay.`);
    for (const line of lostObjects(before, undefined)) report(line);
    report('Dry run: nothing was changed.');
    return;
  }
  await removePackage(kibana, elasticPackage, before.version);
  const left = await readPackage(kibana, elasticPackage);
  if (left !== undefined) {
    const message = `${kibana.address} reported that ${elasticPackage} ${before.version} was removed, but it still has ${left.version} (${left.status}).`;
    throw new IngestError('JC_KIBANA_REFUSED', message, { advice: 'Check the Kibana log for the reason.' });
  }
  report(`Removed: package ${elasticPackage} ${before.version}. Documents stay.`);
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
    archive === undefined
      ? 'Kibana also removes:'
      : 'Kibana removes these objects, because the new version does not contain them:',
    ...lost.map(({ type, id }) => `  ${type.replaceAll('-', ' ')} ${id}`),
    'To keep a copy, choose Duplicate in a dashboard before you install; or export the objects under Stack Management ›',
    'Saved Objects, and import the file afterwards with new random IDs.',
  ];
}
