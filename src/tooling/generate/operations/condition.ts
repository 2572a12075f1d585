import type { Condition, TestValue } from '../../schema/operations.ts';

/** An expression in TypeScript over the conformed event; undefined where there is no condition. */
export function conditionTypescript(when: readonly Condition[]): string | undefined {
  return when.length > 0 ? when.map(partTypescript).join(' && ') : undefined;
}

function partTypescript(condition: Condition): string {
  const value = readTypescript(condition.path);
  switch (condition.kind) {
    case 'in':
      return isOneOf(value, condition.values);
    case 'not_in':
      return `!${isOneOf(value, condition.values)}`;
    case 'present':
      return `${value} ${condition.present ? '!==' : '==='} undefined`;
    case 'same':
      return `(${value} !== undefined && ${value} === ${readTypescript(condition.other)})`;
  }
}

function isOneOf(value: string, values: readonly TestValue[]): string {
  return `(${values.map((one) => `${value} === ${JSON.stringify(one)}`).join(' || ')})`;
}

/** The same for the `if` of an ingest processor. */
export function conditionPainless(when: readonly Condition[]): string | undefined {
  return when.length > 0 ? when.map(partPainless).join(' && ') : undefined;
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

/** Reads an attribute of the conformed event, or undefined. Top-level attributes are in constants named after them. */
export function readTypescript(path: string): string {
  return `$${path.replaceAll('.', '?.')}`;
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
