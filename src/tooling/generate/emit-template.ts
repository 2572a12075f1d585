import type { SchemaModel } from '../model/model.ts';
import { type Artefact, generatedModule } from './artefact.ts';
import { jsonText } from './json-text.ts';
import { type PackageField, packageFields } from './package-fields.ts';

type Mapping = Readonly<Record<string, unknown>>;
type Properties = Record<string, Record<string, unknown>>;

/** Fleet's limit where a field file gives none. */
const ignoreAbove = 1024;

/** The mappings of a stream as Fleet makes them from field files. */
export function emitTemplate(model: SchemaModel): Artefact {
  const mappings = { date_detection: false, properties: mappingProperties(model) };
  return generatedModule(`${model.stream}-mappings`, `fields/${model.stream}`, [
    '/** The `mappings` of the data stream: what is declared, and no guessing of dates. */',
    `export const ${model.stream}Mappings = ${jsonText(mappings)} as const;`,
  ]);
}

/** The `properties` of a mapping: one entry a field, nested by the dots of its name. */
export function mappingProperties(model: SchemaModel): Properties {
  const properties: Properties = {};
  for (const field of packageFields(model)) place(properties, field.name.split('.'), fieldMapping(field));
  return properties;
}

function fieldMapping(field: PackageField): Mapping {
  const indexing = { ...(!field.indexed && { index: false }), ...(!field.docValues && { doc_values: false }) };
  return { ...typeMapping(field), ...indexing };
}

/** With the length beyond which Fleet cuts off values of some types from search. It gives a flattened field no such limit. */
function typeMapping(field: PackageField): Mapping {
  const { name, type, value } = field;
  const fields = multiFieldMappings(field);
  switch (type) {
    case 'keyword':
      if (!field.docValues) return { type };
      return { type, ignore_above: field.ignoreAbove ?? ignoreAbove, ...fields };
    case 'wildcard':
      return { type, ignore_above: field.ignoreAbove ?? ignoreAbove, ...fields };
    case 'text':
      return { type, ...fields };
    case 'scaled_float':
      return { type, scaling_factor: 1000 };
    case 'constant_keyword':
      return { type, ...(value !== undefined && { value }) };
    case 'date':
      return { type, ...(name === '@timestamp' && { ignore_malformed: false }) };
    default:
      return { type };
  }
}

function multiFieldMappings({ multiFields }: PackageField): Mapping {
  if (multiFields.length === 0) return {};
  const mapping = (type: string): Mapping => (type === 'keyword' ? { type, ignore_above: ignoreAbove } : { type });
  return { fields: Object.fromEntries(multiFields.map(({ name, type }) => [name, mapping(type)])) };
}

function place(properties: Properties, path: readonly string[], mapping: Mapping): void {
  const [head, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) {
    properties[head] = { ...properties[head], ...mapping };
    return;
  }
  properties[head] ??= {};
  properties[head].properties ??= {};
  place(properties[head].properties as Properties, rest, mapping);
}
