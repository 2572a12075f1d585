import { textOf } from '../../mapper/document-id.ts';
import { type ReadUser, userDocumentId } from '../../mapper/read-user.ts';
import type { SettledIds } from '../pages/settle-page.ts';
import type { KnownUser, Roster } from './roster.ts';

/** A user in this snapshot. */
export interface Sighting {
  /** The `_id` of the document of this state. */
  readonly id: string;
  /** Undefined for the first document of a user. */
  readonly revision: number | undefined;
}

/**
 * Compares the users of a snapshot with the last complete one. Nothing of it is kept before the snapshot is complete:
 * one that is broken off is taken again, comes to the same ids, and what was written is found by them.
 */
export class Snapshot {
  readonly id: string;
  readonly settled: SettledIds;
  readonly #before: Roster;
  readonly #writeUnchanged: boolean;
  readonly #seen = new Map<string, KnownUser>();
  readonly #settledIds = new Set<string>();

  constructor(id: string, before: Roster, writeUnchanged: boolean) {
    this.id = id;
    this.#before = before;
    this.#writeUnchanged = writeUnchanged;
    if (!writeUnchanged) for (const { documentId } of before.users.values()) this.#settledIds.add(documentId);
    // Of a user who is new or changed only the output can tell whether a snapshot that was broken off had written it.
    this.settled = { has: (documentId) => this.#settledIds.has(documentId), covers: () => false };
  }

  /** Notes that a user is there. One who comes a second time, since rows shift between pages, counts once. */
  see(read: ReadUser): Sighting {
    const { userId, user } = read;
    if (userId === '' || !user) return { id: userDocumentId(read, undefined), revision: undefined };
    const inThis = this.#seen.get(userId);
    const last = inThis ?? this.#before.users.get(userId);
    const same = last && userDocumentId(read, last.revision || undefined) === last.documentId;
    const isRepeated = same && (inThis !== undefined || !this.#writeUnchanged);
    const revision = last ? last.revision + (isRepeated ? 0 : 1) : 0;
    const id = userDocumentId(read, revision || undefined);
    this.#seen.set(userId, {
      documentId: id,
      revision,
      name: textOf(user.username),
      organization: textOf(user.organization),
    });
    return { id, revision: revision || undefined };
  }

  /**
   * Notes what became of documents. Those that the output refused are dead letters, and come again with the next snapshot:
   * it is compared with what is stored.
   */
  settle(ids: Iterable<string>, refused: ReadonlySet<string>): void {
    for (const id of ids) this.#settledIds.add(id);
    if (refused.size === 0) return;
    for (const [userId, { documentId }] of this.#seen) {
      if (!refused.has(documentId)) continue;
      const last = this.#before.users.get(userId);
      if (last) this.#seen.set(userId, last);
      else this.#seen.delete(userId);
    }
  }

  /**
   * Users of the last snapshot who have not been seen in this one. Of an organization that has not been seen at all
   * nothing can be told: somebody may have changed what is collected.
   */
  missing(): readonly (readonly [string, KnownUser])[] {
    const organizations = new Set([...this.#seen.values()].map(({ organization }) => organization));
    return [...this.#before.users].filter(
      ([id, { organization }]) => !this.#seen.has(id) && organizations.has(organization),
    );
  }

  /** Keeps a user of whom nobody can say whether they are gone. */
  keep(id: string, user: KnownUser): void {
    this.#seen.set(id, user);
  }

  /** What the next snapshot is compared with. */
  roster(): Roster {
    return { snapshotId: this.id, users: this.#seen };
  }
}
