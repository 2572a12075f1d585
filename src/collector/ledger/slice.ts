import { addCounts, type Counts } from '../run-summary.ts';

/**
 * `open`: not counted since it closed, or counted without a result yet. `verified`: the API counts what was settled.
 * `mismatch`: it counts something else. `healed`: it did, until fetching the slice again brought what was missing.
 */
export type SliceState = 'open' | 'verified' | 'mismatch' | 'healed';

/** A part of the timeline and what is known of its events. Times in milliseconds since the epoch. */
export interface Slice {
  readonly from: number;
  /** No longer part of it. */
  readonly to: number;
  readonly state: SliceState;
  /** Distinct events that the output has. */
  readonly stored: number;
  /** Distinct events in the dead letters. */
  readonly dead: number;
  /** Events that the vendor holds, and counts, more than once: copies beyond the first. */
  readonly duplicates: number;
  /** Settled events stamped exactly `from`: the API may count them to the slice before as well. */
  readonly edge: number;
  /** Settled events by service. */
  readonly services: Counts;
  /** The API's last count; undefined before the first. */
  readonly counted: number | undefined;
  /** The API's last counts by service, where several are configured. */
  readonly countedServices: Counts;
  readonly countedAt: number | undefined;
  /** When it was first found complete. */
  readonly verifiedAt: number | undefined;
  /** When to count next; undefined for never again. */
  readonly nextCheck: number | undefined;
  /** Checks in a row that did not come out even. */
  readonly tries: number;
  /** Events that only fetching the slice again has brought. */
  readonly recovered: number;
}

export function emptySlice(from: number, to: number, nextCheck: number | undefined): Slice {
  return {
    from,
    to,
    state: 'open',
    stored: 0,
    dead: 0,
    duplicates: 0,
    edge: 0,
    services: {},
    counted: undefined,
    countedServices: {},
    countedAt: undefined,
    verifiedAt: undefined,
    nextCheck,
    tries: 0,
    recovered: 0,
  };
}

/** Distinct events that came to an end. */
export function settledOf({ stored, dead }: Slice): number {
  return stored + dead;
}

/** Whether the slice is known to lack events: the API counts more than was settled. */
export function isHole(slice: Slice): boolean {
  return slice.state === 'mismatch' && missingOf(slice) > 0;
}

/** How many events the API counts beyond those settled; negative where it counts fewer. */
export function missingOf(slice: Slice): number {
  return slice.counted === undefined ? 0 : slice.counted - settledOf(slice) - slice.duplicates;
}

/** Two neighbours of the same state as one. */
export function mergeSlices(left: Slice, right: Slice): Slice {
  const oldest = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined ? b : b === undefined ? a : Math.min(a, b);
  return {
    from: left.from,
    to: right.to,
    state: left.state === 'healed' || right.state === 'healed' ? 'healed' : left.state,
    stored: left.stored + right.stored,
    dead: left.dead + right.dead,
    duplicates: left.duplicates + right.duplicates,
    edge: left.edge,
    services: addCounts(left.services, right.services),
    counted: left.counted === undefined || right.counted === undefined ? undefined : left.counted + right.counted,
    countedServices: addCounts(left.countedServices, right.countedServices),
    countedAt: oldest(left.countedAt, right.countedAt),
    verifiedAt: oldest(left.verifiedAt, right.verifiedAt),
    nextCheck: oldest(left.nextCheck, right.nextCheck),
    tries: 0,
    recovered: left.recovered + right.recovered,
  };
}
