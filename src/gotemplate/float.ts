/**
 * Writes a float64 as Go's strconv does.
 * @param verb `e`, `f` or `g`
 * @param precision digits; -1 for as few as tell the number from its neighbours
 */
export function formatFloat(value: number, verb: 'e' | 'f' | 'g', precision: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const absolute = Math.abs(value);
  if (verb === 'e') return sign + exponential(absolute, precision);
  if (verb === 'f') return sign + fixed(absolute, precision);
  const significant = precision === 0 ? 1 : precision;
  const shortest = exponential(absolute, significant < 0 ? -1 : significant - 1);
  const [mantissa = '0', exponentText = '0'] = shortest.split('e');
  const exponent = Number(exponentText);
  const digits = mantissa.replace('.', '').replace(/0+$/, '').length || 1;
  // The shortest form turns to an exponent where %g with six digits would.
  const shortened = significant > digits && digits >= exponent + 1 ? digits : significant;
  if (exponent < -4 || exponent >= (significant < 0 ? 6 : shortened)) return sign + trimmed(shortest);
  const decimals = Math.max(0, digits - 1 - exponent);
  return sign + fixed(absolute, significant < 0 ? -1 : decimals);
}

function exponential(value: number, precision: number): string {
  const digitsOf = (digits?: number): string => value.toExponential(digits);
  const text = precision < 0 ? digitsOf() : roundedToEven(digitsOf, precision);
  const [mantissa = '0', exponent = '+0'] = text.split('e');
  const digits = exponent.slice(1).padStart(2, '0');
  return `${mantissa}e${exponent[0]}${digits}`;
}

function trimmed(text: string): string {
  return text.replace(/(\.\d*?)0+e/, '$1e').replace('.e', 'e');
}

function fixed(value: number, precision: number): string {
  if (precision >= 0) return exactFixed(value, precision);
  const [mantissa = '0', exponentText = '0'] = value.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const exponent = Number(exponentText);
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const rest = digits.slice(exponent + 1);
  return rest === '' ? whole : `${whole}.${rest}`;
}

/** `toFixed` gives up at 1e21, where every float64 is a whole number. */
function exactFixed(value: number, precision: number): string {
  if (value < 1e21) return roundedToEven((digits) => value.toFixed(digits), precision);
  const whole = BigInt(value).toString();
  return precision === 0 ? whole : `${whole}.${'0'.repeat(precision)}`;
}

/**
 * JavaScript rounds up what is right between two numbers; Go takes the one whose last digit is even: 2.25 is 2.2.
 * @param digitsOf `toFixed` or `toExponential` of the number
 */
function roundedToEven(digitsOf: (digits: number) => string, precision: number): string {
  const rounded = digitsOf(Math.min(mostDigits, precision));
  if (precision >= mostDigits) return rounded;
  const [whole = '', decimals = '', exponent = ''] = digitsOf(mostDigits).split(/[.e]/);
  const below = `${whole}${decimals.slice(0, precision)}`;
  const isBetween = /^50*$/.test(decimals.slice(precision)) && /[02468]$/.test(below);
  if (!isBetween) return rounded;
  const mantissa = precision === 0 ? whole : `${whole}.${decimals.slice(0, precision)}`;
  return exponent === '' ? mantissa : `${mantissa}e${exponent}`;
}

/** As many as JavaScript writes: enough for every number that is right between two others. */
const mostDigits = 100;
