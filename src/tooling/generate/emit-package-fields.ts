import { dump } from 'js-yaml';
import { type AttributeNode, isMapped, type SchemaModel } from '../model/model.ts';
import { type Artefact, bannerOf } from './artefact.ts';
import { type PackageField, packageFields, vendorRoot } from './package-fields.ts';

/**
 * `built`: what users install; ECS fields are written out, as Fleet needs them. `source`: what elastic-package works on,
 * tests included; ECS fields are imports that it resolves (`external: ecs`).
 */
export type PackageForm = 'source' | 'built';

/** The field files of a data stream in an Elastic package; paths are relative to the data stream's folder. */
export function emitPackageFields(model: SchemaModel, form: PackageForm): readonly Artefact[] {
  const fields = packageFields(model);
  const vendor = `${vendorRoot(model.stream)}.`;
  const isVendors = ({ name }: PackageField): boolean => isMapped(model) && name.startsWith(vendor);
  const own = fields.filter((field) => !field.ecs && !isVendors(field));
  const isOurs = ({ name }: PackageField): boolean => name.startsWith('jumpcloud.');
  const file = (name: string, entries: readonly object[]): Artefact => ({
    path: `fields/${name}.yml`,
    content: `# ${bannerOf(`fields/${model.stream}`)}\n${dump(entries, { lineWidth: -1, noRefs: true })}`,
  });
  return [
    file('base-fields', own.filter((field) => !isOurs(field)).map(definition)),
    file(
      'ecs',
      fields
        .filter((field) => field.ecs)
        .map((field) =>
          form === 'source'
            ? { name: field.name, external: 'ecs', ...searchLimit(field), ...indexing(field) }
            : definition(field),
        ),
    ),
    file('fields', [
      ...(isMapped(model)
        ? [{ name: vendorRoot(model.stream), type: 'group', fields: model.attributes.map(attributeDefinition) }]
        : []),
      ...own.filter(isOurs).map(definition),
    ]),
  ];
}

/** What Fleet takes where a field says nothing. */
const fleetsIgnoreAbove = 1024;

function definition({ name, type, description, multiFields, ignoreAbove, value, ...field }: PackageField): object {
  return {
    name,
    type,
    description,
    ...(value !== undefined && { value }),
    ...indexing(field),
    ...(field.docValues && searchLimit({ ignoreAbove })),
    ...(multiFields.length > 0 && {
      multi_fields: multiFields.map((multi) => ({ name: multi.name, type: multi.type })),
    }),
  };
}

function indexing({ indexed, docValues }: Pick<PackageField, 'indexed' | 'docValues'>): object {
  return { ...(!indexed && { index: false }), ...(!docValues && { doc_values: false }) };
}

function searchLimit({ ignoreAbove }: Pick<PackageField, 'ignoreAbove'>): object {
  return ignoreAbove === undefined || ignoreAbove === fleetsIgnoreAbove ? {} : { ignore_above: ignoreAbove };
}

function attributeDefinition(attribute: AttributeNode): object {
  const { name, type, description, ignoreAbove, indexed, children } = attribute;
  return {
    name,
    type,
    description,
    ...searchLimit({ ignoreAbove }),
    ...indexing({ indexed, docValues: true }),
    ...(children.length > 0 && { fields: children.map(attributeDefinition) }),
  };
}
