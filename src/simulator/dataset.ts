import type { ServedData } from './prepare-data.ts';

interface EventIdentity {
  readonly id: string | undefined;
  readonly organization: string | undefined;
  readonly timestamp: string;
}

/** What the simulator holds, for comparisons with what was collected. Order: as the API sorts, ascending. */
export interface SimulatorDataset {
  /** How many events there are. */
  readonly count: number;
  /** How many rows the index holds beyond them; the API's counts have `count + copies` in the end. */
  readonly copies: number;
  readonly organizations: readonly string[];
  /** The exact JSON text of each event. */
  texts(): Iterable<string>;
  /** The other content of each event that has one, by the text of the event. */
  changes(): ReadonlyMap<string, string>;
  identities(): Iterable<EventIdentity>;
}

export function createDataset(
  { store, organizations, copies, changed }: Pick<ServedData, 'store' | 'organizations' | 'copies' | 'changed'>,
  inPlace: boolean,
): SimulatorDataset {
  const ordinals = function* (): Generator<number> {
    for (let ordinal = 0; ordinal < store.count; ordinal++)
      if (!copies.has(ordinal) && !changed.has(ordinal)) yield ordinal;
  };
  return {
    count: store.count - copies.size - changed.size,
    copies: copies.size + (inPlace ? 0 : changed.size),
    organizations,
    *texts() {
      for (const ordinal of ordinals()) yield store.text(ordinal);
    },
    changes: () => new Map([...changed].map(([ordinal, first]) => [store.text(first), store.text(ordinal)])),
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
