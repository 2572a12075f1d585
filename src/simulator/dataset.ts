import type { EventStore } from './event-store.ts';

interface EventIdentity {
  readonly id: string | undefined;
  readonly organization: string | undefined;
  readonly timestamp: string;
}

/** What the simulator holds, for comparisons with what was collected. Order: as the API sorts, ascending. */
export interface SimulatorDataset {
  /** How many events there are. */
  readonly count: number;
  /** How many of them the index holds a second time; the API's counts have `count + copies` in the end. */
  readonly copies: number;
  readonly organizations: readonly string[];
  /** The exact JSON text of each event. */
  texts(): Iterable<string>;
  identities(): Iterable<EventIdentity>;
}

export function createDataset(
  store: EventStore,
  organizations: readonly string[],
  copies: ReadonlySet<number> = new Set(),
): SimulatorDataset {
  const ordinals = function* (): Generator<number> {
    for (let ordinal = 0; ordinal < store.count; ordinal++) if (!copies.has(ordinal)) yield ordinal;
  };
  return {
    count: store.count - copies.size,
    copies: copies.size,
    organizations,
    *texts() {
      for (const ordinal of ordinals()) yield store.text(ordinal);
    },
    *identities() {
      for (const ordinal of ordinals()) {
        const { id, organization, timestamp } = store.parse(ordinal);
        yield {
          id: typeof id === 'string' ? id : undefined,
          organization: typeof organization === 'string' ? organization : undefined,
          timestamp: String(timestamp),
        };
      }
    },
  };
}
