import type { JsonValue } from '../core/json.ts';

/**
 * A value of a template, in Go's types: a number is a float64, a bigint an integer, undefined is no value at all.
 * JSON values are such values as they are.
 */
export type GoValue =
  | undefined
  | null
  | boolean
  | string
  | number
  | bigint
  | readonly GoValue[]
  | GoObject
  | { readonly [key: string]: GoValue };

export type GoMap = { readonly [key: string]: GoValue };

export type Method = (args: readonly GoValue[]) => GoValue;

/** A Go value that has methods or prints in its own way. */
export abstract class GoObject {
  /** The name of the type, for messages and `%T`. */
  abstract readonly typeName: string;
  /** As `%v` shows it. */
  abstract print(): string;

  isTrue(): boolean {
    return true;
  }

  method(_name: string): Method | undefined {
    return undefined;
  }

  /** A field of a struct or a value of a map; undefined where there is none. */
  field(_name: string): GoValue {
    return undefined;
  }

  /** The keys where it is a map. */
  keys(): readonly string[] | undefined {
    return undefined;
  }

  /** Whether it is a map; asked without making what is in it. */
  isMap(): boolean {
    return this.keys() !== undefined;
  }

  /** Its entries where it is a map that is JSON in a text. */
  entries(): GoMap | undefined {
    return undefined;
  }

  /** The integer that a named number type is. */
  integer(): bigint | undefined {
    return undefined;
  }

  toJson(): JsonValue {
    return this.print();
  }
}

/** A template that cannot be evaluated: a value inside this room, caught where the template is used. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** `terminate` was called: the run ends here. */
export class TerminateSignal extends Error {
  override readonly name = 'TerminateSignal';
}

export function isGoMap(value: GoValue): value is GoMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof GoObject);
}

export function isGoList(value: GoValue): value is readonly GoValue[] {
  return Array.isArray(value);
}

/** The truth that `if`, `and`, `or`, `not` and `with` go by. */
export function isTrue(value: GoValue): boolean {
  if (value === undefined || value === null) return false;
  if (isGoList(value)) return value.length > 0;
  if (value instanceof GoObject) return value.isTrue();
  if (isGoMap(value)) return Object.keys(value).length > 0;
  // Not `Boolean(value)`: NaN is true in Go, for it is not zero.
  return typeof value === 'number' ? value !== 0 : Boolean(value);
}

export function typeName(value: GoValue): string {
  if (value === undefined || value === null) return 'nil';
  if (value instanceof GoObject) return value.typeName;
  if (isGoList(value)) return '[]interface {}';
  if (isGoMap(value)) return 'map[string]interface {}';
  return typeNames[typeof value] ?? 'string';
}

const typeNames: Readonly<Record<string, string>> = { boolean: 'bool', bigint: 'int64', number: 'float64' };

/** As Go's strconv.ParseBool reads it. */
export function parseBool(text: string): boolean | undefined {
  if (/^(?:1|t|T|TRUE|true|True)$/.test(text)) return true;
  return /^(?:0|f|F|FALSE|false|False)$/.test(text) ? false : undefined;
}

/** Integers of Go wrap around at 64 bits. */
export function int64(value: bigint): bigint {
  return BigInt.asIntN(64, value);
}

/** An integer, also where it has a type of its own such as Duration. */
export function integerOf(value: GoValue): bigint | undefined {
  if (typeof value === 'bigint') return value;
  return value instanceof GoObject ? value.integer() : undefined;
}
