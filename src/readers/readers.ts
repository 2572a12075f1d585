import { durationText, parseDuration } from '../core/duration.ts';
import { excerptOfValue, kindOfValue } from '../core/excerpt.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import type { Secret } from '../core/secret.ts';
import { nearestName } from './nearest-name.ts';
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
}

export function reader<T>(schema: JsonObject, read: Read<T>): Reader<T> {
  return Object.assign((value: JsonValue, path: KeyPath, context: ReadContext) => read(value, path, context), {
    schema,
  });
}

export interface Field<T> {
  readonly read: Reader<T>;
  readonly required?: boolean;
  /** One sentence for the reference. */
  readonly about: string;
  /** What it is where the file does not name it, in words where it is not a constant. */
  readonly otherwise?: string;
}

type FieldValues<Shape> = {
  readonly [Key in keyof Shape]: Shape[Key] extends Field<infer T> ? T | undefined : never;
};

/** A map with exactly these keys; an unknown key is a problem, never ignored. */
export function map<Shape extends Readonly<Record<string, Field<unknown>>>>(shape: Shape): Reader<FieldValues<Shape>> {
  return reader(mapSchema(shape), (value, path, context) => {
    if (!isJsonObject(value)) {
      context.problem(path, `expected a map of settings, got ${kindOfValue(value)}`);
      return undefined;
    }
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(shape, key)) continue;
      const near = nearestName(key, Object.keys(shape));
      const help = near ? `did you mean "${near}"?` : `known settings here: ${Object.keys(shape).join(', ')}`;
      context.problem([...path, key], `unknown setting "${key}"; ${help}`);
    }
    const values: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(shape)) {
      const given = Object.hasOwn(value, key) ? value[key] : undefined;
      if (given !== undefined && given !== null) values[key] = field.read(given, [...path, key], context);
      else if (field.required) context.problem([...path, key], `the setting "${key}" is missing`);
    }
    return values as FieldValues<Shape>;
  });
}

function mapSchema(shape: Readonly<Record<string, Field<unknown>>>): JsonObject {
  const fields = Object.entries(shape);
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(([name, { read, about, otherwise }]) => {
        const description = otherwise === undefined ? about : `${about} Default: ${otherwise}.`;
        return [name, { description, ...read.schema }];
      }),
    ),
    required: fields.filter(([, { required }]) => required).map(([name]) => name),
    additionalProperties: false,
  };
}

export function list<T>(read: Reader<T>, options: { readonly atLeastOne?: boolean } = {}): Reader<readonly T[]> {
  return reader({ type: 'array', items: read.schema, minItems: options.atLeastOne ? 1 : 0 }, (value, path, context) => {
    if (!Array.isArray(value)) {
      context.problem(path, `expected a list, got ${kindOfValue(value)}`);
      return undefined;
    }
    if (options.atLeastOne && value.length === 0) context.problem(path, 'expected at least one entry');
    return value
      .map((item: JsonValue, index) => read(item, [...path, index], context))
      .filter((item): item is Awaited<T> & T => item !== undefined);
  });
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
    const near = typeof value === 'string' ? nearestName(value, values) : undefined;
    const help = near ? `; did you mean "${near}"?` : '';
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
  return reader({ title: 'duration', type: 'string', pattern: durationText.source }, (value, path, context) => {
    const milliseconds = typeof value === 'string' ? parseDuration(value) : undefined;
    if (milliseconds === undefined) {
      context.problem(
        path,
        `expected a duration such as 30s, 15m or 360h (days are no unit), got ${excerptOfValue(value)}`,
      );
    } else if (milliseconds < least) {
      context.problem(path, `expected a duration of at least ${minimum}, got ${excerptOfValue(value)}`);
      return undefined;
    } else if (milliseconds > most) {
      context.problem(path, `expected a duration of at most ${maximum}, got ${excerptOfValue(value)}`);
      return undefined;
    }
    return milliseconds;
  });
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
      context.problem(path, 'a URL here cannot hold credentials; there are settings of their own for them');
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
