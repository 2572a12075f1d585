import { canonicalJson } from './steps/canonical-json.ts';
import { wholeEnd } from './steps/shown.ts';

/** Levels of objects and arrays that a `flattened` field keeps as structure; Elasticsearch allows 20. */
const deepest = 12;
const longestKey = 256;
/**
 * Elasticsearch refuses a document with a text in a `flattened` field whose path and value take more than 32,766 bytes,
 * and Fleet gives such a field no limit of its own. This many characters are at most 21,000 bytes, twelve keys 9,200.
 */
const longestText = 7000;

/** True for null, "", {} and []: what a document never holds. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (typeof value !== 'object') return false;
  for (const _ in value) return false;
  return true;
}

/** Whether a `flattened` field takes this key: Elasticsearch refuses some, and `__proto__` would be lost in JavaScript. */
export function isSafeKey(key: string): boolean {
  if (key.length === 0 || key.length > longestKey || key === '__proto__') return false;
  if (key.startsWith('.') || key.endsWith('.') || key.includes('..')) return false;
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) < 0x20) return false;
  return true;
}

/**
 * A value that is kept without being understood, in a form that a `flattened` field accepts: empty members dropped; what is too deep or has a key that Elasticsearch refuses becomes its JSON text; a text that is too
 * long becomes the list of its pieces.
 * @returns undefined where nothing is left
 */
export function toOpaque(value: unknown, depth = 0): unknown {
  if (typeof value === 'number') return toOpaqueNumber(value);
  if (typeof value === 'string') return value === '' ? undefined : cutText(value);
  if (typeof value !== 'object' || value === null) return value === null ? undefined : value;
  if (depth >= deepest) return isEmpty(value) ? undefined : cutText(canonicalJson(value));
  if (Array.isArray(value)) {
    const kept: unknown[] = [];
    for (const member of value) {
      const opaque = toOpaque(member, depth + 1);
      if (opaque !== undefined) kept.push(opaque);
    }
    return kept.length > 0 ? kept : undefined;
  }
  const object = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(object);
  if (!keys.every(isSafeKey)) return cutText(canonicalJson(value));
  const kept: Record<string, unknown> = {};
  for (const key of keys) {
    const opaque = toOpaque(object[key], depth + 1);
    if (opaque !== undefined) kept[key] = opaque;
  }
  return isEmpty(kept) ? undefined : kept;
}

/** A text that a `flattened` field takes, or the pieces of a longer one, which joined together are the text. */
export function cutText(text: string): string | readonly string[] {
  if (text.length <= longestText) return text;
  const pieces: string[] = [];
  let from = 0;
  while (from < text.length) {
    const to = from + longestText < text.length ? wholeEnd(text, from + longestText) : text.length;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** JSON has no infinity, yet `1e400` is legal JSON and parses to it. */
function toOpaqueNumber(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}
