// Looks at every package that an installation brings: its licence must be on the list, its version exact, its archive
// pinned by a hash, and it must run nothing when it is installed. Works without a network.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Licences that ask for no more than to be named. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
]);

/** `(MIT OR GPL-2.0)` gives a choice, `MIT AND Zlib` does not. */
export function isAllowed(licence) {
  if (typeof licence !== 'string') return false;
  const expression = licence.replace(/^\((.*)\)$/, '$1');
  return expression.split(/ OR /).some((choice) => choice.split(/ AND /).every((one) => allowed.has(one.trim())));
}

/** What the lock file installs without development dependencies, by its path. */
export function productionPackages({ packages }) {
  return Object.entries(packages).filter(([path, { dev, link }]) => path !== '' && !dev && !link);
}

export function findProblems(manifest, lock, licenceOf) {
  const problems = [];
  for (const [name, version] of Object.entries(manifest.dependencies ?? {})) {
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) problems.push(`${name}: ${version} is not one exact version`);
  }
  for (const [path, entry] of productionPackages(lock)) {
    if (!entry.integrity) problems.push(`${path}: the lock file has no hash of it`);
    if (entry.hasInstallScript) problems.push(`${path}: it runs a script when it is installed`);
    // A package for another platform is not here; the lock file says what its licence is.
    const licence = licenceOf(path) ?? entry.license;
    if (!isAllowed(licence)) problems.push(`${path}: the licence ${JSON.stringify(licence)} is not on the list`);
  }
  return problems;
}

function licenceOf(path) {
  if (!existsSync(join(root, path, 'package.json'))) return undefined;
  const { license, licenses } = read(join(path, 'package.json'));
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map((one) => one.type).join(' OR ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = read('package-lock.json');
  const problems = findProblems(read('package.json'), lock, licenceOf);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${productionPackages(lock).length} packages looked at, nothing to object`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
