import { type Pattern, type Text, writtenValue } from '../ast.ts';
import type { Field } from '../fields.ts';
import { anyOf, type Comparison, type FieldKind, inRange, oneOf, type Refusal } from './comparison.ts';
import { matcherOf } from './pattern.ts';

/** Whole texts, compared letter by letter. */
export const keyword: FieldKind = {
  is(field, values) {
    const texts = values.filter((value): value is Text => value.kind === 'text').map(({ text }) => text);
    const patterns = values.filter((value): value is Pattern => value.kind === 'pattern');
    const short = (test: (text: string) => boolean) => (value: unknown) => isFound(field, value) && test(String(value));
    const known = new Set(texts);
    const literal = { test: short((text) => known.has(text)), query: oneOf(field, texts) };
    return anyOf([
      ...(texts.length > 0 ? [literal] : []),
      ...patterns.map((pattern): Comparison | Refusal => {
        const matches = matcherOf(pattern);
        if (typeof matches !== 'function') return matches;
        return { test: short(matches), query: { wildcard: { [field.name]: { value: writtenValue(pattern) } } } };
      }),
    ]);
  },
  range(field, operator, { text }) {
    const bound = Buffer.from(text);
    return inRange(field, operator, text, (value) =>
      isFound(field, value) ? Buffer.compare(Buffer.from(String(value)), bound) : Number.NaN,
    );
  },
  has: isFound,
};

function isFound({ ignoreAbove }: Field, value: unknown): boolean {
  return String(value).length <= ignoreAbove;
}
