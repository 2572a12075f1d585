/** Deeper than this, Elasticsearch itself refuses to parse an event. */
export const deepestJson = 1000;

/** By UTF-16 code unit, all that are escaped. Made once: a long text of emojis has millions of them. */
const escapes: readonly (string | undefined)[] = makeEscapes();

function makeEscapes(): readonly (string | undefined)[] {
  const made: (string | undefined)[] = [];
  const hex = (unit: number): string => `\\u${unit.toString(16).toUpperCase().padStart(4, '0')}`;
  for (let unit = 0; unit < 0x20; unit++) made[unit] = hex(unit);
  for (let unit = 0xd800; unit < 0xe000; unit++) made[unit] = hex(unit);
  const short: Readonly<Record<string, string>> = {
    '\b': 'b',
    '\f': 'f',
    '\n': 'n',
    '\r': 'r',
    '\t': 't',
    '"': '"',
    '\\': '\\',
  };
  for (const [character, letter] of Object.entries(short)) made[character.charCodeAt(0)] = `\\${letter}`;
  return made;
}

/**
 * JSON text with sorted keys, byte for byte what the ingest pipeline writes for the same value:
 * keys by UTF-16 code unit, control characters and surrogates as Jackson escapes them, fractions as Java prints a double.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const object = value as Readonly<Record<string, unknown>>;
  const members = Object.keys(object).sort();
  return `{${members.map((key) => `${quote(key)}:${canonicalJson(object[key])}`).join(',')}}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON must escape
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A JSON text, with all surrogates escaped, as `Json.dump` of the ingest pipeline writes it. */
export function quote(text: string): string {
  if (!escaped.test(text)) return `"${text}"`;
  let quoted = '"';
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const replacement = escapes[text.charCodeAt(at)];
    if (replacement === undefined) continue;
    quoted += text.slice(start, at) + replacement;
    start = at + 1;
  }
  return `${quoted}${text.slice(start)}"`;
}

/** Whole numbers in the safe range as digits, all others as Java's Double.toString. */
function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value + 0);
  if (!Number.isFinite(value)) return quote(String(value));
  const size = Math.abs(value);
  const shortest = size.toExponential();
  // Java prints two digits at least, and picks the nearest of them.
  const [mantissa, exponentText] = (shortest.includes('.') ? shortest : size.toExponential(1)).split('e') as [
    string,
    string,
  ];
  const sign = value < 0 ? '-' : '';
  const digits = mantissa.replace('.', '').replace(/0$/, '');
  const exponent = Number(exponentText);
  if (exponent >= 7 || exponent < -3) return `${sign}${digits[0]}.${digits.slice(1) || '0'}E${exponent}`;
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}
