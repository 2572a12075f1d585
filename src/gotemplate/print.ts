import type { JsonValue } from '../core/json.ts';
import { wellFormed } from './bytes.ts';
import { formatFloat } from './float.ts';
import { standInsIntoJson } from './stand-in.ts';
import { GoObject, type GoValue, isGoList, isGoMap } from './values.ts';

/** What nothing at all prints as; a template with it in its output has failed. */
export const noValue = '<no value>';

/** A value as `fmt.Print` shows it. */
export function printValue(value: GoValue): string {
  if (value === undefined || value === null) return '<nil>';
  if (typeof value === 'number') return formatFloat(value, 'g', -1);
  if (value instanceof GoObject) return value.print();
  if (isGoList(value)) return `[${value.map(printValue).join(' ')}]`;
  if (isGoMap(value)) {
    const entries = sortedKeys(value).map((key) => `${key}:${printValue(value[key])}`);
    return `map[${entries.join(' ')}]`;
  }
  return String(value);
}

/** A value as the output of an action. */
export function printOutput(value: GoValue): string {
  return value === undefined || value === null ? noValue : printValue(value);
}

/** Go compares the bytes of keys; for UTF-8 that is the order of code points. */
export function sortedKeys(map: { readonly [key: string]: unknown }): readonly string[] {
  return Object.keys(map).sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
}

const htmlEscapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
  '\b': '\\b',
  '\f': '\\f',
};

/** JSON as Go writes it: keys sorted, HTML characters escaped. */
export function goJson(value: GoValue): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return jsonNumber(value);
  if (typeof value === 'string') {
    return JSON.stringify(standInsIntoJson(wellFormed(value))).replace(
      /[<>&\u2028\u2029]/g,
      (character) => htmlEscapes[character] ?? '',
    );
  }
  if (value instanceof GoObject) return goJson(value.entries() ?? (value.toJson() as GoValue));
  if (isGoList(value)) return `[${value.map(goJson).join(',')}]`;
  if (isGoMap(value))
    return `{${sortedKeys(value)
      .map((key) => `${goJson(key)}:${goJson(value[key])}`)
      .join(',')}}`;
  return String(value);
}

function jsonNumber(value: number): string {
  const absolute = Math.abs(value);
  if (value === 0 || (absolute >= 1e-6 && absolute < 1e21)) return formatFloat(value, 'f', -1);
  return formatFloat(value, 'e', -1).replace(/e-0(\d)$/, 'e-$1');
}

/** A template's value as a value that JSON can hold; integers beyond 2^53 lose their last digits. */
export function toJsonValue(value: GoValue): JsonValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof GoObject) return value.toJson();
  if (isGoList(value)) return value.map(toJsonValue);
  if (isGoMap(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJsonValue(inner)]));
  return value;
}
