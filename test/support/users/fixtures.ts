import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/core/package-root.ts';

const folders = ['test/fixtures/users', '../shared/samples/users'];

/** Every sample user: those of this project, and those that lie beside a checkout for an extra look. One JSON text each. */
export function userFixtures(): readonly string[] {
  return folders
    .map((folder) => join(packageRoot(), folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.ndjson'))
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'));
}
