/** Way of a field, stage 5 of 6: files in memory in; files on disk, or how they differ from these, out. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artefact } from './artefact.ts';

/** Folders in which every file is generated: what no emitter makes any more is removed. */
const ownedFolders = ['src/generated', 'pipelines', 'kibana/dashboard', 'kibana/search', 'docs/reference/rules'];

export type Difference =
  | { readonly kind: 'changed'; readonly path: string; readonly expected: string; readonly actual: string }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'left_over'; readonly path: string };

/** What on the disk is not what the emitters give. */
export function compareArtefacts(root: string, artefacts: readonly Artefact[]): readonly Difference[] {
  const differences = artefacts.flatMap(({ path, content }): readonly Difference[] => {
    if (!existsSync(join(root, path))) return [{ kind: 'missing', path }];
    const actual = readFileSync(join(root, path), 'utf8');
    return actual === content ? [] : [{ kind: 'changed', path, expected: content, actual }];
  });
  const made = new Set(artefacts.map(({ path }) => path));
  const leftOver = ownedFolders.flatMap((folder) => listFiles(root, folder)).filter((path) => !made.has(path));
  return [...differences, ...leftOver.map((path): Difference => ({ kind: 'left_over', path }))];
}

/** Puts the artefacts on the disk; files that are right already are not touched. */
export function writeArtefacts(root: string, artefacts: readonly Artefact[], differences: readonly Difference[]): void {
  const contents = new Map(artefacts.map(({ path, content }) => [path, content]));
  for (const { kind, path } of differences) {
    if (kind === 'left_over') {
      rmSync(join(root, path));
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), contents.get(path) as string);
  }
}

function listFiles(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}
