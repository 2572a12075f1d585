import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { DraftBody, DraftValue } from '../draft-value.ts';
import type { Findings } from '../findings.ts';
import { getField } from './event-fields.ts';
import { networkTest } from './networks.ts';
import type { Condition } from './processor.ts';

/** Whether the value of a field is as the condition wants it. */
type Test = (field: DraftValue) => boolean;

/** Conditions on fields: each makes a test of what a field is compared with, or says what is wrong with that. */
const onFields: Readonly<Record<string, (wanted: JsonValue) => Test | string>> = {
  equals: (wanted) => (typeof wanted === 'object' ? 'it needs a string, a number or a boolean' : equal(wanted)),
  contains: (wanted) => textTest((text) => text.includes(String(wanted))),
  regexp: (wanted) => {
    const pattern = goPattern(String(wanted));
    return pattern ? textTest((text) => pattern.test(text)) : `"${String(wanted)}" is not a regular expression`;
  },
  range,
  network: (wanted) => networkTest(Array.isArray(wanted) ? wanted.map(String) : [String(wanted)]),
};

const known = [...Object.keys(onFields), 'has_fields', 'not', 'and', 'or'];

/**
 * Reads a condition, such as a `when`.
 * @throws IngestError JC_HTTPJSON_INVALID, JC_HTTPJSON_UNSUPPORTED naming the condition
 */
export function loadCondition(value: JsonValue | undefined, place: string, findings: Findings): Condition {
  if (!isJsonObject(value)) throw findings.invalid(`${place} must hold a condition.`);
  const [name = '', ...more] = Object.keys(value);
  if (name === '' || more.length > 0) throw findings.invalid(`${place} must hold exactly one condition.`);
  const inner = value[name];
  const at = `${place}.${name}`;
  switch (name) {
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
      if (!Object.hasOwn(onFields, name)) {
        throw findings.unsupported(
          `the option ${at} is not supported: this engine knows the conditions ${known.join(', ')}.`,
        );
      }
      return fieldCondition(name, inner, at, findings);
  }
}

function fieldCondition(name: string, value: JsonValue | undefined, place: string, findings: Findings): Condition {
  if (!isJsonObject(value)) throw findings.invalid(`${place} must hold fields and values.`);
  const tests = flat(value, name === 'range').map(([field, wanted]): readonly [string, Test] => {
    const test = onFields[name]?.(wanted) ?? 'it is not known';
    if (typeof test === 'string') throw findings.invalid(`${place}.${field}: ${test}.`);
    return [field, test];
  });
  return (event: DraftBody) =>
    tests.every(([field, test]) => {
      const found = getField(event, field);
      return found !== undefined && found !== null && test(found);
    });
}

/** A text is no number here, as in Filebeat. */
function equal(wanted: JsonValue): Test {
  return (field) => field === wanted;
}

function textTest(test: (text: string) => boolean): Test {
  const isFitting = (value: DraftValue): boolean => typeof value === 'string' && test(value);
  return (field) => (Array.isArray(field) ? field.some(isFitting) : isFitting(field));
}

const bounds: Readonly<Record<string, (field: number | bigint, bound: number | bigint) => boolean>> = {
  lt: (field, bound) => field < bound,
  lte: (field, bound) => field <= bound,
  gt: (field, bound) => field > bound,
  gte: (field, bound) => field >= bound,
};

function range(wanted: JsonValue): Test | string {
  const tests = Object.entries(isJsonObject(wanted) ? wanted : {}).map(([name, given]) => {
    const bound = typeof given === 'string' ? Number(given) : given;
    const compare = bounds[name];
    return compare && isNumber(bound) ? (field: number | bigint) => compare(field, bound) : undefined;
  });
  if (tests.length === 0 || tests.includes(undefined)) return 'it needs numbers for lt, lte, gt, gte';
  return (field) => isNumber(field) && tests.every((test) => test?.(field));
}

function isNumber(value: DraftValue): value is number | bigint {
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isNaN(value));
}

/** Go writes flags at the start, and a P before the name of a group. */
function goPattern(text: string): RegExp | undefined {
  const [, flags = '', pattern = ''] = /^(?:\(\?([ims]+)\))?([\s\S]*)$/.exec(text) ?? [];
  try {
    return new RegExp(pattern.replaceAll('(?P<', '(?<').replaceAll('\\z', '$').replaceAll('\\A', '^'), `u${flags}`);
  } catch {
    return undefined;
  }
}

/** Undoes the nesting that the loader made of dotted names; of a range the bounds stay together. */
function flat(map: JsonObject, isRange: boolean, at = ''): readonly (readonly [string, JsonValue])[] {
  return Object.entries(map).flatMap(([name, value]) => {
    const path = at === '' ? name : `${at}.${name}`;
    const isBounds = isRange && isJsonObject(value) && Object.keys(value).every((key) => Object.hasOwn(bounds, key));
    return isJsonObject(value) && !isBounds ? flat(value, isRange, path) : [[path, value] as const];
  });
}
