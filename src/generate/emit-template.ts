import { ecsField } from '../schema/ecs.ts';
import type { AttributeNode, DocumentField, SchemaModel } from '../schema/model.ts';
import type { Artefact } from './artefact.ts';
import { slashBanner } from './banner.ts';

type Properties = Record<string, Record<string, unknown>>;

/** The mappings of a stream as Fleet makes them from field files: one entry a field, keywords cut at 1024 characters. */
export function emitTemplate(model: SchemaModel): readonly Artefact[] {
  const properties: Properties = {};
  for (const field of model.documentFields) place(properties, field.name.split('.'), documentMapping(field));
  place(properties, ['jumpcloud', 'event'], { properties: attributeProperties(model.attributes) });
  return [
    {
      path: `src/generated/${model.stream}-mappings.ts`,
      content: [
        slashBanner(`fields/${model.stream}`),
        '/** The `mappings` of the data stream: what is declared, and strings that are not as keywords. */',
        `export const ${model.stream}Mappings = ${JSON.stringify({ date_detection: false, properties }, null, 1)} as const;`,
        '',
      ].join('\n'),
    },
  ];
}

function attributeProperties(attributes: readonly AttributeNode[]): Properties {
  return Object.fromEntries(
    attributes.map((attribute) => [
      attribute.name,
      attribute.type === 'group'
        ? { properties: attributeProperties(attribute.children) }
        : typeMapping(attribute.type, attribute.ignoreAbove),
    ]),
  );
}

function documentMapping(field: DocumentField): Record<string, unknown> {
  const mapping = typeMapping(field.type, field.ignoreAbove);
  const ecs = field.ecs ? ecsField(field.name) : undefined;
  if (ecs && !ecs.index) Object.assign(mapping, { index: false, doc_values: false });
  if (ecs && ecs.multiFields.length > 0) {
    mapping.fields = Object.fromEntries(ecs.multiFields.map(({ name, type }) => [name, { type }]));
  }
  return field.value === undefined ? mapping : { ...mapping, value: field.value };
}

function typeMapping(type: string, ignoreAbove: number | undefined): Record<string, unknown> {
  if (type === 'keyword' || type === 'wildcard') return { type, ignore_above: ignoreAbove ?? 1024 };
  if (type === 'flattened') return { type, ignore_above: ignoreAbove ?? 1024 };
  return type === 'scaled_float' ? { type, scaling_factor: 1000 } : { type };
}

function place(properties: Properties, path: readonly string[], mapping: Record<string, unknown>): void {
  const [head, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) {
    properties[head] = { ...properties[head], ...mapping };
    return;
  }
  properties[head] ??= {};
  properties[head].properties ??= {};
  place(properties[head].properties as Properties, rest, mapping);
}
