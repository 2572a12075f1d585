/** Types an attribute of an event can be declared with, apart from groups. */
export type ScalarType = 'keyword' | 'boolean' | 'long' | 'float' | 'double';

const integerText = /^-?(?:0|[1-9]\d{0,14})$/;
const decimalText = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const largestFloat = 3.4028234663852886e38;

/**
 * Brings a value into its declared type where nothing is lost by it: `"true"` for true, `5` for `"5"`.
 * The ingest pipeline has the same function in Painless; the two must agree for every JSON value.
 * @returns undefined where the value does not have the declared type
 */
export function toScalar(type: ScalarType, value: unknown): string | number | boolean | undefined {
  switch (type) {
    case 'keyword':
      return toKeyword(value);
    case 'boolean':
      return value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;
    case 'long':
      if (typeof value === 'string') return integerText.test(value) ? Number(value) : undefined;
      return Number.isSafeInteger(value) ? (value as number) : undefined;
    case 'float':
    case 'double':
      return toDecimal(value, type === 'float' ? largestFloat : Number.MAX_VALUE);
  }
}

function toKeyword(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return Number.isSafeInteger(value) ? String(value as number) : undefined;
}

function toDecimal(value: unknown, largest: number): number | undefined {
  const number = typeof value === 'string' && decimalText.test(value) ? Number(value) : value;
  return typeof number === 'number' && Math.abs(number) <= largest ? number : undefined;
}
