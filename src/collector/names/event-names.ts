import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { NameResolver } from '../../jumpcloud/names/name-resolver.ts';
import { namedIds } from './named-ids.ts';
import { putNames } from './put-names.ts';

/** Names for the ids in events, as far as they are known when a document is made. */
export interface EventNames {
  /** Asks for what an event will need; before its document is made, so that answers may be there by then. */
  expect(event: JsonValue | undefined): void;
  name(document: JsonObject, event: JsonValue | undefined): JsonObject;
}

export function createEventNames(resolver: NameResolver): EventNames {
  return {
    expect: (event) => {
      for (const { kind, id } of namedIds(event)) resolver.want(kind, id);
    },
    name: (document, event) =>
      putNames(
        document,
        namedIds(event).flatMap(({ kind, id }) => {
          const name = resolver.get(kind, id);
          return name === undefined ? [] : [{ kind, id, name }];
        }),
      ),
  };
}
