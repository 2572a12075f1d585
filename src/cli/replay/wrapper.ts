import { isJsonObject, type JsonObject } from '../../core/json.ts';

/** An event or a user has one of these. */
const ownKeys = ['id', '_id', 'event_type', 'timestamp', 'service'];

/** The key under which the events lie, if the object is not an event but a wrapper such as `{"Records": […]}`. */
export function wrapperKey(value: JsonObject): string | undefined {
  if (ownKeys.some((key) => Object.hasOwn(value, key))) return undefined;
  const lists = Object.entries(value).filter(
    ([, list]) => Array.isArray(list) && list.length > 0 && list.every((item) => isJsonObject(item)),
  );
  return lists.length === 1 ? lists[0]?.[0] : undefined;
}
