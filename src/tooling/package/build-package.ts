/** Way of a field, stage 6 of 6: generated and hand-written files in; the Elastic package out. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elasticPackage } from '../../core/product.ts';
import type { PackageFile } from '../../publish/archive/package-file.ts';
import { zipPackage } from '../../publish/archive/zip.ts';
import { elasticPackageVersion } from '../generate/elastic-package-version.ts';
import type { PackageForm } from '../generate/emit-package-fields.ts';
import { packageFiles } from './package-files.ts';

export interface BuildPackageOptions {
  /** A checkout. */
  readonly root: string;
  /** Where folder and archive go. */
  readonly out: string;
  readonly form: PackageForm;
}

export interface BuiltPackage {
  readonly folder: string;
  /** The archive that Kibana takes; the source form has none. */
  readonly zip: string | undefined;
  readonly files: number;
}

/**
 * Writes the Elastic package: `<out>/jumpcloud-<version>.zip` and `<out>/jumpcloud/<version>/`, or the source form to
 * `<out>/jumpcloud/`. A folder that is there is replaced.
 * @throws IngestError JC_PACKAGE_INVALID, JC_SCHEMA_INVALID
 */
export function buildPackage({ root, out, form }: BuildPackageOptions): BuiltPackage {
  const version = elasticPackageVersion(root);
  const files = packageFiles(root, form);
  const folder = form === 'built' ? join(out, elasticPackage, version) : join(out, elasticPackage);
  writeFolder(folder, files);
  if (form === 'source') return { folder, zip: undefined, files: files.length };
  const zip = join(out, `${elasticPackage}-${version}.zip`);
  writeFileSync(zip, zipPackage(`${elasticPackage}-${version}`, files));
  return { folder, zip, files: files.length };
}

/** The archive alone, in memory. */
export function builtArchive(root: string) {
  const version = elasticPackageVersion(root);
  const bytes = zipPackage(`${elasticPackage}-${version}`, packageFiles(root, 'built'));
  return { name: elasticPackage, version, bytes: Buffer.from(bytes) };
}

function writeFolder(folder: string, files: readonly PackageFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
