import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IngestError } from '../../core/errors.ts';
import { isJsonObject } from '../../core/json.ts';
import { readYaml } from '../../readers/yaml.ts';

/**
 * Version of the Elastic package, as `manifest.yml` states it.
 * @throws IngestError JC_PACKAGE_INVALID
 */
export function elasticPackageVersion(root: string): string {
  const manifest = readYaml(readFileSync(join(root, 'manifest.yml'), 'utf8'), 'manifest.yml').value;
  const version = isJsonObject(manifest) ? manifest.version : undefined;
  if (typeof version !== 'string') throw new IngestError('JC_PACKAGE_INVALID', 'manifest.yml has no version');
  return version;
}
