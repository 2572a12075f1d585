import { type Methods, methodOf, takes, wrongType } from './arguments.ts';
import { GoObject, type GoValue, int64, type Method, TemplateError } from './values.ts';

const unitNanoseconds: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

/** time.Duration: whole nanoseconds. */
export class GoDuration extends GoObject {
  readonly typeName = 'time.Duration';
  readonly nanoseconds: bigint;

  constructor(nanoseconds: bigint) {
    super();
    this.nanoseconds = int64(nanoseconds);
  }

  print(): string {
    return formatDuration(this.nanoseconds);
  }

  override isTrue(): boolean {
    return this.nanoseconds !== 0n;
  }

  override integer(): bigint {
    return this.nanoseconds;
  }

  override toJson(): number {
    return Number(this.nanoseconds);
  }

  override method(name: string): Method | undefined {
    return methodOf(durationMethods, name, this.nanoseconds);
  }
}

const durationMethods: Methods<bigint> = {
  Hours: (value) => takes([], () => inUnit(value, 3_600_000_000_000n)),
  Minutes: (value) => takes([], () => inUnit(value, 60_000_000_000n)),
  Seconds: (value) => takes([], () => inUnit(value, 1_000_000_000n)),
  Milliseconds: (value) => takes([], () => value / 1_000_000n),
  Microseconds: (value) => takes([], () => value / 1_000n),
  Nanoseconds: (value) => takes([], () => value),
  String: (value) => takes([], () => formatDuration(value)),
  Abs: (value) => takes([], () => new GoDuration(value < 0n ? -value : value)),
  Truncate: (value) => takes([durationArgument], (step) => new GoDuration(truncate(value, step.nanoseconds))),
  Round: (value) => takes([durationArgument], (step) => new GoDuration(round(value, step.nanoseconds))),
};

function inUnit(value: bigint, unit: bigint): number {
  return Number(value / unit) + Number(value % unit) / Number(unit);
}

export function durationArgument(name: string, value: GoValue): GoDuration {
  if (value instanceof GoDuration) return value;
  // An untyped constant is nanoseconds, as in Go.
  if (typeof value === 'bigint') return new GoDuration(value);
  throw wrongType(name, 'time.Duration', value);
}

/**
 * Reads a Go duration such as `1h30m`.
 * @throws TemplateError where it is none; Filebeat takes such a text for zero
 */
export function parseGoDuration(text: string): GoDuration {
  const fail = (): never => {
    throw new TemplateError(`${JSON.stringify(text)} is not a duration such as 1h30m (units: ns us ms s m h)`);
  };
  const match = /^([+-]?)(.+)$/s.exec(text) ?? fail();
  const [, sign, rest = ''] = match;
  if (rest === '0') return new GoDuration(0n);
  if (!/^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(rest)) return fail();
  let total = 0n;
  for (const [, whole = '', fraction = '', unit = ''] of rest.matchAll(/(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/g)) {
    const scale = unitNanoseconds[unit] ?? 0n;
    total += BigInt(whole || '0') * scale;
    // More digits than 18 cannot change a nanosecond.
    const digits = fraction.slice(0, 18);
    total += (BigInt(digits || '0') * scale) / 10n ** BigInt(digits.length);
  }
  if (total >= 2n ** 63n) return fail();
  return new GoDuration(sign === '-' ? -total : total);
}

function formatDuration(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return '0s';
  const sign = nanoseconds < 0n ? '-' : '';
  const rest = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const decimal = (amount: bigint, unit: bigint): string => {
    const fraction = (amount % unit)
      .toString()
      .padStart(unit.toString().length - 1, '0')
      .replace(/0+$/, '');
    return fraction === '' || unit === 1n ? `${amount / unit}` : `${amount / unit}.${fraction}`;
  };
  if (rest < 1_000n) return `${sign}${rest}ns`;
  if (rest < 1_000_000n) return `${sign}${decimal(rest, 1_000n)}µs`;
  if (rest < 1_000_000_000n) return `${sign}${decimal(rest, 1_000_000n)}ms`;
  const hours = rest / 3_600_000_000_000n;
  const minutes = (rest / 60_000_000_000n) % 60n;
  const seconds = decimal(rest % 60_000_000_000n, 1_000_000_000n);
  const before = hours > 0n ? `${hours}h${minutes}m` : minutes > 0n ? `${minutes}m` : '';
  return `${sign}${before}${seconds}s`;
}

function truncate(value: bigint, step: bigint): bigint {
  return step <= 0n ? value : value - (value % step);
}

/** Halves go away from zero. */
function round(value: bigint, step: bigint): bigint {
  if (step <= 0n) return value;
  const rest = value < 0n ? -(value % step) : value % step;
  const down = value < 0n ? value + rest : value - rest;
  if (rest + rest < step) return down;
  return value < 0n ? down - step : down + step;
}
