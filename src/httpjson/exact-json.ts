import { randomBytes } from 'node:crypto';
import { type DraftBody, type DraftValue, define } from './draft-value.ts';

/** Nobody can put it into a response by design. */
const marker = `integer-${randomBytes(12).toString('hex')}:`;

/**
 * Parses JSON like JSON.parse, but an integer that a number cannot hold becomes a bigint.
 * @returns undefined where the text is not JSON
 */
export function parseExact(text: string): DraftValue | undefined {
  try {
    if (!/\d{16}/.test(text)) return JSON.parse(text) as DraftValue;
    const { marked, count } = markIntegers(text);
    const value = JSON.parse(marked) as DraftValue;
    return count === 0 ? value : revive(value);
  } catch {
    return undefined;
  }
}

/** Writes a value as JSON; bigints as the integers they are. */
export function exactJson(value: DraftValue): string {
  try {
    return JSON.stringify(value);
  } catch {
    // JSON.stringify knows no bigint, and calls itself for each level; most values take the fast way.
    return slowJson(value);
  }
}

/** Puts large integers that are not part of a text into quotes, behind a mark. */
function markIntegers(text: string): { readonly marked: string; readonly count: number } {
  const parts: string[] = [];
  let count = 0;
  const mark = (outside: string): string =>
    outside.replace(/-?\b[1-9]\d{15,}(?![\d.eE])/g, (digits, at: number) => {
      const isFraction = /[.eE+]/.test(outside[at - 1] ?? '') || /[eE]-?$/.test(outside.slice(Math.max(0, at - 2), at));
      if (isFraction || Number.isSafeInteger(Number(digits))) return digits;
      count += 1;
      return `"${marker}${digits}"`;
    });
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('"', at);
    if (open === -1) break;
    const end = closingQuote(text, open);
    parts.push(mark(text.slice(at, open)), text.slice(open, end));
    at = end;
  }
  parts.push(mark(text.slice(at)));
  return { marked: parts.join(''), count };
}

/** @returns the position after the text that starts here */
function closingQuote(text: string, open: number): number {
  for (let at = open + 1; ; ) {
    const end = text.indexOf('"', at);
    if (end === -1) return text.length;
    let escapes = end;
    while (escapes > at && text[escapes - 1] === '\\') escapes -= 1;
    if ((end - escapes) % 2 === 0) return end + 1;
    at = end + 1;
  }
}

/** Puts the integers back into a value that was just parsed. By a list of its own: an event may be nested without end. */
function revive(root: DraftValue): DraftValue {
  const holder: DraftBody = { value: root };
  const open = [holder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const [name, value] of Object.entries(at)) {
      // Of a list, the places are the names.
      if (typeof value === 'object' && value !== null) open.push(value as DraftBody);
      else if (typeof value === 'string' && value.startsWith(marker))
        define(at, name, BigInt(value.slice(marker.length)));
    }
  }
  return holder.value as DraftValue;
}

/** What is left to write: a text as it is, or a value. */
type Piece = { readonly text: string } | { readonly value: DraftValue };

function slowJson(root: DraftValue): string {
  const written: string[] = [];
  const rest: Piece[] = [{ value: root }];
  for (let piece = rest.pop(); piece !== undefined; piece = rest.pop()) {
    if ('text' in piece) written.push(piece.text);
    else if (typeof piece.value === 'bigint') written.push(piece.value.toString());
    else if (typeof piece.value !== 'object' || piece.value === null) written.push(JSON.stringify(piece.value));
    // Behind the last of the list comes what is written next.
    else for (const inner of piecesOf(piece.value).reverse()) rest.push(inner);
  }
  return written.join('');
}

function piecesOf(value: DraftBody | readonly DraftValue[]): Piece[] {
  if (Array.isArray(value)) {
    const inner = value.flatMap((entry: DraftValue, at): Piece[] => [{ text: at > 0 ? ',' : '' }, { value: entry }]);
    return [{ text: '[' }, ...inner, { text: ']' }];
  }
  const inner = Object.entries(value).flatMap(([name, entry], at): Piece[] => [
    { text: `${at > 0 ? ',' : ''}${JSON.stringify(name)}:` },
    { value: entry },
  ]);
  return [{ text: '{' }, ...inner, { text: '}' }];
}
