import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/core/package-root.ts';

const folders = ['test/fixtures/events', '../shared/samples'];

/** Every sample event: those of this project, and those that lie beside a checkout for an extra look. One JSON text each. */
export function eventFixtures(): readonly string[] {
  return folders
    .map((folder) => join(packageRoot(), folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.ndjson'))
        .map((name) => join(folder, name)),
    )
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'));
}
