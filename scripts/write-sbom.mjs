// Writes what an installation brings, as CycloneDX with licences: dist/sbom.cdx.json. npm reads it from the lock file.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatTimestamp } from '../dist/core/timestamp.js';
import { productionPackages } from './check-licences.mjs';

const root = new URL('..', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** `name@version` of everything that the lock file installs without development dependencies. */
function productionRefs(lock) {
  return new Set(
    productionPackages(lock).map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`),
  );
}

/**
 * Makes of npm's list of everything the list of what is installed. Throws if it is not complete.
 * npm's own --omit=dev is of no use: it also leaves out what production and development both need (npm 10 and 11).
 */
export function productionSbom(sbom, manifest, lock, builtAt) {
  const wanted = productionRefs(lock);
  const components = sbom.components.filter((one) => wanted.has(one['bom-ref']));
  const found = new Set(components.map((one) => one['bom-ref']));
  const missing = [...wanted].filter((ref) => !found.has(ref));
  if (missing.length > 0 || wanted.size === 0) throw new Error(`npm does not list ${missing.join(', ') || 'anything'}`);
  const unlicensed = components.filter(({ licenses }) => !licenses?.length).map((one) => one['bom-ref']);
  if (unlicensed.length > 0) throw new Error(`the lock file has no licence of ${unlicensed.join(', ')}`);
  const { name, version, license, dependencies } = manifest;
  // npm takes the name of the folder for that of the package.
  const component = { ...sbom.metadata.component, name, version, licenses: [{ license: { id: license } }] };
  const direct = new Set(Object.entries(dependencies).map((pair) => pair.join('@')));
  const ofRoot = component['bom-ref'];
  const graph = sbom.dependencies
    .filter(({ ref }) => ref === ofRoot || found.has(ref))
    .map(({ ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter((one) => (ref === ofRoot ? direct : found).has(one)),
    }));
  const metadata = { ...sbom.metadata, timestamp: formatTimestamp(builtAt.getTime()), component };
  return { ...sbom, metadata, components, dependencies: graph };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = ['--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
  // Inside of `npm pack` it is this very npm; that one's options must not reach it.
  const npm = process.env.npm_execpath;
  const foreign = /^npm_config_(json|dry_run|omit|include)$/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !foreign.test(key)));
  const [file, ...args] = npm ? [process.execPath, npm, 'sbom', ...options] : ['npm', 'sbom', ...options];
  const cwd = fileURLToPath(root);
  const text = execFileSync(file, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 26, shell: file === 'npm' });
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const builtAt = epoch ? new Date(Number(epoch) * 1000) : new Date();
  const sbom = productionSbom(JSON.parse(text), read('package.json'), read('package-lock.json'), builtAt);
  writeFileSync(new URL('dist/sbom.cdx.json', root), `${JSON.stringify(sbom, undefined, 2)}\n`);
}
