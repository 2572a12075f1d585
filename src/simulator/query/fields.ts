import type { JsonValue } from '../../core/json.ts';
import type { EventStore } from '../event-store.ts';
import { badRequest } from '../refusal.ts';
import { collectPaths } from './paths.ts';

const samplesPerType = 50;

/** Whether the dataset has an attribute. */
export type IsKnownField = (path: string) => boolean;

/** Looks them up in some events of each type, once, when it is first asked. */
export function knownFields(store: EventStore): IsKnownField {
  let paths: ReadonlySet<string> | undefined;
  return (path) => {
    paths ??= samplePaths(store);
    return paths.has(path);
  };
}

function samplePaths(store: EventStore): ReadonlySet<string> {
  const paths = new Set<string>();
  const seen = new Uint32Array(store.types.length);
  for (let ordinal = 0; ordinal < store.count; ordinal++) {
    const type = store.type[ordinal] as number;
    const times = seen[type] as number;
    if (times >= samplesPerType) continue;
    seen[type] = times + 1;
    collectPaths(store.parse(ordinal), paths);
  }
  return paths;
}

/** Reads `fields`, the projection. @returns undefined for whole events. @throws Refusal 400 */
export function readFields(value: JsonValue | undefined, isKnown: IsKnownField): readonly string[][] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || value.length === 0) throw badRequest('fields must be a list with at least one name');
  const names = (value as readonly JsonValue[]).map((name) => {
    if (typeof name !== 'string') throw badRequest(`fields: not a name: ${JSON.stringify(name)}`);
    return name;
  });
  const valid = names.filter(isKnown);
  if (valid.length === 0) throw badRequest(`fields: no known name among: ${names.join(', ')}`);
  return valid.map((name) => name.split('.'));
}
