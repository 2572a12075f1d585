import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IngestError, whyUnreadable } from '../../core/errors.ts';

export interface PackageArchive {
  readonly name: string;
  readonly version: string;
  readonly bytes: Buffer;
}

/** `npm pack` puts the archive there: the schema and the tools that make it are not shipped. */
const shippedFolder = join('dist', 'archive');

/** Of an installation. @throws IngestError JC_PACKAGE_INVALID */
export function shippedArchive(root: string): string {
  const folder = join(root, shippedFolder);
  const name = existsSync(folder) ? readdirSync(folder).find((entry) => entry.endsWith('.zip')) : undefined;
  if (name !== undefined) return join(folder, name);
  throw new IngestError('JC_PACKAGE_INVALID', `this installation does not contain the package archive (${folder})`, {
    advice: 'Name one with --zip FILE, or install jumpcloud-elastic again.',
  });
}

/** @throws IngestError JC_CONFIG_UNREADABLE, JC_USAGE */
export function readArchive(path: string): PackageArchive {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new IngestError('JC_CONFIG_UNREADABLE', `--zip: ${path} ${whyUnreadable(error)}`, {
      cause: error,
      advice: 'Give the path of the archive. In a checkout, jumpcloud-elastic package builds one.',
    });
  }
  // A zip names its first entry 30 bytes in: <name>-<version>/…
  const entry = bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' ? bytes.subarray(30, 130).toString() : '';
  const [, name, version] = /^([a-z0-9_]+)-(\d+\.\d+\.\d+[^/]*)\//.exec(entry) ?? [];
  if (name !== undefined && version !== undefined) return { name, version, bytes };
  throw new IngestError('JC_USAGE', `--zip: ${path} is not a package archive`, {
    advice:
      'Use a zip file that contains one folder, such as jumpcloud-101.0.0. In a checkout, jumpcloud-elastic package builds one.',
  });
}
