/** What the mapping reads of the attributes on one level, by name; `true` for what has no members of its own. */
export type ReadMembers = Readonly<Record<string, ReadGroup | true>>;

export interface ReadGroup {
  /** An object with a place for each of the members: V8 fills it several times as fast as one that grows. */
  readonly create: () => Record<string, unknown>;
  readonly members: ReadMembers;
}
