import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import type { Findings } from './findings.ts';

type MutableTree = { [name: string]: JsonValue | MutableTree };

/**
 * Undoes dotted names, at every level and inside lists: `request.url: x` becomes `request: { url: x }`.
 * @throws IngestError JC_HTTPJSON_INVALID where the same option is given twice
 */
export function expandDottedNames(tree: JsonObject, findings: Findings, at = ''): JsonObject {
  const expanded: MutableTree = Object.create(null);
  for (const [name, value] of Object.entries(tree)) {
    const path = at === '' ? name : `${at}.${name}`;
    insert(expanded, name.split('.'), expandValue(value, findings, path), findings, path);
  }
  return expanded as JsonObject;
}

function expandValue(value: JsonValue, findings: Findings, path: string): JsonValue {
  if (Array.isArray(value)) return value.map((entry, index) => expandValue(entry, findings, `${path}[${index}]`));
  return isJsonObject(value) ? expandDottedNames(value, findings, path) : value;
}

function insert(tree: MutableTree, names: readonly string[], value: JsonValue, findings: Findings, path: string): void {
  const [name = '', ...rest] = names;
  const existing = tree[name];
  if (rest.length > 0) {
    const inner = existing ?? Object.create(null);
    if (!isJsonObject(inner)) throw twice(findings, path);
    tree[name] = inner;
    insert(inner as MutableTree, rest, value, findings, path);
  } else if (existing === undefined || existing === null) {
    tree[name] = value;
  } else if (isJsonObject(existing) && isJsonObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      insert(existing as MutableTree, [key], inner, findings, `${path}.${key}`);
    }
  } else {
    throw twice(findings, path);
  }
}

function twice(findings: Findings, path: string): Error {
  return findings.invalid(`the option ${path} is given twice.`);
}
