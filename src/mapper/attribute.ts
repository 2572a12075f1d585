import type { ScalarType } from './scalars.ts';

/** What the schema says of one attribute, as the mapper needs it. Keyed by the name on the wire in {@link AttributeTable}. */
export interface Attribute {
  /** Name under `jumpcloud.event`; differs from the name on the wire for `@version` and second spellings. */
  readonly name: string;
  readonly type: ScalarType | 'flattened' | 'group';
  /** Whether an array is a legal value. */
  readonly list: boolean;
  /** For a second spelling: the spellings that win over it where they are present. */
  readonly after: readonly string[];
  readonly children: AttributeTable | undefined;
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

export function createAttributeTable(entries: AttributeEntries): AttributeTable {
  return new Map(
    Object.entries(entries).map(([wire, entry]) => [
      wire,
      {
        name: entry.name ?? wire,
        type: entry.type,
        list: entry.list ?? false,
        after: entry.after ?? [],
        children: entry.children && createAttributeTable(entry.children),
      },
    ]),
  );
}
