import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { IngestError } from '../../core/errors.ts';

/**
 * Version of the Elastic package, as `manifest.yml` states it.
 * @throws IngestError JC_PACKAGE_INVALID
 */
export function elasticPackageVersion(root: string): string {
  const manifest = load(readFileSync(join(root, 'manifest.yml'), 'utf8')) as { readonly version?: unknown } | null;
  const version = manifest?.version;
  if (typeof version !== 'string') throw new IngestError('JC_PACKAGE_INVALID', 'manifest.yml has no version');
  return version;
}
