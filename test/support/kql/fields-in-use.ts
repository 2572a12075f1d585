import { fieldsOf } from '../../../src/kql/fields.ts';
import type { FieldInUse } from './any-query.ts';

type Mapping = Parameters<typeof fieldsOf>[0];

/** Every field of which the documents hold values, flattened ones by their keys and as a whole, and these values. */
export function fieldsInUse(documents: readonly unknown[], mappings: Mapping): readonly FieldInUse[] {
  const fields = fieldsOf(mappings);
  const seen = new Map<string, Set<unknown>>();
  const add = (name: string, value: unknown) => {
    const field = fields(name);
    if (field === undefined) return;
    if (!seen.has(name)) seen.set(name, new Set());
    seen.get(name)?.add(value);
    if (field.key !== undefined) add(name.slice(0, -field.key.length - 1), value);
    if (field.kind === 'keyword') add(`${name}.text`, value);
  };
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const member of value) walk(member, name);
    else if (fields(name)?.kind === 'opaque') add(name, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, name === '' ? key : `${name}.${key}`);
    else if (value !== null) add(name, value);
  };
  for (const document of documents) walk(document, '');
  return [...seen].map(([name, values]) => {
    const field = fields(name);
    if (field === undefined) throw new Error(name);
    return { field, values: [...values] };
  });
}
