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
  /** Without an index a field is searched in its doc values; without those it is kept, neither searched nor counted. */
  readonly indexed: boolean;
  readonly docValues: boolean;
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
    const { type, description, ignoreAbove, indexed, list } = attribute;
    const ours = { multiFields: [], docValues: true, value: undefined, ecs: false };
    return [{ name, type, description, ignoreAbove, indexed, list, ...ours }];
  });
}

function documentField({ location: _, ...field }: DocumentField): PackageField {
  const definition = field.ecs ? ecsField(field.name) : undefined;
  // What ECS does not index is not to be searched at all.
  return { ...field, multiFields: definition?.multiFields ?? [], docValues: definition?.index ?? true };
}

function byName(a: PackageField, b: PackageField): number {
  return Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
}
