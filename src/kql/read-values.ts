import type { Field } from './fields.ts';

type Test = (value: unknown) => boolean;

type Found = (value: unknown, test: Test) => boolean;

/** Whether any value of a field passes a test. A list is as good as any of its members, wherever it stands on the way. */
export function anyValue(field: Field): Found {
  const { path, key, kind } = field;
  const found: Found =
    kind === 'flattened'
      ? (value, test) => anyLeaf(value, key, test)
      : (value, test) => anyMember(value, test, kind === 'opaque');
  // Asking each object for its own members costs more than the rest. Only these names could be inherited.
  const inherited = path.some((name) => name in Object.prototype);
  return (document, test) => walk(document, path, 0, inherited, found, test);
}

function walk(
  from: unknown,
  path: readonly string[],
  first: number,
  inherited: boolean,
  found: Found,
  test: Test,
): boolean {
  let value = from;
  for (let at = first; at < path.length; at += 1) {
    if (typeof value !== 'object' || value === null) return false;
    if (Array.isArray(value)) {
      for (const member of value) if (walk(member, path, at, inherited, found, test)) return true;
      return false;
    }
    const name = path[at] as string;
    if (inherited && !Object.hasOwn(value, name)) return false;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value !== undefined && value !== null && found(value, test);
}

/** @param objects whether they count. Elsewhere Elasticsearch refuses them, and not every object can be made a text. */
function anyMember(value: unknown, test: Test, objects: boolean): boolean {
  if (typeof value !== 'object') return value !== undefined && test(value);
  if (Array.isArray(value)) return value.some((member) => anyMember(member, test, objects));
  return objects && value !== null && test(value);
}

/**
 * The leaves below a flattened field, all of them or those at a key. Its members may have dots in their names.
 * @param key dotted; undefined for all
 */
function anyLeaf(value: unknown, key: string | undefined, test: Test): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some((member) => anyLeaf(member, key, test));
  if (typeof value !== 'object') return (key === undefined || key === '') && test(value);
  return Object.entries(value).some(([name, inner]) => {
    if (key === undefined) return anyLeaf(inner, undefined, test);
    if (name === key) return anyLeaf(inner, '', test);
    return key.startsWith(`${name}.`) && anyLeaf(inner, key.slice(name.length + 1), test);
  });
}
