import { anyArgument, intArgument, type Signature, takes, takesAll } from './arguments.ts';
import { isLess } from './compare.ts';
import { GoDuration } from './go-duration.ts';
import { type GoValue, int64, integerOf, TemplateError } from './values.ts';

const largest = 2 ** 63;

export const numberFunctions: Readonly<Record<string, Signature>> = {
  add: takesAll(intArgument, (values) => values.reduce((sum, value) => int64(sum + value), 0n)),
  mul: takes([intArgument, intArgument], (left, right) => int64(left * right)),
  div: takes([intArgument, intArgument], (value, by) => {
    if (by === 0n) throw new TemplateError('div by zero');
    return int64(value / by);
  }),
  min: takes([anyArgument, anyArgument], (left, right) => (isBelow(right, left) ? right : left)),
  max: takes([anyArgument, anyArgument], (left, right) => (isBelow(left, right) ? right : left)),
  toInt: takes([anyArgument], toInt),
};

function isBelow(left: GoValue, right: GoValue): boolean {
  const mixed = left instanceof GoDuration !== right instanceof GoDuration;
  if (mixed) throw new TemplateError('incompatible types for comparison');
  return isLess(left, right);
}

/** Text that is no number is 0, as is everything that is neither number nor text. */
function toInt(value: GoValue): bigint {
  const integer = integerOf(value);
  if (integer !== undefined) return integer;
  const number = typeof value === 'string' ? parseFloat64(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) return 0n;
  if (Math.abs(number) >= largest) throw new TemplateError('the number does not fit into 64 bits');
  return BigInt(Math.trunc(number));
}

function parseFloat64(text: string): number | undefined {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}
