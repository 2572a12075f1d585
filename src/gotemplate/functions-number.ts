import { arity, intArgument } from './arguments.ts';
import { isLess } from './compare.ts';
import { GoDuration } from './go-duration.ts';
import { type GoValue, int64, integerOf, type Method, TemplateError } from './values.ts';

const largest = 2 ** 63;

export const numberFunctions: Readonly<Record<string, Method>> = {
  add: (args) => args.reduce<bigint>((sum, value) => int64(sum + intArgument('add', value)), 0n),
  mul: (args) => {
    arity('mul', args, 2);
    return int64(intArgument('mul', args[0]) * intArgument('mul', args[1]));
  },
  div: (args) => {
    arity('div', args, 2);
    const by = intArgument('div', args[1]);
    if (by === 0n) throw new TemplateError('div by zero');
    return int64(intArgument('div', args[0]) / by);
  },
  min: (args) => pick('min', args, (left, right) => !isLess(right, left)),
  max: (args) => pick('max', args, (left, right) => !isLess(left, right)),
  toInt: (args) => {
    arity('toInt', args, 1);
    return toInt(args[0]);
  },
};

function pick(
  name: string,
  args: readonly GoValue[],
  prefersFirst: (left: GoValue, right: GoValue) => boolean,
): GoValue {
  arity(name, args, 2);
  const [left, right] = args;
  const mixed = left instanceof GoDuration !== right instanceof GoDuration;
  if (mixed) throw new TemplateError('incompatible types for comparison');
  return prefersFirst(left, right) ? left : right;
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
