import type { Field } from './fields.ts';

type Test = (value: unknown) => boolean;

/** Whether any value of a field passes a test. A list is as good as any of its members, wherever it stands on the way. */
export function anyValue(field: Field): (document: unknown, test: Test) => boolean {
  const { path, key, kind } = field;
  const found: (value: unknown, test: Test) => boolean =
    kind === 'flattened' ? (value, test) => anyLeaf(value, key, test) : anyMember;
  return (document, test) => walk(document, path, 0, (value) => found(value, test));
}

function walk(value: unknown, path: readonly string[], at: number, found: Test): boolean {
  if (value === undefined || value === null) return false;
  if (at === path.length) return found(value);
  if (Array.isArray(value)) {
    for (const member of value) if (walk(member, path, at, found)) return true;
    return false;
  }
  if (typeof value !== 'object') return false;
  const name = path[at] as string;
  const inner = (value as Readonly<Record<string, unknown>>)[name];
  // Most are not there, and asking whether a member is the object's own takes longer than reading it.
  return inner !== undefined && Object.hasOwn(value, name) && walk(inner, path, at + 1, found);
}

function anyMember(value: unknown, test: Test): boolean {
  if (!Array.isArray(value)) return value !== null && value !== undefined && test(value);
  for (const member of value) if (anyMember(member, test)) return true;
  return false;
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
