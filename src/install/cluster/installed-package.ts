import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../core/json.ts';
import { packageRoot } from '../../core/package-root.ts';
import { templateName } from '../../core/product.ts';
import { componentTemplates, indexTemplates, packageVersion } from '../../generated/templates.ts';
import { readYaml } from '../../readers/yaml.ts';
import type { InstallPackage, PackageStream } from './desired-objects.ts';

/** The package of this program, with every data stream that it has. */
export function installedPackage(): InstallPackage {
  const components = componentTemplates as unknown as Readonly<Record<string, JsonObject>>;
  const streams = Object.entries(indexTemplates as unknown as Readonly<Record<string, JsonObject>>);
  return {
    version: packageVersion,
    streams: streams.map(([name, indexTemplate]) => {
      const stream = name.slice(templateName('').length);
      return {
        stream,
        indexTemplate,
        componentTemplate: components[`${name}@package`] ?? {},
        pipelines: readPipelines(join(packageRoot(), 'pipelines', stream)),
      };
    }),
  };
}

/** The pipelines of a folder, by file name without its ending. */
function readPipelines(folder: string): PackageStream['pipelines'] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return Object.fromEntries(
    files.map((name) => [
      name.slice(0, -'.yml'.length),
      readYaml(readFileSync(join(folder, name), 'utf8'), name).value as JsonObject,
    ]),
  );
}
