import { calendarText, formatCalendarDuration, parseCalendarDuration } from '../core/duration.ts';
import { excerptOfValue, kindOfValue } from '../core/excerpt.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { type Reader, reader } from './readers.ts';

/** Any map. */
export const anyMap: Reader<JsonObject> = reader(
  { type: 'object' },
  (value, path, context) => {
    if (isJsonObject(value)) return value;
    return context.problem(path, `expected a map, got ${kindOfValue(value)}`);
  },
  JSON.stringify,
);

/** A map from names that people choose to values of one kind. @param expected the form of a name in words */
export function record<T>(read: Reader<T>, names: RegExp, expected: string): Reader<Readonly<Record<string, T>>> {
  const schema = { type: 'object', propertyNames: { pattern: names.source }, additionalProperties: read.schema };
  return reader(
    schema,
    (value, path, context) => {
      const given = anyMap(value, path, context);
      if (given === undefined) return undefined;
      const entries = Object.entries(given).flatMap(([name, member]): readonly [string, T][] => {
        if (!names.test(name)) context.problem([...path, name], `expected ${expected}, got "${name}"`);
        const found = read(member, [...path, name], context);
        return found === undefined ? [] : [[name, found]];
      });
      return Object.fromEntries(entries);
    },
    JSON.stringify,
  );
}

/** A duration in which days are a unit too, such as `30d`; milliseconds. */
export function calendarDuration(minimum: string, maximum = '3650d'): Reader<number> {
  const least = parseCalendarDuration(minimum) ?? 0;
  const most = parseCalendarDuration(maximum) ?? 0;
  const schema = { title: 'duration', type: 'string', minLength: 2, pattern: calendarText.source };
  return reader(
    schema,
    (value, path, context) => {
      const milliseconds = typeof value === 'string' ? parseCalendarDuration(value) : undefined;
      if (milliseconds !== undefined && milliseconds >= least && milliseconds <= most) return milliseconds;
      const bounds = `from ${minimum} to ${maximum}`;
      return context.problem(
        path,
        `expected a duration ${bounds}, such as 30s, 15m, 24h or 30d, got ${excerptOfValue(value)}`,
      );
    },
    formatCalendarDuration,
  );
}
