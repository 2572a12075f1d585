import { type AttributeNode, isMapped, objectName, type SchemaModel } from '../model/model.ts';
import { packageFields, vendorRoot } from './package-fields.ts';

/** How often a property may hold its shape: once, once or as an array, or always as an array. */
export type Many = 'one' | 'one_or_many' | 'many';

/** The shape of a value; JSON Schema and TypeScript types are both written from it. */
export type Shape =
  | { readonly kind: 'scalar'; readonly json: 'string' | 'number' | 'integer' | 'boolean' }
  | { readonly kind: 'flattened' }
  | { readonly kind: 'geo_point' }
  | { readonly kind: 'object'; readonly properties: Properties; readonly open: boolean };

export type Properties = ReadonlyMap<string, Property>;

export interface Property {
  readonly shape: Shape;
  readonly many: Many;
  /** Whether null stands for absent. */
  readonly nullable: boolean;
  readonly description: string;
  readonly example?: unknown;
}

/** An event as JumpCloud sends it: declared attributes under their names on the wire, and any others. */
export function eventShape(model: SchemaModel): Shape {
  return { kind: 'object', properties: attributeProperties(model.attributes, 'wire'), open: true };
}

/** A document as mapper and pipeline make it: declared fields and no others. */
export function documentShape(model: SchemaModel): Shape {
  const root = new Map<string, Property>();
  const vendor = `${vendorRoot(model.stream)}.`;
  for (const { name, type, description, list } of packageFields(model)) {
    if (isMapped(model) && name.startsWith(vendor)) continue;
    const many = listedOnFailure.has(name) ? 'one_or_many' : list ? 'many' : 'one';
    place(root, name.split('.'), { shape: leafShape(type), many, nullable: false, description });
  }
  if (isMapped(model))
    place(root, vendorRoot(model.stream).split('.'), {
      shape: { kind: 'object', properties: attributeProperties(model.attributes, 'document'), open: false },
      many: 'one',
      nullable: false,
      description: `The ${objectName(model.stream)} as JumpCloud sent it.`,
    });
  return { kind: 'object', properties: root, open: false };
}

/** Pipelines append to it, which makes a list, although ECS has it as one text. */
const listedOnFailure = new Set(['error.message']);

function attributeProperties(attributes: readonly AttributeNode[], names: 'wire' | 'document'): Properties {
  const properties = new Map<string, Property>();
  for (const attribute of attributes) {
    const property: Property = {
      shape: attributeShape(attribute, names),
      many: attribute.list ? 'one_or_many' : 'one',
      nullable: names === 'wire',
      description: attribute.description,
      ...(attribute.type !== 'group' && { example: attribute.example }),
    };
    properties.set(names === 'wire' ? attribute.wire : attribute.name, property);
  }
  return properties;
}

function attributeShape(attribute: AttributeNode, names: 'wire' | 'document'): Shape {
  if (attribute.type !== 'group') return leafShape(attribute.type);
  return { kind: 'object', properties: attributeProperties(attribute.children, names), open: names === 'wire' };
}

function leafShape(type: string): Shape {
  switch (type) {
    case 'boolean':
      return { kind: 'scalar', json: 'boolean' };
    case 'long':
      return { kind: 'scalar', json: 'integer' };
    case 'float':
    case 'double':
    case 'scaled_float':
      return { kind: 'scalar', json: 'number' };
    case 'flattened':
      return { kind: 'flattened' };
    case 'geo_point':
      return { kind: 'geo_point' };
    default:
      return { kind: 'scalar', json: 'string' };
  }
}

function place(properties: Map<string, Property>, path: readonly string[], property: Property): void {
  const [head, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) {
    properties.set(head, property);
    return;
  }
  const existing = properties.get(head)?.shape;
  const inner =
    existing?.kind === 'object' ? (existing.properties as Map<string, Property>) : new Map<string, Property>();
  if (!existing) {
    const shape: Shape = { kind: 'object', properties: inner, open: false };
    properties.set(head, { shape, many: 'one', nullable: false, description: '' });
  }
  place(inner, rest, property);
}
