// What npm ships has no schema and no tools to make the package of Elastic from: it ships the archive itself.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packageVersion } from '../dist/generated/templates.js';
import { zipPackage } from '../dist/publish/archive/zip.js';
import { packageFiles } from '../dist/tooling/package/package-files.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = new URL('../dist/archive/', import.meta.url);
const name = `jumpcloud-${packageVersion}`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(new URL(`${name}.zip`, folder), zipPackage(name, packageFiles(root, 'built')));
