import type { AttributeEntries, AttributeEntry } from '../../mapper/steps/attribute.ts';
import type { AttributeNode } from '../model/model.ts';

/** The attribute table that both engines walk an event along, keyed by the names on the wire. */
export function attributeEntries(attributes: readonly AttributeNode[]): AttributeEntries {
  const entries: Record<string, AttributeEntry> = {};
  for (const attribute of attributes) {
    const { name, wire, type, list, bare, spells, children } = attribute;
    entries[wire] = {
      ...(wire !== name && { name }),
      type,
      ...(list && { list: true }),
      ...(bare !== undefined && { bare }),
      ...(spells !== undefined && { spells }),
      ...(children.length > 0 && { children: attributeEntries(children) }),
    };
  }
  return entries;
}
