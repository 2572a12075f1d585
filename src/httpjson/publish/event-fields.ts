import { isJsonObject, type JsonValue } from '../../core/json.ts';
import type { MutableEvent } from './processor.ts';

/** The value at a dotted path; a name that holds dots itself is found, too. */
export function getField(event: MutableEvent, path: string): JsonValue | undefined {
  if (Object.hasOwn(event, path)) return event[path] as JsonValue;
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const name = path.slice(0, dot);
    const inner = Object.hasOwn(event, name) ? event[name] : undefined;
    if (isJsonObject(inner)) {
      const found = getField(inner as MutableEvent, path.slice(dot + 1));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The list at a dotted path, which a single text is, too; empty for anything else. */
export function getTexts(event: MutableEvent, path: string): readonly JsonValue[] {
  const found = getField(event, path);
  return Array.isArray(found) ? found : typeof found === 'string' ? [found] : [];
}

/** @returns false where the path leads through a value that is no map */
export function putField(event: MutableEvent, path: string, value: JsonValue): boolean {
  const names = path.split('.');
  let at = event;
  for (const name of names.slice(0, -1)) {
    if (!Object.hasOwn(at, name)) define(at, name, {});
    const inner = at[name];
    if (!isJsonObject(inner)) return false;
    at = inner as MutableEvent;
  }
  define(at, names.at(-1) ?? '', value);
  return true;
}

/** @returns whether there was such a field */
export function deleteField(event: MutableEvent, path: string): boolean {
  if (Object.hasOwn(event, path)) {
    delete event[path];
    return true;
  }
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const name = path.slice(0, dot);
    const inner = Object.hasOwn(event, name) ? event[name] : undefined;
    if (isJsonObject(inner) && deleteField(inner as MutableEvent, path.slice(dot + 1))) return true;
  }
  return false;
}

/** Maps are merged, anything else is replaced. */
export function mergeInto(event: MutableEvent, more: MutableEvent): void {
  for (const [name, value] of Object.entries(more)) {
    const existing = Object.hasOwn(event, name) ? event[name] : undefined;
    if (isJsonObject(existing) && isJsonObject(value)) mergeInto(existing as MutableEvent, value as MutableEvent);
    else define(event, name, value);
  }
}

// Not an assignment: `__proto__` is a name like any other.
export function define(map: MutableEvent, name: string, value: JsonValue | MutableEvent): void {
  Object.defineProperty(map, name, { value, writable: true, enumerable: true, configurable: true });
}
