import type { JsonValue } from './json.ts';
import { redact } from './redact.ts';
import type { Secret } from './secret.ts';

/** Letters of an answer that are looked at. */
const looked = 8192;

/** A text of at most so many letters, with a mark if it was longer. */
export function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The same with its mark in the room that there is. */
export function fitted(text: string, room: number): string {
  return text.length > room ? cut(text, Math.max(1, room - 1)) : text;
}

/** On one line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * The start of what a server said, on one line and without secrets. Those are masked before the text is cut, because half
 * a secret would not be found; and the word at the end of what is looked at may be half a secret itself.
 */
export function excerptOfAnswer(body: string | Buffer, secrets: Iterable<Secret>, longest = 300): string {
  const text = typeof body === 'string' ? body.slice(0, looked) : body.toString('utf8', 0, looked);
  const isWhole = body.length <= looked;
  const line = oneLine(redact(isWhole ? text : text.replace(/\S+$/u, ''), secrets));
  if (line === '') return isWhole ? 'the body is empty.' : 'the body is one long word.';
  return cut(line, longest);
}

/** What a value is, for where it is not what it should be: nothing is quoted, because it may be a secret. */
export function kindOfValue(value: JsonValue): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? 'text' : `the ${typeof value} ${String(value)}`;
}

/** A value as a message shows it, if a text is quoted; what lists and maps hold is not. */
export function excerptOfValue(value: JsonValue): string {
  return typeof value === 'string' ? cut(JSON.stringify(value), 80) : kindOfValue(value);
}
