import { parseTimestamp } from '../core/timestamp.ts';
import type { Mapping, MutableDocument } from './event-type.ts';
import { isEmpty } from './opaque.ts';

/** More issues than this on one document tell nothing new. */
const mostIssues = 100;

/**
 * The last step: what the document holds twice goes, unless the tag asks to keep it, and the issues are written.
 * @param duplicates paths of attributes below `jumpcloud.event`
 */
export function finish(mapping: Mapping, duplicates: readonly (readonly string[])[]): void {
  const { document, event, issues } = mapping;
  if (!mapping.tags.includes('preserve_duplicate_custom_fields')) {
    const finer = isFinerThanMilliseconds(event.timestamp);
    for (const path of duplicates) if (!(finer && path[0] === 'timestamp')) remove(event, path, 0);
  }
  if (issues.size > 0) {
    document.jumpcloud.derived ??= {};
    document.jumpcloud.derived.issues = [...issues].sort().slice(0, mostIssues);
  }
}

function isFinerThanMilliseconds(timestamp: unknown): boolean {
  return typeof timestamp === 'string' && (parseTimestamp(timestamp)?.nanoseconds ?? 0) > 0;
}

/** Removes a path, and the objects that it leaves empty. */
function remove(object: MutableDocument, path: readonly string[], from: number): void {
  const key = path[from] as string;
  if (from === path.length - 1) {
    delete object[key];
    return;
  }
  const child = object[key];
  if (child === undefined) return;
  remove(child, path, from + 1);
  if (isEmpty(child)) delete object[key];
}
