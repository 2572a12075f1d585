import type { Clock } from '../../core/clock.ts';
import { IngestError } from '../../core/errors.ts';
import { elasticPackage } from '../../core/product.ts';
import { dashboards } from '../../generated/dashboards.ts';
import type { Kibana } from './client.ts';
import { type InstalledPackage, readPackage, removePackage, type SavedObject, uploadPackage } from './fleet.ts';
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
  for (const line of [...replacedObjects(before, archive.bytes), ...lostObjects(before, archive.bytes)]) report(line);
  if (dryRun) {
    report('Dry run: nothing was changed.');
    return;
  }
  const after = await uploadPackage(kibana, archive, { clock, onWait: report });
  for (const [type, count] of Object.entries(after.assets)) report(`  ${count} × ${type.replaceAll('_', ' ')}`);
  for (const line of linksToDashboards(kibana, after)) report(line);
  report(`Installed: package ${elasticPackage} ${after.version}.`);
}

function describe(before: InstalledPackage | undefined, version: string): string {
  const wanted = `${elasticPackage} ${version}`;
  if (before === undefined) return `install ${wanted}`;
  if (before.version === version) return `install ${wanted} again (it is ${before.status})`;
  const origin = isElastics(before) ? "Elastic's own, " : '';
  return `replace ${elasticPackage} ${before.version} (${origin}${before.source}) by ${version}`;
}

function isElastics({ version }: InstalledPackage): boolean {
  return Number.parseInt(version, 10) < ownMajor;
}

/** Where to look now. */
function linksToDashboards({ address }: Kibana, { savedObjects }: InstalledPackage): readonly string[] {
  const there = new Set(savedObjects.filter(({ type }) => type === 'dashboard').map(({ id }) => id));
  const shown = dashboards.filter(({ objectId }) => there.has(objectId));
  if (shown.length === 0) return [];
  const lines = shown.map(({ title, objectId }) => `  ${title}: ${address}/app/dashboards#/view/${objectId}`);
  return ['Dashboards:', ...lines];
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
  const lost = (before?.savedObjects ?? []).filter((object) => !isIn(archive, object));
  if (before === undefined || lost.length === 0) return [];
  return [
    archive === undefined
      ? 'Kibana also removes:'
      : 'Kibana removes these objects, because the new version does not contain them:',
    ...lost.map(nameOf),
    ...howToKeep,
  ];
}

/** Lines that say which objects of Elastic's own package get other content, because ours keeps their ids. */
function replacedObjects(before: InstalledPackage | undefined, archive: Buffer): readonly string[] {
  if (before === undefined || !isElastics(before)) return [];
  const replaced = before.savedObjects.filter((object) => isIn(archive, object));
  if (replaced.length === 0) return [];
  return ['Kibana replaces these objects with those of the new version:', ...replaced.map(nameOf), ...howToKeep];
}

const howToKeep: readonly string[] = [
  'To keep a copy, choose Duplicate in a dashboard before you install; or export the objects under Stack Management ›',
  'Saved Objects, and import the file afterwards with new random IDs.',
];

function isIn(archive: Buffer | undefined, { type, id }: SavedObject): boolean {
  return archive?.includes(`/kibana/${type.replaceAll('-', '_')}/${id}.json`) ?? false;
}

function nameOf({ type, id }: SavedObject): string {
  return `  ${type.replaceAll('-', ' ')} ${id}`;
}
