import type { Attribute, AttributeTable } from './attribute.ts';
import { canonicalJson } from './canonical-json.ts';
import { isEmpty, isSafeKey, toOpaque } from './opaque.ts';
import { type ScalarType, toScalar } from './scalars.ts';

type Values = Record<string, unknown>;
type Source = Readonly<Record<string, unknown>>;

/** Where the pairs go whose key cannot be a key: a list of JSON texts under this key of `jumpcloud.unknown`. */
export const unsafePairs = '_json';

export interface Conformed {
  /** What the schema declares, in the declared shape. */
  readonly known: Values;
  /** The rest, in a form that a `flattened` field takes. */
  readonly unknown: Values;
}

/**
 * Walks an event along the schema. An attribute that the schema does not know, or whose value does not have the
 * declared shape, moves from `known` to `unknown`, and an issue says so; null, "", {} and [] are dropped everywhere.
 * The ingest pipeline has the same walk in Painless; the two must agree for every JSON object.
 * @param issues receives `unknown_attribute <path>` and `wrong_type <path>`
 */
export function conform(event: Source, attributes: AttributeTable, issues: Set<string>, path = ''): Conformed {
  const known: Values = {};
  const unknown: Values = {};
  for (const key of Object.keys(event)) {
    const value = event[key];
    if (value === null || value === '') continue;
    const attribute = attributes.get(key);
    if (attribute === undefined || attribute.after.some((other) => isPresent(event[other]))) {
      keepUnknown(unknown, key, value, issues, path);
    } else {
      place(attribute, key, value, known, unknown, issues, path);
    }
  }
  if (Array.isArray(unknown[unsafePairs])) unknown[unsafePairs].sort();
  return { known, unknown };
}

function isPresent(value: unknown): boolean {
  return value !== undefined && toOpaque(value) !== undefined;
}

function keepUnknown(unknown: Values, key: string, value: unknown, issues: Set<string>, path: string): void {
  const opaque = toOpaque(value);
  if (opaque === undefined) return;
  if (isSafeKey(key) && key !== unsafePairs) {
    unknown[key] = opaque;
    issues.add(`unknown_attribute ${path}${key}`);
    return;
  }
  const pairs = (unknown[unsafePairs] ??= []) as string[];
  pairs.push(`{${canonicalJson(key)}:${canonicalJson(value)}}`);
  issues.add(`unknown_attribute ${path}*`);
}

function place(
  attribute: Attribute,
  key: string,
  value: unknown,
  known: Values,
  unknown: Values,
  issues: Set<string>,
  path: string,
): void {
  const shaped =
    attribute.type === 'group'
      ? shapeGroup(attribute, value, issues, `${path}${attribute.name}.`)
      : attribute.type === 'flattened'
        ? shapeFlattened(attribute, value)
        : shapeScalar(attribute.type, attribute.list, value);
  if (shaped === undefined) {
    const opaque = toOpaque(value);
    if (opaque === undefined) return;
    unknown[key] = opaque;
    issues.add(`wrong_type ${path}${attribute.name}`);
    return;
  }
  if (!isEmpty(shaped.known)) known[attribute.name] = shaped.known;
  if (!isEmpty(shaped.unknown)) unknown[key] = shaped.unknown;
}

interface Shaped {
  readonly known: unknown;
  readonly unknown?: unknown;
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

/** A `flattened` field takes an object or an array of objects. */
function shapeFlattened(attribute: Attribute, value: unknown): Shaped | undefined {
  if (typeof value !== 'object' || (Array.isArray(value) && !attribute.list)) return undefined;
  const opaque = toOpaque(value);
  const members = Array.isArray(opaque) ? opaque : [opaque];
  if (members.some((member) => member !== undefined && (typeof member !== 'object' || Array.isArray(member))))
    return undefined;
  return { known: opaque };
}

function shapeGroup(attribute: Attribute, value: unknown, issues: Set<string>, path: string): Shaped | undefined {
  const children = attribute.children as AttributeTable;
  if (!Array.isArray(value)) {
    return typeof value === 'object' ? conform(value as Source, children, issues, path) : undefined;
  }
  if (!attribute.list) return undefined;
  const members = value.filter((member) => !isEmpty(member));
  if (members.some((member) => typeof member !== 'object' || Array.isArray(member))) return undefined;
  const shaped = members.map((member) => conform(member as Source, children, issues, path));
  const known = shaped.map((part) => part.known).filter((part) => !isEmpty(part));
  const unknown = shaped.map((part) => part.unknown).filter((part) => !isEmpty(part));
  return unknown.length > 0 ? { known, unknown } : { known };
}
