import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { ClusterObject } from './cluster-object.ts';

/** What is not as it should be, at one place of an object. */
export interface Difference {
  /** Keys from the top, joined by dots. */
  readonly path: string;
  /** Undefined where there is nothing. */
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

/**
 * Compares an object of the cluster with what it should be. Elasticsearch gives objects back in a form of its own:
 * settings as text under nested keys, empty parts left out, times and defaults added.
 */
export function differences(actual: ClusterObject, wanted: ClusterObject): readonly Difference[] {
  return compare(canonical(actual.body), canonical(wanted.body), '');
}

function canonical(given: JsonObject): JsonValue | undefined {
  const body = Object.fromEntries(Object.entries(given).filter(([key]) => !/^(?:created|modified)_date/.test(key)));
  const template = body.template;
  const flat = isJsonObject(template)
    ? { ...template, ...(isJsonObject(template.settings) ? { settings: flatSettings(template.settings, '') } : {}) }
    : template;
  return withoutEmpty({
    ...body,
    ...(flat === undefined ? {} : { template: flat }),
    // Elasticsearch fills in what a data stream has by default.
    ...(isJsonObject(body.data_stream) ? { data_stream: 'yes' } : {}),
  });
}

function flatSettings(settings: JsonObject, prefix: string): JsonObject {
  const flat: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(settings)) {
    if (isJsonObject(value)) Object.assign(flat, flatSettings(value, `${prefix}${key}.`));
    else flat[`${prefix}${key}`] = String(value);
  }
  return flat;
}

function withoutEmpty(value: JsonValue): JsonValue | undefined {
  if (!isJsonObject(value)) return Array.isArray(value) && value.length === 0 ? undefined : value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = withoutEmpty(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function compare(before: JsonValue | undefined, after: JsonValue | undefined, path: string): readonly Difference[] {
  const [old, fresh] = [children(before), children(after)];
  if (old && fresh && Array.isArray(before) === Array.isArray(after)) {
    const keys = [...new Set([...old.keys(), ...fresh.keys()])];
    return keys.flatMap((key) => compare(old.get(key), fresh.get(key), path === '' ? key : `${path}.${key}`));
  }
  return before === after ? [] : [{ path, before, after }];
}

function children(value: JsonValue | undefined): ReadonlyMap<string, JsonValue> | undefined {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}
