import { keepDuplicatesTag } from '../../core/product.ts';
import type { MappingState, MutableDocument } from './event-type.ts';

/** More issues than this on one document tell nothing new. */
const mostIssues = 100;

/** Attributes that the document holds elsewhere: `true` for the attribute itself, a tree for some of its children. */
export type DuplicateTree = ReadonlyMap<string, true | DuplicateTree>;

/** @param paths dotted paths below `jumpcloud.event` */
export function createDuplicateTree(paths: readonly string[]): DuplicateTree {
  const heads = new Set(paths.map((path) => path.split('.')[0] as string));
  return new Map(
    [...heads].map((head) => {
      const inner = paths.filter((path) => path.startsWith(`${head}.`)).map((path) => path.slice(head.length + 1));
      return [head, paths.includes(head) ? true : createDuplicateTree(inner)];
    }),
  );
}

/**
 * The last step: the vendor's tree and the issues are written. What the document holds twice is left out, unless the tag
 * asks to keep it.
 * @param root name of the vendor's tree under `jumpcloud`: `event`, `user`
 * @param names of the top-level attributes, at their indexes
 */
export function finish(mapping: MappingState, root: string, names: readonly string[], duplicates: DuplicateTree): void {
  const { document, issues } = mapping;
  if (mapping.vendorText === undefined) document.jumpcloud[root] = vendorTree(mapping, names, duplicates);
  else if (!keepsDuplicates(mapping.tags)) mapping.vendorText = completeText(mapping, names, duplicates);
  if (issues.size > 0) {
    document.jumpcloud.derived ??= {};
    document.jumpcloud.derived.issues = [...issues].sort().slice(0, mostIssues);
  }
}

/** Whether what the document holds twice stays in the vendor's tree. */
export function keepsDuplicates(tags: readonly string[]): boolean {
  return tags.includes(keepDuplicatesTag);
}

function vendorTree(mapping: MappingState, names: readonly string[], duplicates: DuplicateTree): MutableDocument {
  const { values } = mapping;
  const keepAll = keepsDuplicates(mapping.tags);
  const irreplaceable = irreplaceableAttributes(mapping);
  const tree: MutableDocument = {};
  for (let index = 0; index < names.length; index++) {
    const value = values[index];
    if (value === undefined) continue;
    const name = names[index] as string;
    const kept = keepAll || irreplaceable.has(name) ? value : withoutDuplicates(value, duplicates.get(name));
    if (kept !== undefined) tree[name] = kept;
  }
  return tree;
}

/** The text of the vendor's tree with the duplicates that turn out to be none. @returns undefined where that cannot be done */
function completeText(mapping: MappingState, names: readonly string[], duplicates: DuplicateTree): string | undefined {
  let text = mapping.vendorText as string;
  for (const name of irreplaceableAttributes(mapping)) {
    const duplicate = duplicates.get(name);
    if (duplicate === undefined) continue;
    if (duplicate !== true) return undefined;
    const pair = `${JSON.stringify(name)}:${JSON.stringify(mapping.values[names.indexOf(name)])}`;
    text = text === '{}' ? `{${pair}}` : `${text.slice(0, -1)},${pair}}`;
  }
  return text;
}

const nothing: ReadonlySet<string> = new Set();

/** Top-level attributes whose copy elsewhere is missing, because it could not be made, or says less. */
function irreplaceableAttributes({ issues, isTimeFiner }: MappingState): ReadonlySet<string> {
  if (issues.size === 0 && !isTimeFiner) return nothing;
  const found = new Set<string>();
  for (const issue of issues) {
    if (issue.startsWith('unparsable_')) found.add(issue.slice(issue.indexOf(' ') + 1).split('.')[0] as string);
  }
  if (isTimeFiner) found.add('timestamp');
  return found;
}

/** A copy, not the object with keys deleted: V8 makes everything after a `delete` slow. */
function withoutDuplicates(value: unknown, duplicate: true | DuplicateTree | undefined): unknown {
  if (duplicate === undefined) return value;
  if (duplicate === true) return undefined;
  const object = value as MutableDocument;
  let kept: MutableDocument | undefined;
  for (const key in object) {
    const rest = withoutDuplicates(object[key], duplicate.get(key));
    if (rest === undefined) continue;
    kept ??= {};
    kept[key] = rest;
  }
  return kept;
}
