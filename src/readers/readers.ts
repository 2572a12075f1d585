import { durationText, formatDuration, parseDuration } from '../core/duration.ts';
import { excerptOfValue, kindOfValue } from '../core/excerpt.ts';
import { isJsonObject, type JsonObject, type JsonValue, own } from '../core/json.ts';
import { didYouMean } from '../core/nearest-name.ts';
import type { Secret } from '../core/secret.ts';
import type { KeyPath } from './yaml.ts';

/** What readers need of the file that is read. */
export interface ReadContext {
  /** Notes what is wrong with the setting at a path. */
  problem(path: KeyPath, text: string): void;
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
      context.problem(path, `expected a map of settings, got ${kindOfValue(value)}`);
      return undefined;
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
      context.problem(path, `expected a list, got ${kindOfValue(value)}`);
      return undefined;
    }
    if (options.atLeastOne && value.length === 0) context.problem(path, 'expected at least one entry');
    return value
      .map((item: JsonValue, index) => read(item, [...path, index], context))
      .filter((item): item is Awaited<T> & T => item !== undefined);
  };
  return reader(schema, readList, (items) => items.map(read.show).join(', '));
}

/** Text, of a form where a pattern is given. @param expected the form in words */
export function text(pattern?: RegExp, expected = 'other text'): Reader<string> {
  const schema = pattern ? { type: 'string', pattern: pattern.source } : { type: 'string', minLength: 1 };
  return reader(schema, (value, path, context) => {
    if (typeof value !== 'string' || value === '') {
      context.problem(path, `expected text, got ${value === '' ? 'nothing' : kindOfValue(value)}`);
      return undefined;
    }
    if (!pattern || pattern.test(value)) return value;
    context.problem(path, `expected ${expected}, got "${value}"`);
    return undefined;
  });
}

export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return reader({ enum: values }, (value, path, context) => {
    const found = values.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    const help = typeof value === 'string' ? didYouMean(value, values) : '';
    context.problem(path, `expected one of ${values.join(', ')}, got ${excerptOfValue(value)}${help}`);
    return undefined;
  });
}

export const flag: Reader<boolean> = reader({ type: 'boolean' }, (value, path, context) => {
  if (typeof value === 'boolean') return value;
  context.problem(path, `expected true or false, got ${excerptOfValue(value)}`);
  return undefined;
});

export function integer(minimum: number, maximum: number): Reader<number> {
  return reader({ type: 'integer', minimum, maximum }, (value, path, context) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum) return value;
    context.problem(path, `expected a whole number from ${minimum} to ${maximum}, got ${excerptOfValue(value)}`);
    return undefined;
  });
}

export function number(minimum: number, maximum: number): Reader<number> {
  return reader({ type: 'number', minimum, maximum }, (value, path, context) => {
    if (typeof value === 'number' && value >= minimum && value <= maximum) return value;
    context.problem(path, `expected a number from ${minimum} to ${maximum}, got ${excerptOfValue(value)}`);
    return undefined;
  });
}

/** A Go duration within bounds; milliseconds. The largest bound of all is ten years. */
export function duration(minimum: string, maximum = '87600h'): Reader<number> {
  const least = parseDuration(minimum) ?? 0;
  const most = parseDuration(maximum) ?? 0;
  const schema = { title: 'duration', type: 'string', pattern: durationText.source };
  const read: Read<number> = (value, path, context) => {
    const milliseconds = typeof value === 'string' ? parseDuration(value) : undefined;
    if (milliseconds === undefined) {
      context.problem(
        path,
        `expected a duration such as 30s, 15m or 360h (days are not a unit), got ${excerptOfValue(value)}`,
      );
    } else if (milliseconds < least) {
      context.problem(path, `expected a duration of at least ${minimum}, got ${excerptOfValue(value)}`);
      return undefined;
    } else if (milliseconds > most) {
      context.problem(path, `expected a duration of at most ${maximum}, got ${excerptOfValue(value)}`);
      return undefined;
    }
    return milliseconds;
  };
  return reader(schema, read, formatDuration);
}

/** An http or https URL without credentials; the slash at its end is left out. */
export function url(): Reader<string> {
  return reader({ title: 'URL', type: 'string', pattern: '^[hH][tT][tT][pP][sS]?://' }, (value, path, context) => {
    const parsed = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
    if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.hostname === '') {
      context.problem(
        path,
        `expected a URL that starts with https:// or http://${parsed ? '' : `, got ${excerptOfValue(value)}`}`,
      );
      return undefined;
    }
    if (parsed.username !== '' || parsed.password !== '') {
      context.problem(path, 'this URL cannot contain credentials; use the settings for credentials');
      return undefined;
    }
    return String(value).replace(/\/+$/, '');
  });
}

export const secret: Reader<Secret> = reader(
  { title: 'secret', type: 'string', minLength: 1 },
  (value, path, context) => {
    if (typeof value === 'string' && value !== '') return context.secret(value, path);
    // The value is left out of the message: it is, or was meant to be, a secret.
    context.problem(path, `expected text, \${ENVIRONMENT_VARIABLE} or file:/path`);
    return undefined;
  },
);

/** Any map; whoever uses it checks its keys. */
const anyMap: Read<JsonObject> = (value, path, context) => {
  if (isJsonObject(value)) return value;
  context.problem(path, `expected a map of settings, got ${kindOfValue(value)}`);
  return undefined;
};

/** A map some of whose texts may be secrets: those can be references, and are never printed. */
export function mapWithSecrets(names: readonly string[]): Reader<Readonly<Record<string, JsonValue | Secret>>> {
  return reader({ type: 'object' }, (value, path, context) => {
    const read = anyMap(value, path, context);
    if (!read) return undefined;
    const entries = Object.entries(read).map(([name, given]): [string, JsonValue | Secret | undefined] => [
      name,
      names.includes(name) ? secret(given, [...path, name], context) : given,
    ]);
    return Object.fromEntries(entries.filter((entry): entry is [string, JsonValue | Secret] => entry[1] !== undefined));
  });
}
