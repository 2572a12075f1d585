import type { JsonValue } from '../core/json.ts';

/** What is known of a page of which only the start is there. */
export interface FirstMembers {
  /** Of its first event: those of its own members that have one of the names, hold a text, a number or a flag, and are there wholly. */
  readonly event: Readonly<Record<string, JsonValue>>;
  /** All such members of the objects that hold the array of events, and stand before it. */
  readonly page: Readonly<Record<string, JsonValue>>;
}

/** @param path of the array of events, as names from the root */
export function firstMembers(start: Buffer, names: readonly string[], path: readonly string[] = []): FirstMembers {
  const text = start.toString('utf8');
  const [event, page]: Record<string, JsonValue>[] = [{}, {}];
  const found = { event: event as FirstMembers['event'], page: page as FirstMembers['page'] };
  let at = objectFrom(text, 0);
  for (let depth = 0; at !== undefined; ) {
    const key = scalar(text, skip(text, at, ', \n\r\t'));
    if (typeof key?.value !== 'string') return found;
    const from = skip(text, key.end, ': \n\r\t');
    if (depth < path.length && key.value === path[depth]) {
      depth += 1;
      at = objectFrom(text, from);
      continue;
    }
    const value = scalar(text, from);
    if (value && depth < path.length) Object.assign(page as object, { [key.value]: value.value });
    else if (value && names.includes(key.value)) Object.assign(event as object, { [key.value]: value.value });
    at = value?.end ?? endOfNested(text, from);
  }
  return found;
}

/** @returns the place behind the bracket of the first object; undefined where something else comes before it */
function objectFrom(text: string, from: number): number | undefined {
  const opening = /[\s[\ufeff]*\{/y;
  opening.lastIndex = from;
  return opening.test(text) ? opening.lastIndex : undefined;
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
