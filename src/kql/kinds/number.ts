import type { Text } from '../ast.ts';
import type { Field } from '../fields.ts';
import { type FieldKind, inRange, isRefusal, type Refusal, readAll } from './comparison.ts';

/** Numbers are kept with the precision of the field's type. */
export const number: FieldKind = {
  is(field, values) {
    const numbers = readAll(values, 'a number', (text) => readNumber(field, text));
    if (isRefusal(numbers)) return numbers;
    const known = new Set(numbers);
    return { test: (value) => known.has(kept(field, value)), query: { terms: { [field.name]: [...known] } } };
  },
  range(field, operator, text) {
    const bound = readNumber(field, text);
    if (isRefusal(bound)) return bound;
    return inRange(field, operator, bound, (value) => kept(field, value) - bound);
  },
};

function readNumber({ type }: Field, { text, at }: Text): number | Refusal {
  const read = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const refused = `${JSON.stringify(text)} is not a number that the field can hold`;
  if (!Number.isFinite(read) || (type === 'long' && Math.abs(read) > Number.MAX_SAFE_INTEGER)) return { refused, at };
  return type === 'float' ? Math.fround(read) : read;
}

/** The value as Elasticsearch indexes it. */
function kept({ type }: Field, value: unknown): number {
  const read = Number(value);
  if (type === 'long') return Math.trunc(read);
  return type === 'float' ? Math.fround(read) : read;
}
