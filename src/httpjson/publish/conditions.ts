import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { Findings } from '../findings.ts';
import { getField } from './event-fields.ts';
import type { Condition, MutableEvent } from './processor.ts';

const known = ['equals', 'contains', 'has_fields', 'not', 'and', 'or'];

/**
 * Reads a `when`.
 * @throws IngestError JC_HTTPJSON_INVALID, JC_HTTPJSON_UNSUPPORTED naming the condition
 */
export function loadCondition(value: JsonValue | undefined, place: string, findings: Findings): Condition {
  if (!isJsonObject(value)) throw findings.invalid(`${place} must hold a condition.`);
  const [name = '', ...more] = Object.keys(value);
  if (name === '' || more.length > 0) throw findings.invalid(`${place} must hold exactly one condition.`);
  const inner = value[name];
  const at = `${place}.${name}`;
  switch (name) {
    case 'equals':
      return fieldCondition(inner, at, findings, (field, wanted) => String(field) === String(wanted));
    case 'contains':
      return fieldCondition(inner, at, findings, contains);
    case 'has_fields': {
      const fields = Array.isArray(inner) ? inner.map(String) : undefined;
      if (!fields) throw findings.invalid(`${at} must be a list of fields.`);
      return (event) => fields.every((field) => getField(event, field) !== undefined);
    }
    case 'not': {
      const condition = loadCondition(inner, at, findings);
      return (event) => !condition(event);
    }
    case 'and':
    case 'or': {
      if (!Array.isArray(inner)) throw findings.invalid(`${at} must be a list of conditions.`);
      const conditions = inner.map((entry: JsonValue, index) => loadCondition(entry, `${at}[${index}]`, findings));
      return name === 'and'
        ? (event) => conditions.every((condition) => condition(event))
        : (event) => conditions.some((condition) => condition(event));
    }
    default:
      throw findings.unsupported(
        `the option ${at} is not supported: this engine knows the conditions ${known.join(', ')}.`,
      );
  }
}

function fieldCondition(
  value: JsonValue | undefined,
  place: string,
  findings: Findings,
  fits: (field: JsonValue, wanted: JsonValue) => boolean,
): Condition {
  if (!isJsonObject(value)) throw findings.invalid(`${place} must hold fields and values.`);
  const wanted = Object.entries(flat(value));
  return (event: MutableEvent) =>
    wanted.every(([field, value]) => {
      const found = getField(event, field);
      return found !== undefined && found !== null && fits(found, value);
    });
}

function contains(field: JsonValue, wanted: JsonValue): boolean {
  if (Array.isArray(field)) return field.some((entry) => String(entry) === String(wanted));
  return typeof field === 'string' && field.includes(String(wanted));
}

/** Undoes the nesting that the loader made of dotted names. */
function flat(map: JsonObject, at = ''): Record<string, JsonValue> {
  const fields: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(map)) {
    const path = at === '' ? name : `${at}.${name}`;
    if (isJsonObject(value)) Object.assign(fields, flat(value, path));
    else fields[path] = value;
  }
  return fields;
}
