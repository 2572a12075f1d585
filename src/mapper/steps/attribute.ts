import type { ScalarType } from './scalars.ts';

/** What the schema says of one attribute, as the mapper needs it. Keyed by the name on the wire in {@link AttributeTable}. */
export interface Attribute {
  /** Name under `jumpcloud.event`; differs from the name on the wire for `@version`. */
  readonly name: string;
  /** Dotted path below `jumpcloud.event`. */
  readonly path: string;
  /** Position among its siblings. */
  readonly index: number;
  readonly type: ScalarType | 'flattened' | 'group';
  /** Whether an array is a legal value. */
  readonly list: boolean;
  /** The member that a bare value becomes where an object is expected. */
  readonly bare: string | undefined;
  /** For a further spelling of another attribute, which gets the value too. */
  readonly spells: Spelled | undefined;
  readonly children: AttributeTable;
}

export interface Spelled {
  /** Of the attribute that is meant. */
  readonly name: string;
  readonly index: number;
}

export type AttributeTable = ReadonlyMap<string, Attribute>;

/** The compact form in which an attribute is generated. */
export interface AttributeEntry {
  readonly name?: string;
  readonly type: Attribute['type'];
  readonly list?: true;
  readonly bare?: string;
  readonly spells?: string;
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
      const { type, list = false, bare } = entry;
      const spells =
        entry.spells === undefined ? undefined : { name: entry.spells, index: names.indexOf(entry.spells) };
      const children = createAttributeTable(entry.children ?? {}, `${path}.`);
      return [wire, { name, path, index: names.indexOf(name), type, list, bare, spells, children }];
    }),
  );
}

/** The names of the attributes on one level, each at its index. */
export function attributeNames(entries: AttributeEntries): readonly string[] {
  return [...new Set(Object.entries(entries).map(([wire, entry]) => entry.name ?? wire))];
}
