import type { Pattern, Text } from '../ast.ts';
import { anyOf, type Comparison, type FieldKind, inOrder, type Refusal, rangeNames } from './comparison.ts';
import { matcherOf, wildcardText } from './pattern.ts';

/** Whole texts, compared letter by letter. */
export const keyword: FieldKind = {
  is(field, values) {
    const texts = values.filter((value): value is Text => value.kind === 'text').map(({ text }) => text);
    const patterns = values.filter((value): value is Pattern => value.kind === 'pattern');
    const short = (test: (text: string) => boolean) => (value: unknown) => {
      const text = String(value);
      return text.length <= field.ignoreAbove && test(text);
    };
    const literal = (): Comparison => {
      const known = new Set(texts);
      const query =
        texts.length === 1 ? { term: { [field.name]: texts[0] as string } } : { terms: { [field.name]: texts } };
      return { test: short((text) => known.has(text)), query };
    };
    return anyOf([
      ...(texts.length > 0 ? [literal()] : []),
      ...patterns.map((pattern): Comparison | Refusal => {
        const matches = matcherOf(pattern);
        if (typeof matches !== 'function') return matches;
        return { test: short(matches), query: { wildcard: { [field.name]: { value: wildcardText(pattern) } } } };
      }),
    ]);
  },
  range(field, operator, { text }) {
    const bound = Buffer.from(text);
    const fits = inOrder<string>(operator, (value) => Buffer.compare(Buffer.from(value), bound));
    return {
      test: (value) => String(value).length <= field.ignoreAbove && fits(String(value)),
      query: { range: { [field.name]: { [rangeNames[operator]]: text } } },
    };
  },
  has: (field, value) => String(value).length <= field.ignoreAbove,
};
