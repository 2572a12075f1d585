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

export const rangeNames: Readonly<Record<RangeOperator, string>> = { '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte' };

export function isRefusal(result: Comparison | Refusal): result is Refusal {
  return 'refused' in result;
}

/** A value passes if any of the comparisons holds. */
export function anyOf(comparisons: readonly (Comparison | Refusal)[]): Comparison | Refusal {
  const sound: Comparison[] = [];
  for (const comparison of comparisons) {
    if (isRefusal(comparison)) return comparison;
    sound.push(comparison);
  }
  const [first] = sound;
  if (first !== undefined && sound.length === 1) return first;
  return {
    test: (value) => sound.some(({ test }) => test(value)),
    query: { bool: { should: sound.map(({ query }) => query), minimum_should_match: 1 } },
  };
}

/** For kinds that compare whole values with a few known ones. */
export function onlyTexts(values: readonly Value[], what: string): readonly Text[] | Refusal {
  const pattern = values.find(({ kind }) => kind === 'pattern');
  if (pattern !== undefined)
    return { refused: `a wildcard cannot be used, because the field is ${what}`, at: pattern.at };
  return values as readonly Text[];
}

export function noRange(what: string, { at }: Text): Refusal {
  return { refused: `${what} has no order, so no range can be asked for`, at };
}

/** Exactly the values of the order that the operator allows. */
export function inOrder<T>(operator: RangeOperator, compare: (value: T) => number): (value: T) => boolean {
  switch (operator) {
    case '<':
      return (value) => compare(value) < 0;
    case '<=':
      return (value) => compare(value) <= 0;
    case '>':
      return (value) => compare(value) > 0;
    case '>=':
      return (value) => compare(value) >= 0;
  }
}
