import type { InstalledPackage } from '../../install/fleet/fleet.ts';

/**
 * Lines that say which dashboards and other objects go with the installed package, and how to keep a copy: Fleet removes
 * what the new version does not have.
 * @param archive the new version; undefined where none takes its place
 */
export function lostObjects(before: InstalledPackage | undefined, archive: Buffer | undefined): readonly string[] {
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
