import type { Text } from '../ast.ts';
import type { Field } from '../fields.ts';
import { type FieldKind, inOrder, onlyTexts, type Refusal, rangeNames } from './comparison.ts';

/** Numbers are kept with the precision of the field's type. */
export const number: FieldKind = {
  is(field, values) {
    const texts = onlyTexts(values, 'a number');
    if ('refused' in texts) return texts;
    const numbers = texts.map((text) => readNumber(field, text));
    const wrong = numbers.find((one): one is Refusal => typeof one !== 'number');
    if (wrong !== undefined) return wrong;
    const known = new Set(numbers as readonly number[]);
    return { test: (value) => known.has(kept(field, value)), query: { terms: { [field.name]: [...known] } } };
  },
  range(field, operator, text) {
    const bound = readNumber(field, text);
    if (typeof bound !== 'number') return bound;
    const fits = inOrder<number>(operator, (value) => value - bound);
    return {
      test: (value) => fits(kept(field, value)),
      query: { range: { [field.name]: { [rangeNames[operator]]: bound } } },
    };
  },
};

function readNumber({ type }: Field, { text, at }: Text): number | Refusal {
  const read = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const refused = `${JSON.stringify(text)} is no number that the field can hold`;
  if (!Number.isFinite(read) || (type === 'long' && Math.abs(read) > Number.MAX_SAFE_INTEGER)) return { refused, at };
  return type === 'float' ? Math.fround(read) : read;
}

/** The value as Elasticsearch indexes it. */
function kept({ type }: Field, value: unknown): number {
  const read = Number(value);
  if (type === 'long') return Math.trunc(read);
  return type === 'float' ? Math.fround(read) : read;
}
