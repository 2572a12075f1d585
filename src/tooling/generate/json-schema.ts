import { isMapped, objectName, type SchemaModel } from '../model/model.ts';
import type { Artefact } from './artefact.ts';
import { documentShape, eventShape, type Many, type Property, type Shape } from './shapes.ts';
import { filePrefix } from './stream-objects.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** What a JSON Schema document says about itself; JSON has no comments. */
const origin = 'Generated from fields/ by npm run generate.';

/** The two schemas of a stream, as objects. */
export function jsonSchemas(model: SchemaModel): { readonly event: JsonSchema; readonly document: JsonSchema } {
  const object = objectName(model.stream);
  const one = object === 'event' ? 'an event' : `a ${object}`;
  const head = { $schema: 'http://json-schema.org/draft-07/schema#', $comment: origin };
  return {
    event: {
      ...head,
      title: `JumpCloud ${object}`,
      description: `${one.charAt(0).toUpperCase()}${one.slice(1)} as the API sends it. Attributes that are not listed are allowed.`,
      ...shapeSchema(eventShape(model)),
    },
    document: {
      ...head,
      title: object === 'event' ? 'JumpCloud document' : `JumpCloud document of ${one}`,
      description: isMapped(model)
        ? `A document as the mapper and the ingest pipelines make it of ${one}.`
        : `A document that ${one} writes about itself.`,
      ...shapeSchema(documentShape(model)),
    },
  };
}

/** JSON Schema of event and document, for whoever checks them outside of this program. */
export function emitJsonSchemas(model: SchemaModel): readonly Artefact[] {
  const { event, document } = jsonSchemas(model);
  const ofDocument = `${filePrefix(model.stream)}document`;
  const file = (name: string, schema: JsonSchema): Artefact => ({
    path: `docs/reference/${name}.schema.json`,
    content: `${JSON.stringify(schema, null, 1)}\n`,
  });
  return [...(isMapped(model) ? [file(objectName(model.stream), event)] : []), file(ofDocument, document)];
}

export function shapeSchema(shape: Shape, nullable = false): JsonSchema {
  const orNull = (type: string): string | readonly string[] => (nullable ? [type, 'null'] : type);
  switch (shape.kind) {
    case 'scalar':
      return { type: orNull(shape.json) };
    case 'flattened':
      return { type: orNull('object') };
    case 'geo_point':
      return {
        type: 'object',
        properties: { lat: { type: 'number' }, lon: { type: 'number' } },
        required: ['lat', 'lon'],
        additionalProperties: false,
      };
    case 'object':
      return {
        type: orNull('object'),
        properties: Object.fromEntries(
          [...shape.properties].map(([name, property]) => [name, propertySchema(property)]),
        ),
        ...(!shape.open && { additionalProperties: false }),
      };
  }
}

function propertySchema({ shape, many, nullable, description, example }: Property): JsonSchema {
  const words = {
    ...(description !== '' && { description }),
    ...(example !== undefined && { examples: [example] }),
  };
  return { ...words, ...manySchema(shapeSchema(shape, nullable), many) };
}

/** The schema of a property by how often it may hold its shape. */
export function manySchema(one: JsonSchema, many: Many): JsonSchema {
  if (many === 'one') return one;
  const array = { type: 'array', items: one };
  return many === 'many' ? array : { anyOf: [one, array] };
}
