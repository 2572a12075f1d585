import { addCounts, type Counts } from '../../state/run-summary.ts';
import { expectedOf, type SliceFacts } from '../../status/slice-facts.ts';

/** A part of the timeline and what is known of its events. */
export interface Slice extends SliceFacts {
  /** Events stamped `to` that the API shows, and counts, with this slice. They are settled with the next one. */
  readonly border: number;
  /** Settled events by service. */
  readonly services: Counts;
  /** The API's last counts by service, if several are configured. */
  readonly countedServices: Counts;
  /** When it was first found complete. */
  readonly verifiedAt: number | undefined;
  /** When to count it by itself; undefined if only the daily recount of the whole timeline is left. */
  readonly nextCheck: number | undefined;
  /** Checks in a row that did not come out even. */
  readonly tries: number;
  /** When every event that the API shows was last found in the output by its id; undefined if that was never tried. */
  readonly identityAt: number | undefined;
  /** Settled events that the API showed once, and no longer. */
  readonly withdrawn: number;
  /** It was settled in an output that was replaced or removed since, so its proof says nothing about the present one. */
  readonly elsewhere: boolean;
}

/** Of a slice of which nothing is settled, and nothing was counted. */
export const unsettled = {
  state: 'open',
  stored: 0,
  dead: 0,
  duplicates: 0,
  border: 0,
  services: {},
  counted: undefined,
} as const;

export function emptySlice(from: number, to: number, nextCheck: number | undefined): Slice {
  return {
    from,
    to,
    ...unsettled,
    countedServices: {},
    countedAt: undefined,
    verifiedAt: undefined,
    nextCheck,
    tries: 0,
    recovered: 0,
    identityAt: undefined,
    withdrawn: 0,
    elsewhere: false,
  };
}

/** Whether the last count, if there was one, came out even. */
export function isSound({ state }: Pick<Slice, 'state'>): boolean {
  return state === 'verified' || state === 'healed';
}

/** Whether everything in it is known to be in the present output. */
export function isProved(slice: Pick<Slice, 'state' | 'elsewhere'>): boolean {
  return isSound(slice) && !slice.elsewhere;
}

/** Whether the slice is known to lack events: the API counts more than was settled. */
export function isHole(slice: Slice): boolean {
  return slice.state === 'mismatch' && missingOf(slice) > 0;
}

/** How many events the API counts beyond those settled; negative if it counts fewer. */
export function missingOf(slice: Slice): number {
  return slice.counted === undefined ? 0 : slice.counted - expectedOf(slice);
}

/** Two neighbors of the same state as one. */
export function mergeSlices(left: Slice, right: Slice): Slice {
  const oldest = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined ? b : b === undefined ? a : Math.min(a, b);
  const both = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || b === undefined ? undefined : Math.min(a, b);
  return {
    from: left.from,
    to: right.to,
    state: left.state === 'healed' || right.state === 'healed' ? 'healed' : left.state,
    stored: left.stored + right.stored,
    dead: left.dead + right.dead,
    duplicates: left.duplicates + right.duplicates,
    // What the API shows at the end of the left one is in the right one.
    border: right.border,
    services: addCounts(left.services, right.services),
    counted: left.counted === undefined || right.counted === undefined ? undefined : left.counted + right.counted,
    countedServices: addCounts(left.countedServices, right.countedServices),
    countedAt: oldest(left.countedAt, right.countedAt),
    verifiedAt: oldest(left.verifiedAt, right.verifiedAt),
    nextCheck: oldest(left.nextCheck, right.nextCheck),
    tries: 0,
    recovered: left.recovered + right.recovered,
    identityAt: both(left.identityAt, right.identityAt),
    withdrawn: left.withdrawn + right.withdrawn,
    elsewhere: left.elsewhere || right.elsewhere,
  };
}
