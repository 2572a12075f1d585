import { type Text, writtenValue } from '../ast.ts';
import { addressKey, blockOf } from './addresses.ts';
import { type FieldKind, inRange, isRefusal, oneOf, type Refusal, readAll } from './comparison.ts';

/** Addresses, alone or as a block in CIDR notation. */
export const ip: FieldKind = {
  is(field, values) {
    const blocks = readAll(values, 'an address; use CIDR notation (10.0.0.0/8)', (text) => {
      return blockOf(text.text) ?? noAddress(text, 'an address or a block of addresses');
    });
    if (isRefusal(blocks)) return blocks;
    return {
      test: (value) => {
        const key = addressKey(String(value));
        return key !== undefined && blocks.some(([from, to]) => key >= from && key <= to);
      },
      query: oneOf(field, values.map(writtenValue)),
    };
  },
  range(field, operator, text) {
    const bound = addressKey(text.text);
    if (bound === undefined) return noAddress(text, 'an address');
    return inRange(field, operator, text.text, (value) => {
      const key = addressKey(String(value));
      return key === undefined ? Number.NaN : Number(key > bound) - Number(key < bound);
    });
  },
};

function noAddress({ text, at }: Text, what: string): Refusal {
  return { refused: `${JSON.stringify(text)} is not ${what}`, at };
}
