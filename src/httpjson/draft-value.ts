import { own } from '../core/json.ts';

/** What a body, or an event on its way out, can hold: JSON, and integers of 64 bits. */
export type DraftValue = string | number | boolean | null | bigint | readonly DraftValue[] | DraftBody;
export type DraftBody = { [key: string]: DraftValue };

export function isBody(value: DraftValue | undefined): value is DraftBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function valueAt(body: DraftBody, path: readonly string[]): DraftValue | undefined {
  return path.reduce<DraftValue | undefined>((at, name) => (isBody(at) ? own(at, name) : undefined), body);
}

/** The map at a path, made where it is missing; undefined where the path leads through anything but maps. */
export function makeMapAt(body: DraftBody, path: readonly string[]): DraftBody | undefined {
  let at = body;
  for (const name of path) {
    if (!Object.hasOwn(at, name)) define(at, name, {});
    const inner = at[name];
    if (!isBody(inner)) return undefined;
    at = inner;
  }
  return at;
}

/** A value that holds no others. */
type Leaf = Exclude<DraftValue, readonly DraftValue[] | DraftBody>;

/** The same maps and lists, with what `make` makes of each value in them that holds no others. */
export function mapLeaves(value: DraftValue, make: (leaf: Leaf, path: string) => DraftValue, path = ''): DraftValue {
  if (Array.isArray(value)) {
    return value.map((entry: DraftValue, index) => mapLeaves(entry, make, `${path}[${index}]`));
  }
  if (!isBody(value)) return make(value as Leaf, path);
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, mapLeaves(inner, make, path === '' ? name : `${path}.${name}`)] as const,
  );
  return Object.fromEntries(entries);
}

/** Each text in a value, and where it stands. */
export function textsIn(value: DraftValue): readonly (readonly [text: string, path: string])[] {
  const found: (readonly [string, string])[] = [];
  mapLeaves(value, (leaf, path) => {
    if (typeof leaf === 'string') found.push([leaf, path]);
    return leaf;
  });
  return found;
}

// Not an assignment: `__proto__` is a name like any other.
export function define<T>(into: { [name: string]: T }, name: string, value: NoInfer<T>): void {
  Object.defineProperty(into, name, { value, writable: true, enumerable: true, configurable: true });
}
