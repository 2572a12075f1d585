/** Parts of the JSON schemas of `fields/`. */
export const text = { type: 'string', minLength: 1 };
export const texts = { type: 'array', items: text, uniqueItems: true };
export const path = { type: 'string', pattern: '^@?[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*$' };
export const paths = { type: 'array', items: path, minItems: 1, uniqueItems: true };
export const oneOrMore = { oneOf: [path, paths] };

type Shapes = Readonly<Record<string, object>>;

/** An object with these members and no others. */
export function members(required: Shapes, optional: Shapes = {}) {
  const properties: Shapes = { ...required, ...optional };
  return { type: 'object', additionalProperties: false, required: Object.keys(required), properties };
}
