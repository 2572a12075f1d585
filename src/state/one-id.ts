import { digestLetters } from '../mapper/content-digest.ts';

/** The `_id` of an event that is known by id with another content: that id and 48 bits of this content. */
export function changedId(id: string, digest: number): string {
  return `${id}${digestLetters(digest)}`;
}

/** An event that shares its id with another one of the page. */
export interface Sharing {
  /** The id that is made of organization, id and timestamp. */
  readonly sharedId: string;
  readonly digest: number;
}

/** Which of the events that share an id have it in the output, and which have one of their own. */
export interface Shared<T> {
  /** They have the shared id, or are to be written under it. */
  readonly first: ReadonlySet<T>;
  readonly beside: ReadonlySet<T>;
  /** Shared ids of which nobody can tell what content is stored under them. */
  readonly unclear: ReadonlySet<string>;
}

/**
 * Events with the same id and different contents, about which the output has to be asked: a crash may have come between
 * their writing and the checkpoint, and events of one millisecond come in any order. Those with an id of their own are
 * written before the one under the shared id; so that is the one which has none of its own there.
 * @param groups events by the id that they share
 * @param known ids that the output has
 */
export function sortOut<T extends Sharing>(groups: Iterable<readonly T[]>, known: ReadonlySet<string>): Shared<T> {
  const [first, beside, unclear] = [new Set<T>(), new Set<T>(), new Set<string>()];
  for (const group of groups) {
    const sharedId = group[0]?.sharedId ?? '';
    const others = group.filter(({ digest }) => !known.has(changedId(sharedId, digest)));
    const [candidate] = others;
    // Of several any could be stored there already: it is written a second time rather than that another one is lost.
    const isClear = candidate !== undefined && (others.length === 1 || !known.has(sharedId));
    if (isClear) first.add(candidate);
    else unclear.add(sharedId);
    for (const event of group) if (!first.has(event)) beside.add(event);
  }
  return { first, beside, unclear };
}
