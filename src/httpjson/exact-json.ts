import { randomBytes } from 'node:crypto';
import type { DraftValue } from './request-draft.ts';

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
    // JSON.stringify knows no bigint; a value without one takes the fast way.
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

function revive(value: DraftValue): DraftValue {
  if (typeof value === 'string') return value.startsWith(marker) ? BigInt(value.slice(marker.length)) : value;
  if (Array.isArray(value)) return value.map((entry: DraftValue) => revive(entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, revive(inner)])) as DraftValue;
}

function slowJson(value: DraftValue): string {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return `[${value.map((entry: DraftValue) => slowJson(entry)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}:${slowJson(inner)}`);
  return `{${entries.join(',')}}`;
}
