import type { JsonValue } from '../core/json.ts';
import type { HttpjsonInput } from '../httpjson/input.ts';
import type { Page } from '../httpjson/page.ts';
import type { RawEvent } from '../httpjson/raw-event.ts';
import { MemberReader } from './member-reader.ts';
import { type NamedId, namedIds, whereIdsStand } from './named-ids.ts';
import type { AccountNames } from './open-names.ts';
import type { ResolvedName } from './put-names.ts';

/** The ids in an event that come without a name, and whose they are. */
export interface EventIds {
  readonly organization: JsonValue | undefined;
  readonly ids: readonly NamedId[];
}

/** Names for the ids in events. */
export interface EventNames {
  /** Asks for what an event will need. */
  expect(event: RawEvent): void;
  /** What is known by now. */
  resolved(ids: EventIds): readonly ResolvedName[];
}

export function createEventNames(names: Pick<AccountNames, 'of'>): EventNames {
  return {
    expect: (event) => {
      const { organization, ids } = idsOf(event);
      if (ids.length === 0) return;
      const resolver = names.of(organization);
      for (const { kind, id } of ids) resolver?.want(kind, id);
    },
    resolved: ({ organization, ids }) => {
      const resolver = ids.length === 0 ? undefined : names.of(organization);
      if (!resolver) return [];
      return ids.flatMap(({ kind, id }) => {
        const name = resolver.get(kind, id);
        return name === undefined ? [] : [{ kind, id, name }];
      });
    },
  };
}

/** Asks for names as soon as a page is there: it is written only after the one before it, and names may come meanwhile. */
export function expectNames<P extends Page>(input: HttpjsonInput<P>, names: EventNames): HttpjsonInput<P> {
  return {
    async *pages(options) {
      for await (const page of input.pages(options)) {
        for (const event of page.events) names.expect(event);
        yield page;
      }
    },
  };
}

const reader = new MemberReader({ ...whereIdsStand, organization: 'value' });
const noIds: EventIds = { organization: undefined, ids: [] };
/** They are wanted when a page arrives and when it is written; in between nothing of an event is kept but them. */
const found = new WeakMap<RawEvent, EventIds>();

/** Reads an event once, however often it is asked for. */
export function idsOf(event: RawEvent): EventIds {
  let known = found.get(event);
  if (known === undefined) {
    const members = reader.read(event.raw);
    const ids = namedIds(members);
    known = ids.length === 0 ? noIds : { organization: members?.organization, ids };
    found.set(event, known);
  }
  return known;
}
