import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';

type MutableTree = { [name: string]: JsonValue | MutableTree };

/**
 * Undoes dotted names, at every level and inside lists: `request.url: x` becomes `request: { url: x }`.
 * @throws IngestError JC_HTTPJSON_INVALID where the same option is given twice
 */
export function expandDottedNames(tree: JsonObject, source: string, at = ''): JsonObject {
  const expanded: MutableTree = Object.create(null);
  for (const [name, value] of Object.entries(tree)) {
    const path = at === '' ? name : `${at}.${name}`;
    insert(expanded, name.split('.'), expandValue(value, source, path), source, path);
  }
  return expanded as JsonObject;
}

function expandValue(value: JsonValue, source: string, path: string): JsonValue {
  if (Array.isArray(value)) return value.map((entry, index) => expandValue(entry, source, `${path}[${index}]`));
  return isJsonObject(value) ? expandDottedNames(value, source, path) : value;
}

function insert(tree: MutableTree, names: readonly string[], value: JsonValue, source: string, path: string): void {
  const [name = '', ...rest] = names;
  const existing = tree[name];
  if (rest.length > 0) {
    const inner = existing ?? Object.create(null);
    if (!isJsonObject(inner)) throw twice(source, path);
    tree[name] = inner;
    insert(inner as MutableTree, rest, value, source, path);
  } else if (existing === undefined || existing === null) {
    tree[name] = value;
  } else if (isJsonObject(existing) && isJsonObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      insert(existing as MutableTree, [key], inner, source, `${path}.${key}`);
    }
  } else {
    throw twice(source, path);
  }
}

function twice(source: string, path: string): IngestError {
  return new IngestError('JC_HTTPJSON_INVALID', `${source}: the option ${path} is given twice.`);
}
