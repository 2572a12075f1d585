import { textOf } from './bytes.ts';
import { SyntaxFault, type Token } from './token.ts';

const simpleEscapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
};

export function lexString(template: string, at: number, tokens: Token[]): number {
  const { bytes, end } = readQuoted(template, at, '"');
  tokens.push({ kind: 'literal', value: textOf(bytes), at });
  return end;
}

export function lexRawString(template: string, at: number, tokens: Token[]): number {
  const end = template.indexOf('`', at + 1);
  if (end < 0) throw new SyntaxFault('unterminated raw string', at);
  tokens.push({ kind: 'literal', value: template.slice(at + 1, end).replaceAll('\r', ''), at });
  return end + 1;
}

/** A character constant is its code point, an integer. */
export function lexCharacter(template: string, at: number, tokens: Token[]): number {
  const { bytes, end, characters, lastCode } = readQuoted(template, at, "'");
  if (characters !== 1 || bytes.length === 0) throw new SyntaxFault('malformed character constant', at);
  tokens.push({ kind: 'literal', value: BigInt(lastCode), at });
  return end;
}

interface Quoted {
  readonly bytes: Buffer;
  readonly end: number;
  readonly characters: number;
  readonly lastCode: number;
}

function readQuoted(template: string, start: number, quote: string): Quoted {
  const parts: Buffer[] = [];
  let at = start + 1;
  let characters = 0;
  let lastCode = 0;
  for (;;) {
    const code = template.codePointAt(at);
    if (code === undefined || code === 10) throw new SyntaxFault('unterminated quoted string', start);
    if (template[at] === quote) break;
    characters += 1;
    if (template[at] === '\\') {
      const escaped = readEscape(template, at, quote);
      parts.push(escaped.bytes);
      lastCode = escaped.code;
      at = escaped.end;
    } else {
      const text = String.fromCodePoint(code);
      parts.push(Buffer.from(text));
      lastCode = code;
      at += text.length;
    }
  }
  return { bytes: Buffer.concat(parts), end: at + 1, characters, lastCode };
}

function readEscape(template: string, at: number, quote: string): { bytes: Buffer; code: number; end: number } {
  const letter = template[at + 1] ?? '';
  const simple = letter === quote ? quote.charCodeAt(0) : simpleEscapes[letter];
  if (simple !== undefined) return { bytes: Buffer.of(simple), code: simple, end: at + 2 };
  const rest = template.slice(at + 1, at + 10);
  const byte = /^x([0-9a-fA-F]{2})/.exec(rest)?.[1];
  const octal = /^([0-7]{3})/.exec(rest)?.[1];
  const unicode = /^(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(rest);
  if (byte !== undefined || octal !== undefined) {
    const code = byte === undefined ? Number.parseInt(octal as string, 8) : Number.parseInt(byte, 16);
    if (code <= 255) return { bytes: Buffer.of(code), code, end: at + 4 };
  }
  if (unicode) {
    const code = Number.parseInt((unicode[1] ?? unicode[2]) as string, 16);
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    if (code <= 0x10ffff && !isSurrogate) {
      return { bytes: Buffer.from(String.fromCodePoint(code)), code, end: at + 1 + unicode[0].length };
    }
  }
  throw new SyntaxFault('unknown escape in a quoted string', at);
}
