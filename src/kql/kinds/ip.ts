import type { Text } from '../ast.ts';
import { addressKey, blockOf } from './addresses.ts';
import { type FieldKind, inOrder, onlyTexts, type Refusal, rangeNames } from './comparison.ts';

/** Addresses, alone or as a block in CIDR notation. */
export const ip: FieldKind = {
  is(field, values) {
    const texts = onlyTexts(values, 'an address; use CIDR notation (10.0.0.0/8)');
    if ('refused' in texts) return texts;
    const blocks: (readonly [string, string])[] = [];
    for (const text of texts) {
      const block = blockOf(text.text);
      if (block === undefined) return noAddress(text, 'address or block of addresses');
      blocks.push(block);
    }
    const [first, ...more] = texts.map(({ text }) => text);
    return {
      test: (value) => {
        const key = addressKey(String(value));
        return key !== undefined && blocks.some(([from, to]) => key >= from && key <= to);
      },
      // One clause, however many there are: Elasticsearch limits clauses.
      query:
        more.length === 0
          ? { term: { [field.name]: first ?? '' } }
          : { terms: { [field.name]: [first, ...more] as string[] } },
    };
  },
  range(field, operator, text) {
    const bound = addressKey(text.text);
    if (bound === undefined) return noAddress(text, 'address');
    const fits = inOrder<string>(operator, (key) => (key < bound ? -1 : key > bound ? 1 : 0));
    return {
      test: (value) => {
        const key = addressKey(String(value));
        return key !== undefined && fits(key);
      },
      query: { range: { [field.name]: { [rangeNames[operator]]: text.text } } },
    };
  },
};

function noAddress({ text, at }: Text, what: string): Refusal {
  return { refused: `${JSON.stringify(text)} is no ${what}`, at };
}
