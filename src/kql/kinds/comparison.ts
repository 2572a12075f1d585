import type { JsonObject } from '../../core/json.ts';
import type { RangeOperator, Text, Value } from '../ast.ts';
import type { Field } from '../fields.ts';

/** What a condition asks of one value, and how Elasticsearch is asked the same. */
export interface Comparison {
  readonly test: (value: unknown) => boolean;
  readonly query: JsonObject;
}

/** Why a value does not fit the field. */
export interface Refusal {
  readonly refused: string;
  readonly at: number;
}

/** How the fields of one kind are compared. */
export interface FieldKind {
  is(field: Field, values: readonly Value[]): Comparison | Refusal;
  range(field: Field, operator: RangeOperator, bound: Text): Comparison | Refusal;
  /** Whether the value counts as there; all do where this is missing. */
  has?(field: Field, value: unknown): boolean;
}

export function isRefusal(result: unknown): result is Refusal {
  return typeof result === 'object' && result !== null && 'refused' in result;
}

/** A value passes if any of the comparisons holds. */
export function anyOf(comparisons: readonly (Comparison | Refusal)[]): Comparison | Refusal {
  const refusal = comparisons.find(isRefusal);
  if (refusal !== undefined) return refusal;
  const sound = comparisons as readonly Comparison[];
  const [first] = sound;
  if (first !== undefined && sound.length === 1) return first;
  return {
    test: (value) => sound.some(({ test }) => test(value)),
    query: { bool: { should: sound.map(({ query }) => query), minimum_should_match: 1 } },
  };
}

/**
 * What each of the values means, for kinds that compare whole values with a few known ones.
 * @param what the field is, for messages
 */
export function readAll<T>(
  values: readonly Value[],
  what: string,
  read: (text: Text) => T | Refusal,
): readonly T[] | Refusal {
  const all = values.map((value) => {
    if (value.kind === 'text') return read(value);
    return { refused: `a wildcard cannot be used, because the field is ${what}`, at: value.at };
  });
  return all.find(isRefusal) ?? (all as readonly T[]);
}

/** One clause, however many there are: Elasticsearch limits clauses. */
export function oneOf({ name }: Field, texts: readonly string[]): JsonObject {
  return texts.length === 1 ? { term: { [name]: texts[0] as string } } : { terms: { [name]: texts } };
}

export function noRange(what: string, { at }: Text): Refusal {
  return { refused: `${what} has no order, so no range can be asked for`, at };
}

/** What Elasticsearch calls each operator, and which orders of a value and the bound it allows. */
const ranges: Readonly<Record<RangeOperator, readonly [string, (order: number) => boolean]>> = {
  '<': ['lt', (order) => order < 0],
  '<=': ['lte', (order) => order <= 0],
  '>': ['gt', (order) => order > 0],
  '>=': ['gte', (order) => order >= 0],
};

/**
 * @param bound as Elasticsearch is asked for it
 * @param compare a value with the bound; NaN for what is in no order with it
 */
export function inRange(
  { name }: Field,
  operator: RangeOperator,
  bound: string | number,
  compare: (value: unknown) => number,
): Comparison {
  const [called, allows] = ranges[operator];
  return { test: (value) => allows(compare(value)), query: { range: { [name]: { [called]: bound } } } };
}
