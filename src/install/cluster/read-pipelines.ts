import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../core/json.ts';
import { readYaml } from '../../readers/yaml.ts';
import type { PackageStream } from './package-objects.ts';

/** The pipelines of a folder, by file name without its ending. */
export function readPipelines(folder: string): PackageStream['pipelines'] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return Object.fromEntries(
    files.map((name) => [
      name.slice(0, -'.yml'.length),
      readYaml(readFileSync(join(folder, name), 'utf8'), name).value as JsonObject,
    ]),
  );
}
