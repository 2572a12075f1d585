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

// Not an assignment: `__proto__` is a name like any other.
export function define<T>(into: { [name: string]: T }, name: string, value: NoInfer<T>): void {
  Object.defineProperty(into, name, { value, writable: true, enumerable: true, configurable: true });
}
