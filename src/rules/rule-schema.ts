import type { JsonObject } from '../core/json.ts';
import { ruleShapes } from './shapes.ts';

/** JSON Schema of a rule's file. Each kind has keys of its own. */
export function ruleSchema(): JsonObject {
  const kinds = Object.entries(ruleShapes).map(([kind, { schema }]) => ({
    if: { properties: { kind: { const: kind } }, required: ['kind'] },
    // biome-ignore lint/suspicious/noThenProperty: this is how JSON Schema says it
    then: schema,
  }));
  return {
    type: 'object',
    properties: { kind: { description: 'What kind of rule it is.', enum: Object.keys(ruleShapes) } },
    required: ['kind'],
    allOf: kinds,
  };
}
