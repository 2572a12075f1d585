import type { EventStore } from './event-store.ts';

interface EventIdentity {
  readonly id: string | undefined;
  readonly organization: string | undefined;
  readonly timestamp: string;
}

/** What the simulator holds, for comparisons with what was collected. Order: as the API sorts, ascending. */
export interface SimulatorDataset {
  readonly count: number;
  readonly organizations: readonly string[];
  /** The exact JSON text of each event. */
  texts(): Iterable<string>;
  identities(): Iterable<EventIdentity>;
}

export function createDataset(store: EventStore, organizations: readonly string[]): SimulatorDataset {
  return {
    count: store.count,
    organizations,
    *texts() {
      for (let ordinal = 0; ordinal < store.count; ordinal++) yield store.text(ordinal);
    },
    *identities() {
      for (let ordinal = 0; ordinal < store.count; ordinal++) {
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
