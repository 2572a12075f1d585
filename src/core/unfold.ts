import { type Reading, utf8, Writer } from './reading.ts';

const hex = '[0-9A-Fa-f]';
const strict = [
  // Two halves of a character.
  `(?:\\\\u|%u)[Dd][89ABab]${hex}{2}(?:\\\\u|%u)[Dd][C-Fc-f]${hex}{2}`,
  `\\\\U00${hex}{6}`,
  `(?:\\\\u|%u)${hex}{4}`,
  `\\\\[ux]\\{${hex}{1,6}\\}`,
  `(?:\\\\x|%)${hex}{2}`,
  '\\\\["\'\\\\/`nrtbfv]',
  `&#[xX]${hex}{1,8};`,
  '&#\\d{1,8};',
  '&[A-Za-z]{2,8};',
];
const loose = [
  ...strict,
  '\\\\[0-3]?[0-7]{1,2}',
  '\\\\\\r?\\n',
  '\\\\[^\\r\\n]',
  `&#[xX]${hex}{1,8}`,
  '&#\\d{1,8}',
  '&(?:amp|lt|gt|quot)',
];
const [strictEscapes, looseEscapes] = [strict, loose].map((some) => new RegExp(some.join('|'), 'g')) as [
  RegExp,
  RegExp,
];

const control: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };

/** The names that HTML has for characters of ASCII. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  excl: '!',
  num: '#',
  dollar: '$',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  ast: '*',
  plus: '+',
  comma: ',',
  period: '.',
  sol: '/',
  colon: ':',
  semi: ';',
  equals: '=',
  quest: '?',
  commat: '@',
  lsqb: '[',
  lbrack: '[',
  bsol: '\\',
  rsqb: ']',
  rbrack: ']',
  hat: '^',
  lowbar: '_',
  grave: '`',
  lcub: '{',
  lbrace: '{',
  vert: '|',
  verbar: '|',
  rcub: '}',
  rbrace: '}',
  nbsp: ' ',
  newline: '\n',
  tab: '\t',
};

/**
 * Undoes one layer of the escapes that a backslash, a percent sign or an ampersand begins, all at once.
 * @returns undefined where there is none
 */
export function undoEscapes(from: Reading): Reading | undefined {
  return replaced(from, strictEscapes, decoded);
}

/**
 * The same, and the escapes of shells and of C, and entities of HTML that do not end with `;`. By themselves: where line
 * breaks cut escapes, what is left of one may look like these.
 */
export function undoAllEscapes(from: Reading): Reading | undefined {
  return /\\[^"'\\/`nrtbfvux]|&(?:#x[0-9a-f]+|#\d+|amp|lt|gt|quot)(?!;)/i.test(from.text)
    ? replaced(from, looseEscapes, decoded)
    : undefined;
}

/** Undoes quoted-printable, by itself: what follows `=` in an address is seldom a code. */
export function undoQuotedPrintable(from: Reading): Reading | undefined {
  return replaced(from, /=(?:[0-9A-F]{2}|\r?\n)/g, quotedPrintable);
}

/** The same where `name=` stands before what is quoted. */
export function undoQuotedValues(from: Reading): Reading | undefined {
  return replaced(from, /(?<!(?:^|[^\w.=-])[\w.-]+)=(?:[0-9A-F]{2}|\r?\n)|=\r?\n/g, quotedPrintable);
}

function quotedPrintable(escaped: string): Undone {
  return { piece: escaped.endsWith('\n') ? '' : byte(escaped.slice(1), 16), length: escaped.length };
}

/** Takes out blanks and line breaks: a long value is wrapped, even within an escape. */
export function withoutBlanks(from: Reading): Reading | undefined {
  if (!/\s/.test(from.text)) return undefined;
  const writer = new Writer(from);
  for (const { 0: word, index } of from.text.matchAll(/\S+/g)) writer.copy(index, index + word.length);
  return { ...from, ...writer.made(), isWrapped: true };
}

/** Undoes that UTF-8 was read as Latin-1, as headers are. */
export function undoLatin1(from: Reading): Reading | undefined {
  if (!/\xc3[\x80-\xbf]\xc2[\x80-\xbf]/.test(from.text)) return undefined;
  return replaced(from, /[\xc2\xc3][\x80-\xbf]/g, (pair) => ({
    piece: String.fromCharCode(((pair.charCodeAt(0) & 3) << 6) | (pair.charCodeAt(1) & 0x3f)),
    length: 2,
  }));
}

/**
 * Takes out what is not seen between letters, such as zero-width and control characters and accents, and writes letters
 * of other widths and styles as plain ones; what is not ASCII, in lower case.
 */
export function foldLetters(from: Reading): Reading | undefined {
  return replaced(from, foldable, (piece) => ({ piece: fold(piece), length: piece.length }));
}

/** Control characters that are no blanks, and characters of UTF-8 that are not ASCII. */
const foldable = /[^\t-\r -~\x80-\xff]+|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;
const unseen = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

function fold(bytes: string): string {
  if (bytes < '\x80') return '';
  const character = Buffer.from(bytes, 'latin1').toString('utf8');
  return utf8(character.normalize('NFKD').replace(unseen, '').toLowerCase());
}

/** What an escape stands for, and how much of it is the escape. */
interface Undone {
  readonly piece: string;
  readonly length: number;
}

function replaced(from: Reading, pattern: RegExp, undo: (escaped: string) => Undone | undefined): Reading | undefined {
  let writer: Writer | undefined;
  let done = 0;
  for (const { 0: escaped, index } of from.text.matchAll(pattern)) {
    const undone = undo(escaped);
    if (undone === undefined) continue;
    writer ??= new Writer(from);
    writer.copy(done, index);
    done = index + undone.length;
    writer.put(undone.piece, index, done);
  }
  writer?.copy(done, from.text.length);
  return writer && { ...from, ...writer.made() };
}

/** @returns undefined where it only looks like an escape */
function decoded(escaped: string): Undone | undefined {
  const whole = (piece: string | undefined): Undone | undefined =>
    piece === undefined ? undefined : { piece, length: escaped.length };
  if (escaped.startsWith('&#')) return numbered(escaped);
  if (escaped.startsWith('&')) return whole(entities[escaped.replace(/[&;]/g, '').toLowerCase()]);
  const units = escaped.match(/(?<=[u{])[0-9A-Fa-f]{1,6}|(?<=U)[0-9A-Fa-f]{8}/g);
  if (units?.length === 2) return whole(utf8(String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))));
  if (units?.[0] !== undefined) return whole(character(Number.parseInt(units[0], 16)));
  if (/^(?:%|\\x)[0-9A-Fa-f]{2}$/.test(escaped)) return whole(byte(escaped.slice(-2), 16));
  if (/^\\[0-7]+$/.test(escaped)) return whole(byte(escaped.slice(1), 8));
  if (/[\r\n]$/.test(escaped)) return whole('');
  return whole(control[escaped.slice(1)] ?? escaped.slice(1));
}

/** A number of HTML. Where it does not end with `;`, as many digits as make a character of ASCII are of it. */
function numbered(escaped: string): Undone | undefined {
  const [start, base] = /^&#x/i.test(escaped) ? [3, 16] : [2, 10];
  const valueTo = (end: number): number => Number.parseInt(escaped.slice(start, end), base);
  let end = escaped.length;
  if (!escaped.endsWith(';')) while (end > start + 1 && valueTo(end) > 0x7f) end -= 1;
  const piece = character(valueTo(end));
  return piece === undefined ? undefined : { piece, length: end };
}

function character(code: number): string | undefined {
  return code <= 0x10_ff_ff ? utf8(String.fromCodePoint(code)) : undefined;
}

function byte(digits: string, base: number): string {
  return String.fromCharCode(Number.parseInt(digits, base) & 0xff);
}
