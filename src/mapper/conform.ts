import { cutText, isEmpty, isSafeKey, toOpaque } from './opaque.ts';
import type { Attribute, AttributeTable, Spelled } from './steps/attribute.ts';
import { canonicalJson } from './steps/canonical-json.ts';
import { type ScalarType, toScalar } from './steps/scalars.ts';

type Values = Record<string, unknown>;
type Source = Readonly<Record<string, unknown>>;

/** Where the pairs go whose key cannot be a key: a list of JSON texts under this key of `jumpcloud.unknown`. */
export const unsafePairs = '_json';

export interface Conformed {
  /** What the schema declares, in the declared shape. */
  readonly known: Values;
  /** The rest, in a form that a `flattened` field takes; undefined where there is none. */
  readonly unknown: Values | undefined;
}

/**
 * Walks an event along the schema. An attribute that the schema does not know, or whose value does not have the
 * declared shape, moves from `known` to `unknown`, and an issue says so; null, "", {} and [] are dropped everywhere.
 * The ingest pipeline has the same walk in Painless; the two must agree for every JSON object.
 * @param event as JSON.parse made it
 * @param issues receives `unknown_attribute <path>` and `wrong_type <path>`
 * @param prefix what stands before the names of unknown attributes: empty, or the parent's path and a dot
 */
export function conform(event: Source, attributes: AttributeTable, issues: Set<string>, prefix = ''): Conformed {
  const known: Values = {};
  const unknown = walk(event, attributes, issues, prefix, known, undefined);
  return { known, unknown };
}

/**
 * The same for the top level, with the known values in an array at the indexes of their attributes: events have
 * thousands of shapes, and reading a property from an object of a shape never seen before is slow in V8.
 * @param values receives the known values
 * @returns the unknown ones
 */
export function conformTopLevel(
  event: Source,
  attributes: AttributeTable,
  issues: Set<string>,
  values: unknown[],
): Values | undefined {
  return walk(event, attributes, issues, '', undefined, values);
}

/** Known values go into `known` by name, or into `values` by index. No callback: this is the hottest loop there is. */
function walk(
  event: Source,
  attributes: AttributeTable,
  issues: Set<string>,
  prefix: string,
  known: Values | undefined,
  values: unknown[] | undefined,
): Values | undefined {
  let unknown: Values | undefined;
  for (const key in event) {
    const value = event[key];
    if (value === null || value === '') continue;
    const attribute = attributes.get(key);
    if (attribute === undefined) {
      unknown = keepUnknown(unknown, key, value, issues, prefix);
      continue;
    }
    // Most values have their declared type already.
    const fits =
      typeof value === 'string'
        ? attribute.type === 'keyword'
        : typeof value === 'boolean' && attribute.type === 'boolean';
    if (fits) {
      if (attribute.spells !== undefined) keepSpelled(attribute.spells, value, known, values);
      if (values) values[attribute.index] = value;
      else if (known) known[attribute.name] = value;
      continue;
    }
    const shaped = shape(attribute, value, issues);
    if (shaped === undefined) {
      const opaque = toOpaque(value);
      if (opaque === undefined) continue;
      unknown ??= {};
      unknown[key] = opaque;
      issues.add(`wrong_type ${attribute.path}`);
      continue;
    }
    if (!isEmpty(shaped.known)) {
      if (attribute.spells !== undefined) keepSpelled(attribute.spells, shaped.known, known, values);
      if (values) values[attribute.index] = shaped.known;
      else if (known) known[attribute.name] = shaped.known;
    }
    if (shaped.unknown !== undefined) {
      unknown ??= {};
      unknown[key] = shaped.unknown;
    }
  }
  const pairs = unknown?.[unsafePairs];
  if (unknown !== undefined && Array.isArray(pairs)) unknown[unsafePairs] = (pairs as string[]).sort().map(cutText);
  return unknown;
}

/** Gives the attribute that is meant the value of its further spelling; its own, before or behind it, wins. */
function keepSpelled(meant: Spelled, value: unknown, known: Values | undefined, values: unknown[] | undefined): void {
  if (values) values[meant.index] ??= value;
  else if (known) known[meant.name] ??= value;
}

function keepUnknown(
  unknown: Values | undefined,
  key: string,
  value: unknown,
  issues: Set<string>,
  prefix: string,
): Values | undefined {
  const opaque = toOpaque(value);
  if (opaque === undefined) return unknown;
  const kept = unknown ?? {};
  if (isSafeKey(key) && key !== unsafePairs) {
    kept[key] = opaque;
    issues.add(`unknown_attribute ${prefix}${key}`);
    return kept;
  }
  const pairs = (kept[unsafePairs] as string[] | undefined) ?? [];
  pairs.push(`{${canonicalJson(key)}:${canonicalJson(value)}}`);
  kept[unsafePairs] = pairs;
  issues.add(`unknown_attribute ${prefix}*`);
  return kept;
}

interface Shaped {
  readonly known: unknown;
  readonly unknown?: unknown;
}

/** @returns undefined where the value does not have the declared shape */
export function shape(attribute: Attribute, value: unknown, issues: Set<string>): Shaped | undefined {
  if (attribute.type === 'group') return shapeGroup(attribute, asObjects(attribute, value), issues);
  if (attribute.type === 'flattened') return shapeFlattened(attribute, asObjects(attribute, value));
  return shapeScalar(attribute.type, attribute.list, value);
}

/** Bare values, where the schema has a name for them, become objects with that one member. */
function asObjects({ bare, list }: Attribute, value: unknown): unknown {
  if (bare === undefined) return value;
  if (Array.isArray(value)) return list ? value.map((member) => asObject(bare, member)) : value;
  return asObject(bare, value);
}

function asObject(bare: string, value: unknown): unknown {
  return typeof value === 'object' || isEmpty(value) ? value : { [bare]: value };
}

function shapeScalar(type: ScalarType, list: boolean, value: unknown): Shaped | undefined {
  if (!Array.isArray(value)) {
    const scalar = toScalar(type, value);
    return scalar === undefined ? undefined : { known: scalar };
  }
  if (!list) return undefined;
  const scalars: unknown[] = [];
  for (const member of value) {
    if (isEmpty(member)) continue;
    const scalar = toScalar(type, member);
    if (scalar === undefined) return undefined;
    scalars.push(scalar);
  }
  return { known: scalars };
}

/** Whether a group is as declared throughout, so that it can be taken as it is. Most are, and a copy costs more than a look. */
function isConform(group: Source, attributes: AttributeTable): boolean {
  let isFilled = false;
  for (const key in group) {
    const attribute = attributes.get(key);
    if (attribute === undefined || attribute.name !== key || attribute.spells !== undefined) return false;
    const value = group[key];
    switch (typeof value) {
      case 'string':
        if (value === '' || attribute.type !== 'keyword') return false;
        break;
      case 'boolean':
        if (attribute.type !== 'boolean') return false;
        break;
      case 'number':
        if (!isNumeric(attribute.type) || toScalar(attribute.type, value) !== value) return false;
        break;
      default: {
        const isObject = value !== null && !Array.isArray(value);
        if (!isObject || attribute.type !== 'group' || !isConform(value as Source, attribute.children)) return false;
      }
    }
    isFilled = true;
  }
  return isFilled;
}

function isNumeric(type: Attribute['type']): type is 'long' | 'float' | 'double' {
  return type === 'long' || type === 'float' || type === 'double';
}

/** A `flattened` field takes an object or an array of objects. */
function shapeFlattened(attribute: Attribute, value: unknown): Shaped | undefined {
  if (typeof value !== 'object' || (Array.isArray(value) && !attribute.list)) return undefined;
  const opaque = toOpaque(value);
  const members = Array.isArray(opaque) ? opaque : [opaque];
  if (members.some((member) => member !== undefined && (typeof member !== 'object' || Array.isArray(member))))
    return undefined;
  return { known: opaque };
}

function shapeGroup(attribute: Attribute, value: unknown, issues: Set<string>): Shaped | undefined {
  if (typeof value !== 'object') return undefined;
  const { children } = attribute;
  const prefix = `${attribute.path}.`;
  if (!Array.isArray(value)) {
    const source = value as Source;
    return isConform(source, children) ? { known: source } : conform(source, children, issues, prefix);
  }
  if (!attribute.list) return undefined;
  const members = value.filter((member) => !isEmpty(member));
  if (members.some((member) => typeof member !== 'object' || Array.isArray(member))) return undefined;
  const known: Values[] = [];
  const unknown: Values[] = [];
  for (const member of members) {
    const part = conform(member as Source, children, issues, prefix);
    if (!isEmpty(part.known)) known.push(part.known);
    if (part.unknown !== undefined) unknown.push(part.unknown);
  }
  return unknown.length > 0 ? { known, unknown } : { known };
}
