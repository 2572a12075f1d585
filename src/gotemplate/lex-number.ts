import { LexError, type Token } from './token.ts';

const number =
  /[+-]?(?:0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9]+)?)/y;
const largest = 2n ** 63n;

/** Reads an integer or a floating-point constant as Go writes them. */
export function lexNumber(template: string, at: number, tokens: Token[]): number {
  number.lastIndex = at;
  const text = number.exec(template)?.[0] ?? '';
  const end = at + text.length;
  if (text === '' || /[\p{L}\p{Nd}_.]/u.test(template[end] ?? '')) throw new LexError('bad number', at);
  tokens.push({ kind: 'literal', value: numberValue(text, at), at });
  return end;
}

function numberValue(text: string, at: number): number | bigint {
  const negative = text.startsWith('-');
  const digits = text.replace(/^[+-]/, '');
  if (/__|_$|^_|_\.|\._/.test(digits)) throw new LexError('bad number', at);
  const plain = digits.replaceAll('_', '');
  if (/^0[xXoObB]$/.test(plain)) throw new LexError('bad number', at);
  if (!/^0[xX]/.test(plain) && /[.eE]/.test(plain)) {
    const float = Number(plain);
    if (!Number.isFinite(float)) throw new LexError('a number is too large', at);
    return negative ? -float : float;
  }
  // A leading zero means octal, as in C.
  const octal = /^0[0-9]+$/.test(plain);
  if (octal && /[89]/.test(plain)) throw new LexError('bad number', at);
  const integer = BigInt(octal ? `0o${plain.slice(1)}` : plain);
  const signed = negative ? -integer : integer;
  if (signed >= largest || signed < -largest) throw new LexError('an integer is too large', at);
  return signed;
}
