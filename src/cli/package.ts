import { join, resolve } from 'node:path';
import { packageRoot } from '../core/package-root.ts';
import { buildPackage } from '../package/build-package.ts';
import type { PackageForm } from '../package/package-files.ts';

/** @throws IngestError JC_PACKAGE_INVALID, JC_SCHEMA_INVALID */
export async function runPackage(given: { readonly out?: string; readonly form: PackageForm }): Promise<number> {
  const root = packageRoot();
  const { form } = given;
  const standard = form === 'built' ? join('build', 'packages') : join('build', 'package-source');
  const out = given.out === undefined ? join(root, standard) : resolve(given.out);
  const { folder, zip, files } = buildPackage({ root, out, form });
  process.stdout.write(`${files} files in ${folder}\n`);
  if (zip !== undefined) process.stdout.write(`${zip}\n`);
  return 0;
}
