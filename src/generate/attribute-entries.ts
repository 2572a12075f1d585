import type { AttributeEntries, AttributeEntry } from '../mapper/attribute.ts';
import type { AttributeNode } from '../schema/model.ts';

/** The attribute table that both engines walk an event along, keyed by the names on the wire. */
export function attributeEntries(attributes: readonly AttributeNode[]): AttributeEntries {
  const entries: Record<string, AttributeEntry> = {};
  for (const attribute of attributes) {
    const spellings = [attribute.wire, ...attribute.spellings];
    for (const [index, wire] of spellings.entries()) {
      entries[wire] = {
        ...(wire !== attribute.name && { name: attribute.name }),
        type: attribute.type,
        ...(attribute.list && { list: true }),
        ...(index > 0 && { after: spellings.slice(0, index) }),
        ...(attribute.children.length > 0 && { children: attributeEntries(attribute.children) }),
      };
    }
  }
  return entries;
}
