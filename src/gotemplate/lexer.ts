import { lexCharacter, lexRawString, lexString } from './lex-quoted.ts';
import { SyntaxFault, type Token } from './token.ts';

const whitespace = ' \t\r\n';
const symbols = [':=', '=', '|', '(', ')', ','];
const word = /[\p{L}\p{Nd}_]*/uy;

/**
 * Cuts a template into tokens: text outside of `[[ ]]`, and what is inside.
 * @throws SyntaxFault
 */
export function lex(template: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < template.length) {
    const open = template.indexOf('[[', at);
    if (open < 0) {
      tokens.push({ kind: 'text', text: template.slice(at), at });
      break;
    }
    const trimsLeft = template[open + 2] === '-' && isSpace(template[open + 3]);
    const text = template.slice(at, open);
    const kept = trimsLeft ? text.replace(/[ \t\r\n]+$/, '') : text;
    if (kept !== '') tokens.push({ kind: 'text', text: kept, at });
    at = lexAction(template, open, trimsLeft ? open + 4 : open + 2, tokens);
  }
  tokens.push({ kind: 'end', at: template.length });
  return tokens;
}

/** @returns where the text after the action starts */
function lexAction(template: string, open: number, start: number, tokens: Token[]): number {
  const comment = commentEnd(template, open, start);
  if (comment !== undefined) return comment;
  tokens.push({ kind: 'open', at: open });
  let at = start;
  for (;;) {
    const character = template[at];
    if (character === undefined) throw new SyntaxFault('unclosed action', open);
    if (template.startsWith(']]', at)) {
      tokens.push({ kind: 'close', at });
      return at + 2;
    }
    if (isSpace(character)) {
      let end = at;
      while (isSpace(template[end])) end += 1;
      // ` -]]` closes the action and trims the text that follows.
      if (template.startsWith('-]]', end)) {
        tokens.push({ kind: 'close', at: end });
        return skipSpace(template, end + 3);
      }
      tokens.push({ kind: 'space', at });
      at = end;
    } else {
      at = lexItem(template, at, tokens);
    }
  }
}

function lexItem(template: string, at: number, tokens: Token[]): number {
  const character = template[at] as string;
  const symbol = symbols.find((candidate) => template.startsWith(candidate, at));
  if (symbol !== undefined) {
    tokens.push({ kind: 'symbol', text: symbol, at });
    return at + symbol.length;
  }
  if (character === '"') return lexString(template, at, tokens);
  if (character === '`') return lexRawString(template, at, tokens);
  if (character === "'") return lexCharacter(template, at, tokens);
  if (/[0-9]/.test(character) || /^([+-]\.?|\.)[0-9]/.test(template.slice(at, at + 3))) {
    return lexNumber(template, at, tokens);
  }
  const end = wordEnd(template, character === '.' || character === '$' ? at + 1 : at);
  const text = template.slice(at, end);
  if (character === '.') tokens.push({ kind: 'field', text: text.slice(1), at });
  else if (character === '$') tokens.push({ kind: 'variable', text, at });
  else if (text !== '') tokens.push({ kind: 'identifier', text, at });
  else throw new SyntaxFault(`unexpected ${JSON.stringify(character)}`, at);
  return end;
}

/** A comment must fill its action: only trim markers may stand beside it. */
function commentEnd(template: string, open: number, start: number): number | undefined {
  if (!template.startsWith('/*', start)) return undefined;
  const end = template.indexOf('*/', start + 2);
  if (end < 0) throw new SyntaxFault('unclosed comment', open);
  if (template.startsWith(']]', end + 2)) return end + 4;
  if (isSpace(template[end + 2]) && template.startsWith('-]]', end + 3)) return skipSpace(template, end + 6);
  throw new SyntaxFault('a comment must end right before the closing brackets', open);
}

function wordEnd(template: string, start: number): number {
  word.lastIndex = start;
  return start + (word.exec(template)?.[0].length ?? 0);
}

function skipSpace(template: string, start: number): number {
  let at = start;
  while (isSpace(template[at])) at += 1;
  return at;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && whitespace.includes(character);
}

const number =
  /[+-]?(?:0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9]+)?)/y;
const largest = 2n ** 63n;

/** Reads an integer or a floating-point constant as Go writes them. */
function lexNumber(template: string, at: number, tokens: Token[]): number {
  number.lastIndex = at;
  const text = number.exec(template)?.[0] ?? '';
  const end = at + text.length;
  if (text === '' || /[\p{L}\p{Nd}_.]/u.test(template[end] ?? '')) throw new SyntaxFault('bad number', at);
  tokens.push({ kind: 'literal', value: numberValue(text, at), at });
  return end;
}

function numberValue(text: string, at: number): number | bigint {
  const negative = text.startsWith('-');
  const digits = text.replace(/^[+-]/, '');
  if (/__|_$|^_|_\.|\._/.test(digits)) throw new SyntaxFault('bad number', at);
  const plain = digits.replaceAll('_', '');
  if (/^0[xXoObB]$/.test(plain)) throw new SyntaxFault('bad number', at);
  if (!/^0[xX]/.test(plain) && /[.eE]/.test(plain)) {
    const float = Number(plain);
    if (!Number.isFinite(float)) throw new SyntaxFault('a number is too large', at);
    return negative ? -float : float;
  }
  // A leading zero means octal, as in C.
  const octal = /^0[0-9]+$/.test(plain);
  if (octal && /[89]/.test(plain)) throw new SyntaxFault('bad number', at);
  const integer = BigInt(octal ? `0o${plain.slice(1)}` : plain);
  const signed = negative ? -integer : integer;
  if (signed >= largest || signed < -largest) throw new SyntaxFault('an integer is too large', at);
  return signed;
}
