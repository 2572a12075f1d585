import type { Mapping, MutableDocument } from './event-type.ts';

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
export function finish(mapping: Mapping, root: string, names: readonly string[], duplicates: DuplicateTree): void {
  const { document, values, issues } = mapping;
  const keepAll = mapping.tags.includes('preserve_duplicate_custom_fields');
  const unread = unreadAttributes(issues);
  const event: MutableDocument = {};
  for (let index = 0; index < names.length; index++) {
    const value = values[index];
    if (value === undefined) continue;
    const name = names[index] as string;
    const kept =
      keepAll || unread.has(name) || (name === 'timestamp' && mapping.isTimeFiner)
        ? value
        : withoutDuplicates(value, duplicates.get(name));
    if (kept !== undefined) event[name] = kept;
  }
  document.jumpcloud[root] = event;
  if (issues.size > 0) {
    document.jumpcloud.derived ??= {};
    document.jumpcloud.derived.issues = [...issues].sort().slice(0, mostIssues);
  }
}

/** Top-level attributes whose copy elsewhere is missing, because it could not be made. */
function unreadAttributes(issues: ReadonlySet<string>): ReadonlySet<string> {
  const unread = new Set<string>();
  for (const issue of issues) {
    if (issue.startsWith('unparsable_')) unread.add(issue.slice(issue.indexOf(' ') + 1).split('.')[0] as string);
  }
  return unread;
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
