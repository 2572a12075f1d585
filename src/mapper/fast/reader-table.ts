import { Word } from '../../core/word.ts';
import type { Attribute, AttributeTable } from '../steps/attribute.ts';
import type { DuplicateTree } from '../steps/finish.ts';
import type { ReadGroup, ReadMembers } from '../steps/read-members.ts';

/** An attribute as {@link EventReader} needs it. */
export interface ReaderEntry {
  readonly attribute: Attribute;
  /** The attribute's key, from its first quote up to and with the colon. */
  readonly key: Word;
  /** Key and colon as they are written where the name on the wire is another one. */
  readonly renamed: string | undefined;
  /** The number of the object that had it last; its spellings share it. */
  readonly seen: { in: number };
  /** Whether the mapping reads it, or something in it. */
  readonly isRead: boolean;
  /** Makes an object for those of its members that are read. */
  readonly create: ReadGroup['create'];
  readonly meant: Meant | undefined;
  /** Whether the document holds it elsewhere, so that the vendor's tree leaves it out. */
  readonly isLeftOut: boolean;
  /** Whether the document holds some of its children elsewhere. */
  readonly isThinned: boolean;
  readonly children: ReaderTable;
  /** What came behind it the last time: events are much alike, and to compare a key is cheaper than to look it up. */
  follower: ReaderEntry | undefined;
}

/** For a further spelling of another attribute: that one, where the mapping looks for the value. */
export interface Meant {
  readonly name: string;
  readonly index: number;
  /** Key and colon under which the tree has the value too; undefined where it leaves that attribute out. */
  readonly key: string | undefined;
}

export interface ReaderTable {
  readonly entries: ReadonlyMap<string, ReaderEntry>;
  /** What an object began with the last time. */
  first: ReaderEntry | undefined;
}

/** What of the attributes is needed where. */
export interface ReaderPlan {
  readonly reads: ReadMembers;
  /** What the vendor's tree leaves out. */
  readonly duplicates: DuplicateTree;
}

const nothing: ReadGroup = { create: () => ({}), members: {} };

/** The tables of a reader, which notes in them what it sees: no two readers may share them. */
export function createReaderTable(level: AttributeTable, { reads, duplicates }: ReaderPlan): ReaderTable {
  const seen = new Map([...level.values()].map(({ name }) => [name, { in: 0 }]));
  const meantBy = ({ spells }: Attribute): ReaderEntry['meant'] => {
    if (spells === undefined) return undefined;
    const isLeftOut = duplicates.get(spells.name) === true;
    return { name: spells.name, index: spells.index, key: isLeftOut ? undefined : `${JSON.stringify(spells.name)}:` };
  };
  const entryOf = ([wire, attribute]: readonly [string, Attribute]): [string, ReaderEntry] => {
    const { name } = attribute;
    const meant = attribute.spells?.name ?? name;
    const read = Object.hasOwn(reads, meant) ? reads[meant] : undefined;
    const group = typeof read === 'object' ? read : nothing;
    const duplicate = duplicates.get(name);
    const inner = duplicate instanceof Map ? duplicate : new Map();
    const entry: ReaderEntry = {
      attribute,
      key: new Word(`${JSON.stringify(wire)}:`),
      renamed: name === wire ? undefined : `${JSON.stringify(name)}:`,
      seen: seen.get(meant) as { in: number },
      isRead: read !== undefined,
      create: group.create,
      meant: meantBy(attribute),
      isLeftOut: duplicate === true,
      isThinned: duplicate instanceof Map,
      children: createReaderTable(attribute.children, { reads: group.members, duplicates: inner }),
      follower: undefined,
    };
    return [wire, entry];
  };
  return { entries: new Map([...level].map(entryOf)), first: undefined };
}
