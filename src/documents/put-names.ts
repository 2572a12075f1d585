import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import type { NamedKind } from '../jumpcloud/names/kinds.ts';
import type { NamedId } from './named-ids.ts';

export interface ResolvedName extends NamedId {
  readonly name: string;
}

/** Where ECS has an id beside a name. */
const ecsObjects: readonly (readonly string[])[] = [
  ['user'],
  ['user', 'target'],
  ['group'],
  ['host'],
  ['service', 'target'],
];

/**
 * Puts names beside the ids of a mapped document: under `jumpcloud.derived.names`, into the ECS name of the object whose id
 * it is and that has none, and into `related`.
 * @returns a document of its own; nothing of the given one changes
 */
export function putNames(document: JsonObject, resolved: readonly ResolvedName[]): JsonObject {
  if (resolved.length === 0) return document;
  const names: Record<string, readonly string[]> = {};
  for (const { kind, name } of resolved) {
    // Groups of users and of devices are both groups.
    const field = kind.endsWith('_group') ? 'group' : kind;
    names[field] = withValue(names[field], name);
  }
  let named = setAt(document, ['jumpcloud', 'derived', 'names'], names);
  for (const path of ecsObjects) {
    const object = at(document, path);
    const found = resolved.find(({ id }) => id === object?.id);
    if (found && object?.name === undefined) named = setAt(named, [...path, 'name'], found.name);
  }
  const related = (field: string, kind: NamedKind): void => {
    for (const { name } of resolved.filter((one) => one.kind === kind)) {
      const before = at(named, ['related'])?.[field];
      const values = Array.isArray(before) ? (before as readonly string[]) : [];
      named = setAt(named, ['related', field], withValue(values, name));
    }
  };
  related('user', 'user');
  related('hosts', 'system');
  return named;
}

function withValue(values: readonly string[] = [], value: string): readonly string[] {
  return values.includes(value) ? values : [...values, value].sort();
}

function at(object: JsonObject, path: readonly string[]): JsonObject | undefined {
  let value: JsonValue | undefined = object;
  for (const name of path) value = isJsonObject(value) ? value[name] : undefined;
  return isJsonObject(value) ? value : undefined;
}

function setAt(object: JsonObject, [name = '', ...rest]: readonly string[], value: JsonValue): JsonObject {
  if (rest.length === 0) return { ...object, [name]: value };
  const inside = object[name];
  return { ...object, [name]: setAt(isJsonObject(inside) ? inside : {}, rest, value) };
}
