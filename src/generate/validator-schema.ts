import { manySchema, shapeSchema } from './json-schema.ts';
import type { Shape } from './shapes.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The schema that validators are compiled from. It accepts what the published one accepts, but checks all properties of
 * one type together: ajv writes code for every property that a schema lists, and there are more than a thousand.
 */
export function validatorSchema(shape: Shape, nullable = false): JsonSchema {
  if (shape.kind !== 'object') return shapeSchema(shape, nullable);
  const properties: Record<string, JsonSchema> = {};
  const scalars = new Map<string, string[]>();
  for (const [name, property] of shape.properties) {
    const schema = manySchema(validatorSchema(property.shape, property.nullable), property.many);
    if (property.shape.kind === 'object') properties[name] = schema;
    else groupOf(scalars, JSON.stringify(schema)).push(name);
  }
  const patterns = [...scalars].map(([schema, names]) => [
    `^(?:${names.map(escapeName).join('|')})$`,
    JSON.parse(schema),
  ]);
  return {
    type: nullable ? ['object', 'null'] : 'object',
    properties,
    patternProperties: Object.fromEntries(patterns),
    ...(!shape.open && { additionalProperties: false }),
  };
}

function groupOf(groups: Map<string, string[]>, key: string): string[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

function escapeName(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
