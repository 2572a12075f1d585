import { type Value, writtenValue } from '../ast.ts';
import { anyOf, type Comparison, type FieldKind, noRange, type Refusal } from './comparison.ts';
import { matcherOf } from './pattern.ts';
import { wordsOf } from './words.ts';

/** Texts, compared word by word without regard to case: any of the words, or in quotes all of them in that order. */
export const text: FieldKind = {
  is: (field, values) => anyOf(values.map((value) => compare(field.name, value))),
  range: (_field, _operator, bound) => noRange('a text', bound),
};

function compare(name: string, value: Value): Comparison | Refusal {
  if (value.kind === 'pattern') {
    const lower = { ...value, parts: value.parts.map((part) => part.toLowerCase()) as unknown as typeof value.parts };
    const matches = matcherOf(lower);
    if (typeof matches !== 'function') return matches;
    if (/\s/.test(writtenValue(value)))
      return {
        refused: 'white space beside a wildcard cannot be asked for in a text, which is compared word by word',
        at: value.at,
      };
    return {
      test: (found) => wordsOf(String(found)).some(matches),
      query: { wildcard: { [name]: { value: writtenValue(lower) } } },
    };
  }
  const wanted = wordsOf(value.text);
  if (value.quoted)
    return {
      test: (found) => hasPhrase(wordsOf(String(found)), wanted),
      query: { match_phrase: { [name]: value.text } },
    };
  const known = new Set(wanted);
  return {
    test: (found) => wordsOf(String(found)).some((word) => known.has(word)),
    query: { match: { [name]: value.text } },
  };
}

function hasPhrase(words: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length === 0) return false;
  return words.some((_, start) => wanted.every((word, at) => words[start + at] === word));
}
