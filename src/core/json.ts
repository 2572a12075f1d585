/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** True for objects, false for arrays and null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object itself has under a name, whatever it inherits. */
export function own<T>(object: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The objects of a list; none where the value is no list. */
export function jsonObjects(value: JsonValue | undefined): readonly JsonObject[] {
  return (Array.isArray(value) ? value : []).filter(isJsonObject);
}

/** The text as a value; undefined where it is not JSON. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** What a server has answered as a value; undefined where it is not JSON. */
export function parseAnswer(body: Buffer): JsonValue | undefined {
  return parseJson(withoutMark(body).toString('utf8'));
}

const byteOrderMark = Buffer.from('\ufeff');

/** An answer without the byte order mark that some servers and proxies put before it, and JSON.parse refuses. */
export function withoutMark(body: Buffer): Buffer {
  return body.subarray(0, byteOrderMark.length).equals(byteOrderMark) ? body.subarray(byteOrderMark.length) : body;
}

/** The text as an object; an empty one where it is none. */
export function parseJsonObject(text: string): JsonObject {
  const value = parseJson(text);
  return isJsonObject(value) ? value : {};
}
