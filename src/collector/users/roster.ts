import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { textOf } from '../../mapper/document-id.ts';

/** The name of the document in the state store. */
export const rosterName = 'roster';

/** What is remembered of a user: enough to see a change, and to say who is gone. */
export interface KnownUser {
  /** `_id` of the document that was written last. */
  readonly documentId: string;
  /** How many documents were written before that one. */
  readonly revision: number;
  readonly name: string;
  readonly organization: string;
}

/** The users as the last complete snapshot left them. */
export interface Roster {
  /** Undefined before the first complete snapshot. */
  readonly snapshotId: string | undefined;
  readonly users: ReadonlyMap<string, KnownUser>;
}

export const emptyRoster: Roster = { snapshotId: undefined, users: new Map() };

/** About 25 MB. A user beyond that is written with every snapshot, which the output drops, and is not missed when gone. */
const mostUsers = 200_000;

const rosterVersion = 1;

export function renderRoster({ snapshotId, users }: Roster): JsonObject {
  const entries = [...users]
    .slice(0, mostUsers)
    .map(
      ([id, { documentId, revision, name, organization }]): JsonValue => [id, documentId, revision, name, organization],
    );
  return { version: rosterVersion, snapshot: snapshotId ?? null, users: entries };
}

/** The reverse of `renderRoster`; undefined for anything else: then every user is new, and the output knows the rest. */
export function parseRoster(value: JsonObject | undefined): Roster | undefined {
  if (value?.version !== rosterVersion || !Array.isArray(value.users)) return undefined;
  const users = new Map<string, KnownUser>();
  for (const entry of value.users as readonly JsonValue[]) {
    if (!Array.isArray(entry)) return undefined;
    const [id, documentId, revision, name, organization] = entry as readonly JsonValue[];
    if (typeof id !== 'string' || typeof documentId !== 'string' || typeof revision !== 'number') return undefined;
    users.set(id, { documentId, revision, name: textOf(name), organization: textOf(organization) });
  }
  return { snapshotId: typeof value.snapshot === 'string' ? value.snapshot : undefined, users };
}

/** How many users a stored roster holds, and of which snapshot; undefined where there is none. */
export function rosterSummary(value: JsonObject | undefined): { snapshot: string; users: number } | undefined {
  if (!isJsonObject(value) || typeof value.snapshot !== 'string' || !Array.isArray(value.users)) return undefined;
  return { snapshot: value.snapshot, users: value.users.length };
}
