import { isMapped, objectName, type SchemaModel } from '../model/model.ts';
import { type Artefact, generatedModule } from './artefact.ts';
import { documentShape, eventShape, type Property, type Shape } from './shapes.ts';
import { documentTypeName, filePrefix, objectTypeName } from './stream-objects.ts';

/** TypeScript types of event and document. */
export function emitTypes(model: SchemaModel): readonly Artefact[] {
  const source = `fields/${model.stream}`;
  const object = objectName(model.stream);
  const article = object === 'event' ? 'an' : 'a';
  const file = (name: string, doc: string, typeName: string, shape: Shape): Artefact =>
    generatedModule(name, source, [`/** ${doc} */`, `export interface ${typeName} ${typeText(shape, '')}`]);
  if (!isMapped(model)) return [];
  return [
    file(
      object,
      `${article === 'an' ? 'An' : 'A'} ${object} as JumpCloud sends it; null stands for absent.`,
      `JumpCloud${objectTypeName(model.stream)}`,
      eventShape(model),
    ),
    file(
      `${filePrefix(model.stream)}document`,
      `The ECS document of ${article} ${object}.`,
      `JumpCloud${documentTypeName(model.stream)}`,
      documentShape(model),
    ),
  ];
}

function typeText(shape: Shape, indent: string): string {
  switch (shape.kind) {
    case 'scalar':
      return shape.json === 'integer' ? 'number' : shape.json;
    case 'flattened':
      return 'Readonly<Record<string, unknown>>';
    case 'geo_point':
      return '{ readonly lat: number; readonly lon: number }';
    case 'object': {
      const lines = [...shape.properties].flatMap(([name, property]) => propertyLines(name, property, `${indent}  `));
      const rest = shape.open ? [`${indent}  readonly [attribute: string]: unknown;`] : [];
      return ['{', ...lines, ...rest, `${indent}}`].join('\n');
    }
  }
}

function propertyLines(name: string, property: Property, indent: string): readonly string[] {
  const one = typeText(property.shape, indent);
  const many = { one, many: `readonly (${one})[]`, one_or_many: `${one} | readonly (${one})[]` }[property.many];
  const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
  const description = property.description.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /').trim();
  return [
    ...(description === '' ? [] : [`${indent}/** ${description} */`]),
    `${indent}readonly ${key}?: ${many}${property.nullable ? ' | null' : ''};`,
  ];
}
