import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';

/** Every value under a dotted path, looking into each element of a list on the way. */
export function valuesAt(value: JsonValue | undefined, path: readonly string[], depth = 0): JsonValue[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap((item) => valuesAt(item, path, depth));
  if (depth === path.length) return [value];
  return isJsonObject(value) ? valuesAt(value[path[depth] as string], path, depth + 1) : [];
}

/** Every value that is neither object nor list, wherever it stands. */
export function leaves(value: JsonValue): (string | number | boolean | null)[] {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap(leaves);
  if (isJsonObject(value)) return Object.values(value).flatMap(leaves);
  return [value as string | number | boolean | null];
}

/** Adds the dotted paths of all attributes, those of objects included. */
export function collectPaths(value: JsonValue, paths: Set<string>, prefix = ''): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly JsonValue[]) collectPaths(item, paths, prefix);
  } else if (isJsonObject(value)) {
    for (const [name, child] of Object.entries(value)) {
      paths.add(prefix + name);
      collectPaths(child, paths, `${prefix}${name}.`);
    }
  }
}

/** A copy with only the attributes that one of the dotted paths names; what holds nothing of them is left out. */
export function project(object: JsonObject, paths: readonly (readonly string[])[]): JsonObject {
  const copy: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(object)) {
    const rest = paths.filter((path) => path[0] === name).map((path) => path.slice(1));
    if (rest.length === 0) continue;
    const kept = rest.some((path) => path.length === 0) ? value : projectValue(value, rest);
    if (kept !== undefined) copy[name] = kept;
  }
  return copy;
}

function projectValue(value: JsonValue, paths: readonly (readonly string[])[]): JsonValue | undefined {
  if (Array.isArray(value)) {
    const items = (value as readonly JsonValue[]).map((item) => projectValue(item, paths));
    const kept = items.filter((item) => item !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const copy = project(value, paths);
  return Object.keys(copy).length > 0 ? copy : undefined;
}
