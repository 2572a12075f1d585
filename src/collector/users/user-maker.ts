import type { MapMode } from '../../config/types.ts';
import { type JsonObject, type JsonValue, parseJson } from '../../core/json.ts';
import {
  type DocumentMaker,
  type IdentifiedEvent,
  issueCode,
  keepEvent,
  parsedContent,
} from '../../documents/document-maker.ts';
import type { RawEvent } from '../../httpjson/raw-event.ts';
import { type DeletedUser, mapDeletedUser } from '../../mapper/deleted-user.ts';
import type { MapperOptions } from '../../mapper/document-frame.ts';
import type { ReadUser } from '../../mapper/read-user.ts';
import { createUserMapper, wrapUser } from '../../mapper/user-mapper.ts';
import type { EventFacts } from '../../state/run-summary.ts';
import type { Sighting, Snapshot } from './snapshot.ts';

/** Makes what the sink gets of users. */
export interface UserMaker {
  /** For the pages of a snapshot, which it fills. */
  of(snapshot: Snapshot): DocumentMaker;
  /** For users who are gone, by the id in their event. */
  ofDeleted(snapshot: Snapshot, deleted: ReadonlyMap<string, DeletedUser>): DocumentMaker;
}

/** The id is made of the content: two contents never share one. */
const sameContent = 0;

export function createUserMaker(mode: MapMode, options: MapperOptions): UserMaker {
  const mapper = createUserMapper(options);
  const readUser = (received: RawEvent): ReadUser => {
    const raw = received.text();
    return mapper.read(parseJson(raw), raw);
  };
  // What is withheld is withheld from dead letters, too.
  const keep = (received: RawEvent): JsonValue => {
    const { user, content } = readUser(received);
    return user ?? content;
  };
  return {
    of: (snapshot) => {
      const sightings = new WeakMap<IdentifiedEvent, Sighting & { readonly read: ReadUser }>();
      return {
        identify: (received) => {
          const read = readUser(received);
          const sighting = snapshot.see(read);
          // What goes on from here, dead letters included, is without what is withheld.
          const content = { kind: 'parsed', event: read.user, raw: read.content } as const;
          const identified = { id: sighting.id, time: undefined, digest: sameContent, content };
          sightings.set(identified, { ...sighting, read });
          return identified;
        },
        keep,
        make: (identified, fetchedAt) => {
          const { read, revision } = sightings.get(identified) as Sighting & { readonly read: ReadUser };
          const mark = { snapshotId: snapshot.id, ...(revision === undefined ? {} : { revision }) };
          if (mode === 'cluster') {
            const json = JSON.stringify(wrapUser(read, options, fetchedAt, mark));
            return { outgoing: { id: undefined, finalId: identified.id, json }, facts: factsOf([]) };
          }
          const { id, document, issues } = mapper.map(read, fetchedAt, mark);
          return { outgoing: { id, json: JSON.stringify(document) }, facts: factsOf(issues) };
        },
      };
    },
    ofDeleted: (snapshot, deleted) => ({
      identify: (received) => {
        const raw = received.text();
        const event = parseJson(raw) as JsonObject;
        const user = deleted.get(String(event._id)) as DeletedUser;
        const { id } = mapDeletedUser(mapper, user, 0, snapshot.id);
        return { id, time: undefined, digest: sameContent, content: { kind: 'parsed', event, raw } };
      },
      keep: keepEvent,
      make: (identified, seenAt) => {
        const { event } = parsedContent(identified);
        const user = deleted.get(String((event as JsonObject)._id)) as DeletedUser;
        const { id, document } = mapDeletedUser(mapper, user, seenAt, snapshot.id);
        return { outgoing: { id, json: JSON.stringify(document) }, facts: factsOf([]) };
      },
    }),
  };
}

function factsOf(issues: readonly string[]): EventFacts {
  return {
    service: 'users',
    eventType: 'user',
    outcome: undefined,
    categories: ['iam'],
    issues: issues.map(issueCode),
  };
}
