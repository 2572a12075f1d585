import { kqlError } from './kql-error.ts';

export type Token =
  | { readonly kind: 'symbol'; readonly text: ':' | '(' | ')' | '<' | '<=' | '>' | '>='; readonly at: number }
  | { readonly kind: 'operator'; readonly text: 'and' | 'or' | 'not'; readonly at: number }
  | { readonly kind: 'quoted'; readonly text: string; readonly at: number }
  | Word
  | { readonly kind: 'end'; readonly at: number };

/** Unquoted text up to white space or a symbol. */
export interface Word {
  readonly kind: 'word';
  /** What stands between its wildcards: one part if there is none. */
  readonly parts: readonly string[];
  /** As written. */
  readonly raw: string;
  readonly at: number;
  readonly end: number;
}

const special = new Set('():<>"{}');
const escapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };

/** What people know from Lucene's query language or elsewhere, and KQL takes for plain letters without a word. */
const foreign: readonly (readonly [RegExp, string])[] = [
  [/~[\d.]*$/, 'a fuzzy search (~)'],
  [/\^[\d.]+$/, 'a boost (^)'],
  [/^\/.*\/$/, 'a regular expression (/…/)'],
  [/^\[|\]$/, 'a range in brackets; use >= and <='],
  [/^(?:&&|\|\||!.*|[+-][^\d].*|==?)$/, 'an operator of another language; use and, or, not, and : for equality'],
];

/** @throws IngestError JC_KQL_SYNTAX, JC_KQL_UNSUPPORTED */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    const letter = text[at];
    if (letter === undefined) return [...tokens, { kind: 'end', at }];
    if (letter === '{' || letter === '}')
      throw kqlError('JC_KQL_UNSUPPORTED', { at, message: 'a nested query { } is not supported' }, text);
    if (letter === '"') {
      const [value, end] = readQuoted(text, at);
      tokens.push({ kind: 'quoted', text: value, at });
      at = end;
    } else if (special.has(letter)) {
      const symbol = ['<=', '>='].find((long) => text.startsWith(long, at)) ?? letter;
      tokens.push({ kind: 'symbol', text: symbol as ':', at });
      at += symbol.length;
    } else {
      const word = readWord(text, at);
      const lower = word.raw.toLowerCase();
      const isOperator = lower === 'and' || lower === 'or' || lower === 'not';
      tokens.push(isOperator ? { kind: 'operator', text: lower, at } : word);
      at = word.end;
    }
  }
}

function readQuoted(text: string, start: number): readonly [string, number] {
  let value = '';
  for (let at = start + 1; at < text.length; ) {
    const letter = text[at] as string;
    if (letter === '"') return [value, at + 1];
    const [read, length] = letter === '\\' ? readEscape(text, at, '\\"') : [letter, 1];
    value += read;
    at += length;
  }
  throw kqlError('JC_KQL_SYNTAX', { at: start, message: 'the quote is not closed' }, text);
}

function readWord(text: string, start: number): Word {
  const parts = [''];
  let at = start;
  while (at < text.length) {
    const letter = text[at] as string;
    if (special.has(letter) || /\s/.test(letter)) break;
    const [read, length] = letter === '\\' ? readWordEscape(text, at, at === start) : [letter, 1];
    if (letter === '*') parts.push('');
    else parts[parts.length - 1] += read;
    at += length;
  }
  const raw = text.slice(start, at);
  const alien = foreign.find(([pattern]) => pattern.test(parts.join('*')));
  if (alien !== undefined) {
    const message = `${raw} looks like ${alien[1]}; KQL has no such thing. Put it in quotes if it is meant literally`;
    throw kqlError('JC_KQL_UNSUPPORTED', { at: start, message }, text);
  }
  return { kind: 'word', parts, raw, at: start, end: at };
}

/** An escaped `and`, `or` or `not` is a word like any other. */
function readWordEscape(text: string, at: number, isFirst: boolean): readonly [string, number] {
  const operator = isFirst ? /^\\(and|or|not)(?![^\s():<>"{}])/i.exec(text.slice(at, at + 5))?.[1] : undefined;
  return operator === undefined ? readEscape(text, at, '\\():<>"*{}') : [operator, operator.length + 1];
}

function readEscape(text: string, at: number, literal: string): readonly [string, number] {
  const letter = text[at + 1] ?? '';
  if (letter !== '' && literal.includes(letter)) return [letter, 2];
  if (Object.hasOwn(escapes, letter)) return [escapes[letter] as string, 2];
  const code = /^u([0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[1];
  if (code !== undefined) return [String.fromCharCode(Number.parseInt(code, 16)), 6];
  const message = `\\${letter} is not an escape; write \\\\ for a backslash`;
  throw kqlError('JC_KQL_SYNTAX', { at, message }, text);
}
