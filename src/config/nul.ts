import { isJsonObject, type JsonValue } from '../core/json.ts';
import type { KeyPath } from '../readers/yaml.ts';

/** The settings whose text holds a NUL: no path, header or name can carry one, and Node refuses it late and in code. */
export function settingsWithNul(value: JsonValue, path: KeyPath = []): readonly KeyPath[] {
  if (typeof value === 'string') return value.includes('\0') ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item: JsonValue, index) => settingsWithNul(item, [...path, index]));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => settingsWithNul(item as JsonValue, [...path, key]));
}
