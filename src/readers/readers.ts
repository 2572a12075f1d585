import { durationText, formatDuration, parseDuration } from '../core/duration.ts';
import { excerptOfValue, kindOfValue } from '../core/excerpt.ts';
import { isJsonObject, type JsonObject, type JsonValue, own } from '../core/json.ts';
import { didYouMean } from '../core/nearest-name.ts';
import type { Secret } from '../core/secret.ts';
import type { KeyPath } from './yaml.ts';

/** What readers need of the file that is read. */
export interface ReadContext {
  /** Notes what is wrong with the setting at a path, which then has no value. */
  problem(path: KeyPath, text: string): undefined;
  secret(text: string, path: KeyPath): Secret;
}

type Read<T> = (value: JsonValue, path: KeyPath, context: ReadContext) => T | undefined;

/** Reads one value. Returns undefined after noting a problem. */
export interface Reader<T> extends Read<T> {
  /** What it accepts, as JSON Schema: for editors and the reference. What two settings demand together is not in it. */
  readonly schema: JsonObject;
  /** A value as a person would write it. */
  show(value: T): string;
}

export function reader<T>(schema: JsonObject, read: Read<T>, show: (value: T) => string = String): Reader<T> {
  return Object.assign((value: JsonValue, path: KeyPath, context: ReadContext) => read(value, path, context), {
    schema,
    show,
  });
}

/** A setting: the one place where its name, type, default and meaning are written. */
interface Field<T> {
  readonly presence: 'required' | 'optional' | 'default';
  readonly read: Reader<T>;
  /** One sentence for the reference. */
  readonly about: string;
  /** What it is if the file does not name it, in words. */
  readonly otherwise?: string | undefined;
  readonly default?: T;
}

type Fields = Readonly<Record<string, Field<unknown>>>;

export function required<T>(read: Reader<T>, about: string) {
  return { presence: 'required', read, about } as const;
}

export function optional<T>(read: Reader<T>, about: string, otherwise?: string) {
  return { presence: 'optional', read, about, otherwise } as const;
}

export function withDefault<T>(read: Reader<T>, value: NoInfer<T>, about: string, otherwise = read.show(value)) {
  return { presence: 'default', read, about, otherwise, default: value } as const;
}

/** A map whose settings have defaults; it need not be there. */
export function group<T>(read: Reader<T> & { readonly defaults: T }, about: string) {
  return { presence: 'default', read, about, otherwise: undefined, default: read.defaults } as const;
}

type Camel<Name> = Name extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;
type Having<Shape, Presence> = {
  [Name in keyof Shape]: Shape[Name] extends { readonly presence: Presence } ? Name : never;
}[keyof Shape];
type Picked<Shape, Names extends keyof Shape> = {
  readonly [Name in Names as Camel<Name>]: Shape[Name] extends { readonly read: Reader<infer T> } ? T : never;
};
type Flat<T> = { [Name in keyof T]: T[Name] };

/** The settings that a map declares, as the program sees them. */
type Values<Shape> = Flat<
  Picked<Shape, Having<Shape, 'required' | 'default'>> &
    Partial<{
      [Name in keyof Picked<Shape, Having<Shape, 'optional'>>]:
        | Picked<Shape, Having<Shape, 'optional'>>[Name]
        | undefined;
    }>
>;

export interface MapReader<Shape> extends Reader<Values<Shape>> {
  readonly defaults: Flat<Picked<Shape, Having<Shape, 'default'>>>;
}

/** What a reader gives. */
export type Settings<R> = R extends Reader<infer T> ? T : never;

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * A map with exactly these keys; an unknown key is a problem, never ignored. `event_limit` in the file is `eventLimit` in
 * the program. After a problem a required setting may be missing from what is returned, whatever its type says: nobody may
 * use it but to look for more problems.
 */
export function map<Shape extends Fields>(shape: Shape): MapReader<Shape> {
  const defaults = Object.fromEntries(
    Object.entries(shape).flatMap(([key, field]) =>
      field.presence === 'default' ? [[camelCase(key), field.default]] : [],
    ),
  );
  const read: Read<Values<Shape>> = (value, path, context) => {
    if (!isJsonObject(value)) {
      return context.problem(path, `expected a map of settings, got ${kindOfValue(value)}`);
    }
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(shape, key)) continue;
      const known = Object.keys(shape);
      const help = didYouMean(key, known, `; known settings here: ${known.join(', ')}`);
      context.problem([...path, key], `unknown setting "${key}"${help}`);
    }
    const values: Record<string, unknown> = { ...defaults };
    for (const [key, field] of Object.entries(shape)) {
      const given = own(value, key);
      if (given !== undefined && given !== null) {
        const found = field.read(given, [...path, key], context);
        if (found !== undefined) values[camelCase(key)] = found;
      } else if (field.presence === 'required') context.problem([...path, key], `the setting "${key}" is missing`);
    }
    return values as Values<Shape>;
  };
  return Object.assign(reader(mapSchema(shape), read, JSON.stringify), { defaults }) as unknown as MapReader<Shape>;
}

function mapSchema(shape: Fields): JsonObject {
  const fields = Object.entries(shape);
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(([name, { read, about, otherwise }]) => {
        const description = otherwise === undefined ? about : `${about} Default: ${otherwise}.`;
        return [name, { description, ...read.schema }];
      }),
    ),
    required: fields.filter(([, { presence }]) => presence === 'required').map(([name]) => name),
    additionalProperties: false,
  };
}

export function list<T>(read: Reader<T>, options: { readonly atLeastOne?: boolean } = {}): Reader<readonly T[]> {
  const schema = { type: 'array', items: read.schema, minItems: options.atLeastOne ? 1 : 0 };
  const readList: Read<readonly T[]> = (value, path, context) => {
    if (!Array.isArray(value)) {
      return context.problem(path, `expected a list, got ${kindOfValue(value)}`);
    }
    if (options.atLeastOne && value.length === 0) context.problem(path, 'expected at least one entry');
    return value.flatMap((item: JsonValue, index) => {
      const found = read(item, [...path, index], context);
      return found === undefined ? [] : [found];
    });
  };
  return reader(schema, readList, (items) => items.map(read.show).join(', '));
}

/** Text, of a form where a pattern is given. @param expected the form in words */
export function text(pattern?: RegExp, expected = 'other text'): Reader<string> {
  const schema = pattern ? { type: 'string', pattern: pattern.source } : { type: 'string', minLength: 1 };
  return reader(schema, (value, path, context) => {
    if (typeof value !== 'string' || value === '') {
      return context.problem(path, `expected text, got ${value === '' ? 'nothing' : kindOfValue(value)}`);
    }
    if (!pattern || pattern.test(value)) return value;
    return context.problem(path, `expected ${expected}, got "${value}"`);
  });
}

export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return reader({ enum: values }, (value, path, context) => {
    const found = values.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    const help = typeof value === 'string' ? didYouMean(value, values) : '';
    return context.problem(path, `expected one of ${values.join(', ')}, got ${excerptOfValue(value)}${help}`);
  });
}

export const flag: Reader<boolean> = reader({ type: 'boolean' }, (value, path, context) => {
  if (typeof value === 'boolean') return value;
  return context.problem(path, `expected true or false, got ${excerptOfValue(value)}`);
});

export function integer(minimum: number, maximum: number): Reader<number> {
  return bounded('integer', 'a whole number', minimum, maximum);
}

export function number(minimum: number, maximum: number): Reader<number> {
  return bounded('number', 'a number', minimum, maximum);
}

function bounded(type: 'integer' | 'number', what: string, minimum: number, maximum: number): Reader<number> {
  return reader({ type, minimum, maximum }, (value, path, context) => {
    const isKind = typeof value === 'number' && (type === 'number' || Number.isInteger(value));
    if (isKind && value >= minimum && value <= maximum) return value;
    return context.problem(path, `expected ${what} from ${minimum} to ${maximum}, got ${excerptOfValue(value)}`);
  });
}

/** A Go duration within bounds; milliseconds. The largest bound of all is ten years. */
export function duration(minimum: string, maximum = '87600h'): Reader<number> {
  const least = parseDuration(minimum) ?? 0;
  const most = parseDuration(maximum) ?? 0;
  const schema = { title: 'duration', type: 'string', pattern: durationText.source };
  const read: Read<number> = (value, path, context) => {
    const milliseconds = typeof value === 'string' ? parseDuration(value) : undefined;
    const refuse = (what: string) => context.problem(path, `expected a duration ${what}, got ${excerptOfValue(value)}`);
    if (milliseconds === undefined) return refuse('such as 30s, 15m or 360h (days are not a unit)');
    if (milliseconds < least) return refuse(`of at least ${minimum}`);
    return milliseconds > most ? refuse(`of at most ${maximum}`) : milliseconds;
  };
  return reader(schema, read, formatDuration);
}

/** An http or https URL without credentials; the slash at its end is left out. */
export function url(): Reader<string> {
  return reader({ title: 'URL', type: 'string', pattern: '^[hH][tT][tT][pP][sS]?://' }, (value, path, context) => {
    const parsed = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
    if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.hostname === '') {
      return context.problem(
        path,
        `expected a URL that starts with https:// or http://${parsed ? '' : `, got ${excerptOfValue(value)}`}`,
      );
    }
    if (parsed.username !== '' || parsed.password !== '') {
      return context.problem(path, 'this URL cannot contain credentials; use the settings for credentials');
    }
    return String(value).replace(/\/+$/, '');
  });
}

export const secret: Reader<Secret> = reader(
  { title: 'secret', type: 'string', minLength: 1 },
  (value, path, context) => {
    if (typeof value === 'string' && value !== '') return context.secret(value, path);
    // The value is left out of the message: it is, or was meant to be, a secret.
    return context.problem(path, `expected text, \${ENVIRONMENT_VARIABLE} or file:/path`);
  },
);

/** A map some of whose texts may be secrets: those can be references, and are never printed. */
export function mapWithSecrets(names: readonly string[]): Reader<Readonly<Record<string, JsonValue | Secret>>> {
  return reader({ type: 'object' }, (value, path, context) => {
    if (!isJsonObject(value)) return context.problem(path, `expected a map of settings, got ${kindOfValue(value)}`);
    const entries = Object.entries(value).flatMap(([name, given]) => {
      const read = names.includes(name) ? secret(given, [...path, name], context) : given;
      return read === undefined ? [] : [[name, read] as const];
    });
    return Object.fromEntries(entries);
  });
}
