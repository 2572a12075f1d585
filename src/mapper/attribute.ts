import type { ScalarType } from './scalars.ts';

/** What the schema says of one attribute, as the mapper needs it. Keyed by the name on the wire in {@link AttributeTable}. */
export interface Attribute {
  /** Name under `jumpcloud.event`; differs from the name on the wire for `@version` and second spellings. */
  readonly name: string;
  /** Dotted path below `jumpcloud.event`. */
  readonly path: string;
  /** Position among its siblings; second spellings share it. */
  readonly index: number;
  readonly type: ScalarType | 'flattened' | 'group';
  /** Whether an array is a legal value. */
  readonly list: boolean;
  /** For a second spelling: the spellings that win over it where they are present. */
  readonly after: readonly string[];
  readonly children: AttributeTable;
}

export type AttributeTable = ReadonlyMap<string, Attribute>;

/** The compact form in which an attribute is generated. */
export interface AttributeEntry {
  readonly name?: string;
  readonly type: Attribute['type'];
  readonly list?: true;
  readonly after?: readonly string[];
  readonly children?: AttributeEntries;
}

export interface AttributeEntries {
  readonly [wireName: string]: AttributeEntry;
}

/** @param prefix what stands before the names in the attributes' paths: empty, or the parent's path and a dot */
export function createAttributeTable(entries: AttributeEntries, prefix = ''): AttributeTable {
  const names = attributeNames(entries);
  return new Map(
    Object.entries(entries).map(([wire, entry]) => {
      const name = entry.name ?? wire;
      const path = prefix + name;
      const { type, list = false, after = [] } = entry;
      const children = createAttributeTable(entry.children ?? {}, `${path}.`);
      return [wire, { name, path, index: names.indexOf(name), type, list, after, children }];
    }),
  );
}

/** The names of the attributes on one level, each at its index. */
export function attributeNames(entries: AttributeEntries): readonly string[] {
  return [...new Set(Object.entries(entries).map(([wire, entry]) => entry.name ?? wire))];
}
