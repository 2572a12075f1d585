import { isIPv4 } from 'node:net';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { formatTimestamp, parseEventTime } from '../core/timestamp.ts';
import type { Field } from '../kql/fields.ts';
import { addressKey } from '../kql/kinds/addresses.ts';
import { anyValue } from '../kql/read-values.ts';

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** The different values of a field in a document, written as Elasticsearch writes them. */
export function textsOf(field: Field): (document: JsonObject) => readonly string[] {
  return valuesOf(field, textOf(field));
}

export type Order = (a: string, b: string) => number;

/** In which order Elasticsearch puts the values of a field that rank alike. */
export function orderOf({ kind }: Field): Order {
  if (kind === 'number') return (a, b) => Number(a) - Number(b);
  if (kind === 'ip') return (a, b) => textOrder(addressKey(a) ?? a, addressKey(b) ?? b);
  return textOrder;
}

export function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The numbers of a field; times are milliseconds since the epoch. */
export function numbersOf(field: Field): (document: JsonObject) => readonly number[] {
  return valuesOf(field, field.kind === 'date' ? timeOf : numberOf);
}

export function pointsOf(field: Field): (document: JsonObject) => readonly Point[] {
  return valuesOf(field, (value) => {
    if (!isJsonObject(value)) return undefined;
    const { lat, lon } = value;
    return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : undefined;
  });
}

const none: readonly never[] = [];

function valuesOf<T>(field: Field, read: (value: unknown) => T | undefined): (document: JsonObject) => readonly T[] {
  const walk = anyValue(field);
  return (document) => {
    let found: T[] | undefined;
    walk(document, (value) => {
      const own = read(value);
      if (own === undefined) return false;
      if (found === undefined) found = [own];
      else if (!found.includes(own)) found.push(own);
      return false;
    });
    return found ?? none;
  };
}

function textOf({ kind, ignoreAbove }: Field): (value: unknown) => string | undefined {
  switch (kind) {
    case 'ip':
      return (value) => addressText(String(value));
    case 'date':
      return (value) => {
        const time = timeOf(value);
        return time === undefined ? undefined : formatTimestamp(time);
      };
    default:
      return (value) => {
        const text = String(value);
        return text.length <= ignoreAbove ? text : undefined;
      };
  }
}

/** As Elasticsearch writes it: IPv4 in IPv6 is IPv4, and zeros are left out. */
function addressText(text: string): string | undefined {
  if (isIPv4(text)) return text;
  const key = addressKey(text);
  if (key === undefined) return undefined;
  if (/^0{20}f{4}/.test(key)) return [24, 26, 28, 30].map((at) => Number.parseInt(key.slice(at, at + 2), 16)).join('.');
  return new URL(`http://[${text}]`).hostname.slice(1, -1);
}

function timeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? parseEventTime(value)?.milliseconds : undefined;
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'boolean' || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
