import type { DraftValue } from '../../draft-value.ts';
import { value } from '../../option-spec.ts';
import { getField, putField } from '../event-fields.ts';
import { integer } from './convert.ts';
import { flag, type ProcessorDefinition, text } from './definition.ts';

interface Key {
  readonly kind: 'normal' | 'append' | 'skip' | 'value';
  readonly name: string;
  /** Of `+key/2`: its place among those that are appended. */
  readonly order: number;
  readonly type: string | undefined;
  /** Of `%{key->}`: the delimiter may be there several times. */
  readonly isGreedy: boolean;
  /** What stands before it. */
  readonly join: string;
  /** What follows it; empty at the end. */
  readonly delimiter: string;
}

interface Tokenizer {
  readonly start: string;
  readonly keys: readonly Key[];
}

const kinds = { '+': 'append', '?': 'skip', '&': 'value' } as const;
const types = ['integer', 'long', 'float', 'double', 'boolean', 'ip', 'string'];

/** Takes a text apart at the delimiters between its keys. */
export const dissect: ProcessorDefinition = {
  options: {
    tokenizer: text,
    field: text,
    target_prefix: text,
    ignore_failure: flag,
    overwrite_keys: flag,
    trim_values: value('string', { oneOf: ['none', 'left', 'right', 'all'] }),
    trim_chars: text,
  },
  make: ({ get, required, flag: flagOf, fail }) => {
    const tokenizer = parse(required<string>('tokenizer'));
    if (typeof tokenizer === 'string') throw fail(`.tokenizer: ${tokenizer}.`);
    const field = get<string>('field') ?? 'message';
    const prefix = get<string>('target_prefix') ?? 'dissect';
    const [ignoreFailure, overwrite] = [flagOf('ignore_failure', false), flagOf('overwrite_keys', false)];
    const trim = trimmer(get<string>('trim_values')?.toLowerCase() ?? 'none', get<string>('trim_chars') ?? ' ');
    const path = (name: string): string => (prefix === '' ? name : `${prefix}.${name}`);
    return (event) => {
      const found = getField(event, field);
      if (typeof found !== 'string') return ignoreFailure ? true : `the field ${field} is missing or not a string`;
      const values = take(found, tokenizer);
      if (values === undefined) {
        if (ignoreFailure) return true;
        const flags = getField(event, 'log.flags');
        putField(event, 'log.flags', [...(Array.isArray(flags) ? flags : []), 'dissect_parsing_error']);
        return `the field ${field} does not fit the tokenizer`;
      }
      const made = new Map(
        [...fields(tokenizer.keys, values)].map(([name, made]) => [name, typed(trim(made.text), made.type)]),
      );
      if (!overwrite) {
        // A whole group is in the way, too, when the values go to its place.
        const taken = [...made.keys()].find((name) => getField(event, path(name)) !== undefined);
        if (taken !== undefined) return ignoreFailure ? true : `the field ${path(taken)} exists already`;
      }
      for (const [name, value] of made) putField(event, path(name), value);
      return true;
    };
  },
};

/** @returns what is wrong with it, as a text */
function parse(tokenizer: string): Tokenizer | string {
  const pieces = [...tokenizer.matchAll(/%\{([^}]*)\}/g)];
  const [first] = pieces;
  if (!first) return 'it has no key such as %{name}';
  const keys: Key[] = [];
  for (const [index, piece] of pieces.entries()) {
    const end = piece.index + piece[0].length;
    const delimiter = tokenizer.slice(end, pieces[index + 1]?.index);
    if (delimiter === '' && index < pieces.length - 1) return 'two keys need something between them';
    const [, sign = '', name = '', order, greedy, type] =
      /^([+?&]?)([^|/]*?)(?:\/(\d+))?(->)?(?:\|(\w+))?$/.exec(piece[1] ?? '') ?? [];
    if (type !== undefined && !types.includes(type)) return `"${type}" is not one of ${types.join(', ')}`;
    const kind = name === '' ? 'skip' : sign === '' ? 'normal' : kinds[sign as keyof typeof kinds];
    const join = (keys.at(-1)?.delimiter ?? tokenizer.slice(0, first.index)) || ' ';
    keys.push({ kind, name, order: Number(order ?? 0), type, isGreedy: greedy !== undefined, join, delimiter });
  }
  const names = keys.filter(({ kind }) => kind === 'skip').map(({ name }) => name);
  const lost = keys.find(({ kind, name }) => kind === 'value' && !names.includes(name));
  if (lost) return `%{&${lost.name}} needs a key %{?${lost.name}} that holds its name`;
  return { start: tokenizer.slice(0, first.index), keys };
}

/** @returns the text of each key; undefined if a delimiter is missing */
function take(text: string, { start, keys }: Tokenizer): readonly string[] | undefined {
  if (!text.startsWith(start)) return undefined;
  const values: string[] = [];
  let at = start.length;
  for (const { delimiter, isGreedy } of keys) {
    const end = delimiter === '' ? text.length : text.indexOf(delimiter, at);
    if (end === -1) return undefined;
    values.push(text.slice(at, end));
    at = end + delimiter.length;
    while (isGreedy && delimiter !== '' && text.startsWith(delimiter, at)) at += delimiter.length;
  }
  return values;
}

interface Made {
  readonly text: string;
  readonly type: string | undefined;
}

function fields(keys: readonly Key[], values: readonly string[]): ReadonlyMap<string, Made> {
  const made = new Map<string, Made>();
  const names = new Map<string, string>();
  const joined = keys.map((key, index) => ({ key, text: values[index] ?? '', index }));
  // Those that are appended go by their order, behind the key itself.
  joined.sort((left, right) => {
    const [a, b] = [left, right].map(({ key }) => (key.kind === 'append' ? key.order : 0)) as [number, number];
    return left.key.name === right.key.name && a !== b ? a - b : left.index - right.index;
  });
  for (const { key, text } of joined) {
    if (key.kind === 'skip') names.set(key.name, text);
    else if (key.kind === 'value') made.set(names.get(key.name) ?? key.name, { text, type: key.type });
    else {
      const before = made.get(key.name);
      const whole = before === undefined ? text : `${before.text}${key.join}${text}`;
      made.set(key.name, { text: whole, type: key.type ?? before?.type });
    }
  }
  return made;
}

function typed(text: string, type: string | undefined): DraftValue {
  if (type === 'integer' || type === 'long') return /^[+-]?\d+$/.test(text) ? (integer(text, 64) ?? text) : text;
  if (type === 'float' || type === 'double') return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  return type === 'boolean' && /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
}

function trimmer(sides: string, characters: string): (text: string) => string {
  const has = (character: string | undefined): boolean => character !== undefined && characters.includes(character);
  return (text) => {
    let [start, end] = [0, text.length];
    if (sides === 'left' || sides === 'all') while (start < end && has(text[start])) start += 1;
    if (sides === 'right' || sides === 'all') while (end > start && has(text[end - 1])) end -= 1;
    return text.slice(start, end);
  };
}
