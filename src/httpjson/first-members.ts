import type { JsonValue } from '../core/json.ts';

/**
 * What is known of the first object of a page of which only the start is there: those of its own members that have one of
 * the names, hold a text, a number or a flag, and are there wholly.
 */
export function firstMembers(start: Buffer, names: readonly string[]): Readonly<Record<string, JsonValue>> {
  const text = start.toString('utf8');
  const found: Record<string, JsonValue> = {};
  let at = text.indexOf('{') + 1;
  // Anything else before it, and it is no page of events.
  if (at === 0 || /[^\s[\ufeff]/.test(text.slice(0, at - 1))) return found;
  for (;;) {
    const key = scalar(text, skip(text, at, ', \n\r\t'));
    if (typeof key?.value !== 'string') return found;
    const from = skip(text, key.end, ': \n\r\t');
    const value = scalar(text, from);
    const end = value?.end ?? endOfNested(text, from);
    if (end === undefined) return found;
    if (value && names.includes(key.value)) found[key.value] = value.value;
    at = end;
  }
}

interface Scalar {
  readonly value: string | number | boolean | null;
  readonly end: number;
}

/** @returns undefined for anything else, and where it reaches the end: there may be more of it */
function scalar(text: string, from: number): Scalar | undefined {
  const token = /"(?:[^"\\]|\\.)*"|[-+.\w]+(?=[\s,}\]])/y;
  token.lastIndex = from;
  const match = token.exec(text)?.[0];
  if (match === undefined) return undefined;
  try {
    return { value: JSON.parse(match) as Scalar['value'], end: from + match.length };
  } catch {
    return undefined;
  }
}

/** @returns the place behind the object or array that begins here; undefined where it does not end, or none begins */
function endOfNested(text: string, from: number): number | undefined {
  if (text[from] !== '{' && text[from] !== '[') return undefined;
  const mark = /"(?:[^"\\]|\\.)*"|[{}[\]]|"/g;
  mark.lastIndex = from;
  let depth = 0;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const found = match[0];
    // A text without its end.
    if (found === '"') return undefined;
    if (found === '{' || found === '[') depth += 1;
    else if (found === '}' || found === ']') depth -= 1;
    if (depth === 0) return mark.lastIndex;
  }
  return undefined;
}

function skip(text: string, from: number, characters: string): number {
  let at = from;
  while (at < text.length && characters.includes(text[at] as string)) at += 1;
  return at;
}
