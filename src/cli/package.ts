import { join, resolve } from 'node:path';
import { IngestError, systemErrorCode } from '../core/errors.ts';
import { packageRoot } from '../core/package-root.ts';
import type { PackageForm } from '../tooling/generate/emit-package-fields.ts';
import type { BuildPackageOptions, BuiltPackage } from '../tooling/package/build-package.ts';
import { loadTools } from './require-checkout.ts';

/** @throws IngestError JC_PACKAGE_INVALID, JC_SCHEMA_INVALID, JC_USAGE outside of a checkout or if the folder cannot be written */
export async function runPackage(given: { readonly out?: string; readonly form: PackageForm }): Promise<number> {
  const root = packageRoot();
  const advice =
    'Clone the repository and run npm ci there. To upload the package, you only need install --kibana URL.';
  const { buildPackage } = await loadTools(
    root,
    'package',
    advice,
    () => import('../tooling/package/build-package.ts'),
  );
  const { form } = given;
  const standard = form === 'built' ? join('build', 'packages') : join('build', 'package-source');
  const out = given.out === undefined ? join(root, standard) : resolve(given.out);
  const { folder, zip, files } = build(buildPackage, { root, out, form });
  process.stdout.write(`${files} files in ${folder}\n`);
  if (zip !== undefined) process.stdout.write(`${zip}\n`);
  return 0;
}

function build(
  buildPackage: (options: BuildPackageOptions) => BuiltPackage,
  options: BuildPackageOptions,
): BuiltPackage {
  try {
    return buildPackage(options);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw new IngestError('JC_USAGE', `The package cannot be written to ${options.out} (${code})`, {
      cause: error,
      advice: 'Choose a folder for --out that is writable or does not exist yet.',
    });
  }
}
