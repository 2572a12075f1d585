import type { Code } from './definition.ts';
import { members, path, text, texts } from './schema-parts.ts';

/** What a condition compares with: texts for a keyword, whole numbers for a long. */
type TestValue = string | number;

/** A condition on the conformed event; all of its parts must hold. */
export type Condition =
  | { readonly kind: 'in'; readonly path: string; readonly values: readonly TestValue[] }
  | { readonly kind: 'not_in'; readonly path: string; readonly values: readonly TestValue[] }
  | { readonly kind: 'present'; readonly path: string; readonly present: boolean }
  | { readonly kind: 'same'; readonly path: string; readonly other: string };

/** Conditions as mapping.yml has them, by path. */
export type When = Readonly<
  Record<
    string,
    | TestValue
    | TestValue[]
    | { readonly present: boolean }
    | { readonly same_as: string }
    | { readonly not: TestValue[] }
  >
>;

/** Texts for a keyword, whole numbers for a long; never both in one list. */
const values = { anyOf: [texts, { type: 'array', items: { type: 'integer' }, uniqueItems: true }], minItems: 1 };

/** JSON schema of `when`. */
export const whenSchema = {
  type: 'object',
  minProperties: 1,
  propertyNames: path,
  additionalProperties: {
    oneOf: [
      text,
      { type: 'integer' },
      values,
      members({ present: { type: 'boolean' } }),
      members({ same_as: path }),
      members({ not: values }),
    ],
  },
};

export function planConditions(when: When = {}): readonly Condition[] {
  return Object.entries(when).map(([path, test]): Condition => {
    if (typeof test !== 'object') return { kind: 'in', path, values: [test] };
    if (Array.isArray(test)) return { kind: 'in', path, values: test };
    if ('not' in test) return { kind: 'not_in', path, values: test.not };
    if ('same_as' in test) return { kind: 'same', path, other: test.same_as };
    return { kind: 'present', path, present: test.present };
  });
}

/**
 * An expression in TypeScript over the conformed event; empty if there is no condition.
 * @param first further expressions that must hold
 */
export function conditionTypescript(when: readonly Condition[], code: Code, ...first: readonly string[]): string {
  return [...first, ...when.map((part) => partTypescript(part, code))].join(' && ');
}

function partTypescript(condition: Condition, code: Code): string {
  const value = code.read(condition.path, wantedType(condition), 'when: ');
  switch (condition.kind) {
    case 'in':
      return isOneOf(value, condition.values);
    case 'not_in':
      return `!${isOneOf(value, condition.values)}`;
    case 'present':
      return `${value} ${condition.present ? '!==' : '==='} undefined`;
    case 'same':
      return `(${value} !== undefined && ${value} === ${code.read(condition.other)})`;
  }
}

/** A value that the attribute can never have would make the entry dead, or always true. */
function wantedType(condition: Condition): string | undefined {
  if (!('values' in condition) || condition.values.length === 0) return undefined;
  return typeof condition.values[0] === 'string' ? 'keyword' : 'long';
}

function isOneOf(value: string, values: readonly TestValue[]): string {
  return `(${values.map((one) => `${value} === ${JSON.stringify(one)}`).join(' || ')})`;
}

/** The same for the `if` of an ingest processor. */
export function conditionPainless(when: readonly Condition[], ...first: readonly string[]): string {
  return [...first, ...when.map(partPainless)].join(' && ');
}

function partPainless(condition: Condition): string {
  const value = readPainless(condition.path);
  switch (condition.kind) {
    case 'in':
      return containsPainless(condition.values, value);
    case 'not_in':
      return `!${containsPainless(condition.values, value)}`;
    case 'present':
      return `${value} ${condition.present ? '!=' : '=='} null`;
    case 'same':
      return `${value} != null && ${value} == ${readPainless(condition.other)}`;
  }
}

/** Numbers are compared as text: `equals` tells an Integer from a Long of the same value. */
function containsPainless(values: readonly TestValue[], value: string): string {
  const isText = values.every((one) => typeof one === 'string');
  return `[${values.map((one) => textPainless(String(one))).join(', ')}].contains(${isText ? value : `'' + ${value}`})`;
}

function textPainless(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** Reads an attribute of the conformed event, or null; `jumpcloud.event` itself is always there. */
export function readPainless(path: string): string {
  return `ctx.jumpcloud.event.${path.replaceAll('.', '?.')}`;
}

/** What the condition says, in words. */
export function conditionSentence(when: readonly Condition[]): string {
  return when.length > 0 ? ` when ${when.map(partSentence).join(' and ')}` : '';
}

function partSentence(condition: Condition): string {
  switch (condition.kind) {
    case 'in':
      return `${condition.path} is ${condition.values.join(' or ')}`;
    case 'not_in':
      return `${condition.path} is not ${condition.values.join(' or ')}`;
    case 'present':
      return `${condition.path} is ${condition.present ? '' : 'not '}there`;
    case 'same':
      return `${condition.path} equals ${condition.other}`;
  }
}
