import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The data streams: every folder under `fields/`. */
export function listStreams(root: string): readonly string[] {
  return readdirSync(join(root, 'fields'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
