import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { IngestError } from '../../core/errors.ts';
import type { PackageFile } from './package-file.ts';

/**
 * A file of the checkout, as a file of the package.
 * @throws IngestError JC_PACKAGE_INVALID where it is not there
 */
export function readFile(root: string, from: string, path = from): PackageFile {
  if (!existsSync(join(root, from))) {
    throw new IngestError('JC_PACKAGE_INVALID', `the package needs ${from}, which is not in ${root}`, {
      advice: 'Run the command in a checkout of the project; after npm run generate where the file is generated.',
    });
  }
  return { path, content: withUnixLineEnds(path, readFileSync(join(root, from))) };
}

/** Every file below a folder of the checkout; none where it does not exist. */
export function readFolder(root: string, from: string, path = from): readonly PackageFile[] {
  if (!existsSync(join(root, from))) return [];
  return readdirSync(join(root, from), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(join(root, from), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .map((name) => readFile(root, `${from}/${name}`, `${path}/${name}`));
}

/** A checkout on Windows may have CR LF; the package is the same everywhere. */
function withUnixLineEnds(path: string, content: Buffer): Buffer {
  if (!/\.(?:ya?ml|json|md|txt|svg|hbs)$/.test(path)) return content;
  return Buffer.from(content.toString('utf8').replaceAll('\r\n', '\n'));
}
