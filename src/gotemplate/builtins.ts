import { own } from '../core/json.ts';
import { anyArgument, type Signature, takes, takesAll } from './arguments.ts';
import { bytesOf, textOf } from './bytes.ts';
import { equals, isLess } from './compare.ts';
import { queryEscape } from './go-url.ts';
import { printValue } from './print.ts';
import { formatted } from './sprintf.ts';
import { GoObject, type GoValue, isGoList, isGoMap, isTrue, TemplateError, typeName } from './values.ts';

/** The functions that every Go template has; `and` and `or` are part of the evaluator, which stops at what decides. */
export const builtins: Readonly<Record<string, Signature>> = {
  and: takesAll(anyArgument, () => undefined),
  or: takesAll(anyArgument, () => undefined),
  not: takes([anyArgument], (value) => !isTrue(value)),
  eq: takesAll(anyArgument, ([first, ...others]) => others.some((other) => equals(first, other)), 2),
  ne: takes([anyArgument, anyArgument], (left, right) => !equals(left, right)),
  lt: takes([anyArgument, anyArgument], isLess),
  le: takes([anyArgument, anyArgument], (left, right) => isLess(left, right) || equals(left, right)),
  gt: takes([anyArgument, anyArgument], (left, right) => !isLess(left, right) && !equals(left, right)),
  ge: takes([anyArgument, anyArgument], (left, right) => !isLess(left, right)),
  len: takes([anyArgument], (value) => BigInt(lengthOf(value))),
  index: takesAll(anyArgument, ([first, ...keys]) => keys.reduce<GoValue>(indexOne, first), 1),
  slice: takesAll(anyArgument, sliceValue, 1, 4),
  print: takesAll(anyArgument, printAll),
  println: takesAll(anyArgument, (values) => `${values.map(printValue).join(' ')}\n`),
  printf: formatted,
  html: takesAll(anyArgument, (values) => escapeHtml(printAll(values))),
  js: takesAll(anyArgument, (values) => escapeJs(printAll(values))),
  urlquery: takesAll(anyArgument, (values) => queryEscape(printAll(values))),
  // Data from JSON holds no functions; what a template passes can only be refused.
  call: takesAll(anyArgument, ([value]) => {
    throw new TemplateError(`call of a value of type ${typeName(value)}, which is not a function`);
  }),
};

function lengthOf(value: GoValue): number {
  if (typeof value === 'string') return bytesOf(value).length;
  if (isGoList(value)) return value.length;
  if (isGoMap(value)) return Object.keys(value).length;
  const keys = value instanceof GoObject ? value.keys() : undefined;
  if (keys) return keys.length;
  throw new TemplateError(`len of type ${typeName(value)}`);
}

/** A key that a map does not have gives no value; an index out of range is an error. */
function indexOne(of: GoValue, key: GoValue): GoValue {
  if (of === undefined || of === null) throw new TemplateError('index of untyped nil');
  if (isGoList(of)) return of[position(key, of.length)];
  if (typeof of === 'string') {
    const bytes = bytesOf(of);
    return BigInt(bytes[position(key, bytes.length)] ?? 0);
  }
  const isMap = isGoMap(of) || (of instanceof GoObject && of.isMap());
  if (!isMap) throw new TemplateError(`can't index item of type ${typeName(of)}`);
  if (typeof key !== 'string') throw new TemplateError(`a map is indexed by a string, not by ${typeName(key)}`);
  if (of instanceof GoObject) return of.field(key);
  return own(of, key);
}

function position(key: GoValue, length: number): number {
  if (typeof key !== 'bigint') throw new TemplateError(`cannot index slice/array with type ${typeName(key)}`);
  if (key < 0n || key >= BigInt(length)) throw new TemplateError(`index out of range: ${key}`);
  return Number(key);
}

function sliceValue(args: readonly GoValue[]): GoValue {
  const [of, from = 0n, to] = args;
  if (args.length === 4 && typeof of === 'string') throw new TemplateError('cannot 3-index slice a string');
  const length = lengthOf(of);
  const bound = (value: GoValue): number => {
    if (typeof value !== 'bigint') throw new TemplateError(`cannot index slice/array with type ${typeName(value)}`);
    if (value < 0n || value > BigInt(length)) throw new TemplateError(`index out of range: ${value}`);
    return Number(value);
  };
  const [start, end] = [bound(from), to === undefined ? length : bound(to)];
  if (start > end) throw new TemplateError(`invalid slice index: ${start} > ${end}`);
  if (args.length === 4 && bound(args[3]) < end) throw new TemplateError('invalid slice index');
  if (typeof of === 'string') return textOf(bytesOf(of).subarray(start, end));
  if (isGoList(of)) return of.slice(start, end);
  throw new TemplateError(`can't slice item of type ${typeName(of)}`);
}

/** As fmt.Sprint: a space between two operands where neither is a string. */
function printAll(args: readonly GoValue[]): string {
  let text = '';
  for (const [index, value] of args.entries()) {
    const gap = index > 0 && typeof value !== 'string' && typeof args[index - 1] !== 'string';
    text += (gap ? ' ' : '') + printValue(value);
  }
  return text;
}

const htmlEscapes: Readonly<Record<string, string>> = {
  '"': '&#34;',
  "'": '&#39;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\0': '\ufffd',
};

function escapeHtml(text: string): string {
  return text.replace(/["'&<>\0]/g, (character) => htmlEscapes[character] ?? '');
}

function escapeJs(text: string): string {
  return text.replace(/[\\'"<>&=\p{Cc}]/gu, (character) => {
    if ('\\\'"'.includes(character)) return `\\${character}`;
    return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
