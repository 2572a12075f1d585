import { type Signature, stringArgument } from './arguments.ts';
import { bytesOf } from './bytes.ts';
import { formatFloat } from './float.ts';
import { printValue } from './print.ts';
import { type GoValue, integerOf, isGoList, TemplateError, typeName } from './values.ts';

interface Directive {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly verb: string;
}

const directive = /%([-+# 0]*)(\*|\d+)?(?:\.(\*|\d*))?([\s\S]?)/gu;
const widest = 10_000;

/** A function whose first argument is a format. */
export const formatted: Signature = (name) => {
  return ([format, ...args]) => sprintf(stringArgument(name, format), args);
};

/** Formats as Go's fmt.Sprintf; what does not fit shows in the text as `%!d(string=x)`, it is no error. */
function sprintf(format: string, args: readonly GoValue[]): string {
  let next = 0;
  const take = (): GoValue => args[next++];
  const star = (): number => Number(integerOf(take()) ?? 0n);
  const text = format.replace(
    directive,
    (_whole, flagText: string, width = '', precision: string | undefined, verb) => {
      if (verb === '%') return '%';
      if (verb === '') return '%!(NOVERB)';
      const wanted = width === '*' ? star() : width === '' ? undefined : Number(width);
      const flags = wanted !== undefined && wanted < 0 ? `${flagText}-` : flagText;
      const digits = precision === undefined ? undefined : precision === '*' ? star() : Number(precision || 0);
      if (Math.abs(wanted ?? 0) > widest || (digits ?? 0) > widest) throw new TemplateError('a width is too large');
      if (next >= args.length) return `%!${verb}(MISSING)`;
      return formatOne(take(), { flags, width: Math.abs(wanted ?? 0), precision: digits, verb });
    },
  );
  if (next >= args.length) return text;
  const extra = args.slice(next).map((arg) => (arg == null ? '<nil>' : `${typeName(arg)}=${printValue(arg)}`));
  return `${text}%!(EXTRA ${extra.join(', ')})`;
}

function formatOne(value: GoValue, spec: Directive): string {
  if (spec.verb === 'T') return padded(typeName(value), spec);
  if (spec.verb === 'v') return padded(verbV(value, spec), spec, isNumber(value));
  if (value === undefined || value === null) return `%!${spec.verb}(<nil>)`;
  if (isGoList(value)) return `[${value.map((entry) => formatOne(entry, spec)).join(' ')}]`;
  const text = typeof value === 'number' ? floatVerb(value, spec) : (integerVerb(value, spec) ?? textVerb(value, spec));
  if (text === undefined) return `%!${spec.verb}(${typeName(value)}=${printValue(value)})`;
  return padded(text, spec, isNumber(value));
}

function isNumber(value: GoValue): boolean {
  return typeof value === 'number' || integerOf(value) !== undefined;
}

function verbV(value: GoValue, spec: Directive): string {
  if (typeof value === 'number') return signed(formatFloat(value, 'g', spec.precision ?? -1), spec);
  return typeof value === 'bigint' ? signed(value.toString(), spec) : printValue(value);
}

function floatVerb(value: number, spec: Directive): string | undefined {
  const lower = spec.verb.toLowerCase();
  if (lower !== 'e' && lower !== 'f' && lower !== 'g') return undefined;
  const text = formatFloat(value, lower, spec.precision ?? (lower === 'g' ? -1 : 6));
  return signed(spec.verb === lower ? text : text.toUpperCase(), spec);
}

function integerVerb(value: GoValue, spec: Directive): string | undefined {
  const integer = integerOf(value);
  if (integer === undefined) return undefined;
  const sign = integer < 0n ? '-' : '';
  const absolute = integer < 0n ? -integer : integer;
  const sharp = spec.flags.includes('#');
  const digits = (text: string): string => text.padStart(spec.precision ?? 0, '0');
  switch (spec.verb) {
    case 'd':
      return signed(sign + digits(absolute.toString()), spec);
    case 'b':
      return signed(`${sign}${sharp ? '0b' : ''}${digits(absolute.toString(2))}`, spec);
    case 'o':
      return signed(`${sign}${sharp ? '0' : ''}${digits(absolute.toString(8))}`, spec);
    case 'x':
    case 'X': {
      const text = signed(`${sign}${sharp ? '0x' : ''}${digits(absolute.toString(16))}`, spec);
      return spec.verb === 'X' ? text.toUpperCase() : text;
    }
    case 'c':
      return character(integer);
    case 'q':
      return `'${character(integer)}'`;
    case 'U':
      return `U+${absolute.toString(16).toUpperCase().padStart(4, '0')}`;
    default:
      return undefined;
  }
}

function textVerb(value: GoValue, spec: Directive): string | undefined {
  if (typeof value === 'boolean') return spec.verb === 't' ? String(value) : undefined;
  if (typeof value === 'bigint') return undefined;
  const text = typeof value === 'string' ? value : printValue(value);
  const cut = spec.precision === undefined ? text : [...text].slice(0, spec.precision).join('');
  switch (spec.verb) {
    case 's':
      return cut;
    case 'q':
      return spec.flags.includes('#') && !cut.includes('`') ? `\`${cut}\`` : quoted(cut);
    case 'x':
      return bytesOf(cut).toString('hex');
    case 'X':
      return bytesOf(cut).toString('hex').toUpperCase();
    default:
      return undefined;
  }
}

function character(code: bigint): string {
  const valid = code >= 0n && code <= 0x10ffffn && !(code >= 0xd800n && code <= 0xdfffn);
  return valid ? String.fromCodePoint(Number(code)) : '\ufffd';
}

/** A Go string literal. */
function quoted(text: string): string {
  return JSON.stringify(text)
    .replaceAll('\\u0007', '\\a')
    .replaceAll('\\u000b', '\\v')
    .replace(/\\u00([01][0-9a-f])/g, '\\x$1')
    .replaceAll('\u007f', '\\x7f');
}

function signed(text: string, spec: Directive): string {
  if (/^[-+]/.test(text)) return text;
  return spec.flags.includes('+') ? `+${text}` : spec.flags.includes(' ') ? ` ${text}` : text;
}

function padded(text: string, spec: Directive, numeric = false): string {
  const missing = spec.width - [...text].length;
  if (missing <= 0) return text;
  if (spec.flags.includes('-')) return text + ' '.repeat(missing);
  const zeros = spec.flags.includes('0') && (!numeric || spec.precision === undefined || /[efg]/i.test(spec.verb));
  if (!zeros) return ' '.repeat(missing) + text;
  const sign = numeric ? (/^[-+ ]/.exec(text)?.[0] ?? '') : '';
  return sign + '0'.repeat(missing) + text.slice(sign.length);
}
