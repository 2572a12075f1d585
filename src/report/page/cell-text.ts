import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { millisecondsOf } from '../../core/timestamp.ts';
import { countryName } from '../drawings/world.ts';
import { fieldsOfStream } from '../stream-fields.ts';
import { type Formats, noValue } from './formats.ts';

/** A value of a field, as people read it. */
export function valueText(field: string, value: string): string {
  if (field.endsWith('country_iso_code')) return countryName(value);
  return value === '' ? '(empty)' : value;
}

/** A column of a document in one line. */
export function columnText(document: JsonObject, field: string, stream: string, formats: Formats): string {
  const values = valuesAt(document, field.split('.'));
  if (values.length === 0) return noValue;
  const isTime = fieldsOfStream(stream)(field)?.kind === 'date';
  return values.map((value) => oneText(field, value, isTime ? formats : undefined)).join(', ');
}

function valuesAt(value: JsonValue | undefined, path: readonly string[]): readonly JsonValue[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  if (value === undefined || value === null) return [];
  const [head, ...rest] = path;
  if (head === undefined) return [value];
  return isJsonObject(value) && Object.hasOwn(value, head) ? valuesAt(value[head], rest) : [];
}

/** @param formats undefined if the field holds no times */
function oneText(field: string, value: JsonValue, formats: Formats | undefined): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const time = formats && millisecondsOf(value);
  return time === undefined ? valueText(field, value) : (formats?.time(time) ?? value);
}
