import type { JsonValue } from '../core/json.ts';
import { namedIds } from './named-ids.ts';
import { type AccountNames, organizationOf } from './open-names.ts';
import type { ResolvedName } from './put-names.ts';

/** Names for the ids in events. */
export interface EventNames {
  /** Asks for what an event will need. */
  expect(event: JsonValue | undefined): void;
  /** What is known by now. */
  resolved(event: JsonValue | undefined): readonly ResolvedName[];
}

export function createEventNames(names: Pick<AccountNames, 'of'>): EventNames {
  return {
    expect: (event) => {
      const resolver = names.of(organizationOf(event));
      if (!resolver) return;
      for (const { kind, id } of namedIds(event)) resolver.want(kind, id);
    },
    resolved: (event) => {
      const resolver = names.of(organizationOf(event));
      if (!resolver) return [];
      return namedIds(event).flatMap(({ kind, id }) => {
        const name = resolver.get(kind, id);
        return name === undefined ? [] : [{ kind, id, name }];
      });
    },
  };
}
