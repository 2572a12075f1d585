import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type JsonValue } from '../../../src/core/json.ts';

/**
 * The inverse of an adaptation: what a complete server would give back for what was put.
 * @param original what was put
 * @param adapted what the server got instead
 * @param served what it gives back now: in a form of its own, and possibly changed by somebody since
 */
export function restore(
  original: JsonValue | undefined,
  adapted: JsonValue | undefined,
  served: JsonValue | undefined,
): JsonValue {
  if (isJsonObject(original) && isJsonObject(adapted) && isJsonObject(served)) {
    const dropped = Object.keys(original).filter((key) => !Object.hasOwn(adapted, key) && !Object.hasOwn(served, key));
    return Object.fromEntries([
      ...Object.entries(served).map(([key, value]) => [key, restore(original[key], adapted[key], value)]),
      ...dropped.map((key) => [key, original[key]]),
    ]);
  }
  if (original === undefined || served === undefined) return served ?? null;
  return !isDeepStrictEqual(original, adapted) && isDeepStrictEqual(adapted, served) ? original : served;
}
