import { ecsField } from '../model/ecs.ts';
import { type AttributeNode, type DocumentField, objectName, type SchemaModel } from '../model/model.ts';

/** A field as Elastic's packages define it. Table, field files and template are all made from this list. */
export interface PackageField {
  /** Complete dotted name. */
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly multiFields: readonly { readonly name: string; readonly type: string }[];
  readonly ignoreAbove: number | undefined;
  /** False: kept in the document, but neither searched nor aggregated. */
  readonly indexed: boolean;
  /** The one value of a constant_keyword. */
  readonly value: string | undefined;
  /** Whether it always holds an array; Elasticsearch itself makes no difference. */
  readonly list: boolean;
  /** Whether ECS defines it. */
  readonly ecs: boolean;
}

/** Every field of a data stream, without groups, sorted by name as bytes. */
export function packageFields(model: SchemaModel): readonly PackageField[] {
  return [
    ...model.documentFields.map(documentField),
    ...attributeFields(model.attributes, vendorRoot(model.stream)),
  ].sort(byName);
}

/** Where the vendor's own tree lies: `jumpcloud.event` for the stream `events`. */
export function vendorRoot(stream: string): string {
  return `jumpcloud.${objectName(stream)}`;
}

function attributeFields(attributes: readonly AttributeNode[], parent: string): readonly PackageField[] {
  return attributes.flatMap((attribute): readonly PackageField[] => {
    const name = `${parent}.${attribute.name}`;
    if (attribute.type === 'group') return attributeFields(attribute.children, name);
    const { type, description, ignoreAbove, list } = attribute;
    return [
      { name, type, description, ignoreAbove, multiFields: [], indexed: true, value: undefined, list, ecs: false },
    ];
  });
}

function documentField({ name, type, description, ignoreAbove, value, list, ecs }: DocumentField): PackageField {
  const definition = ecs ? ecsField(name) : undefined;
  const multiFields = definition?.multiFields ?? [];
  return { name, type, description, ignoreAbove, multiFields, indexed: definition?.index ?? true, value, list, ecs };
}

function byName(a: PackageField, b: PackageField): number {
  return Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
}
