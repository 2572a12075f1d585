import type { TimeRange } from '../core/time-range.ts';
import type { SliceState } from './ledger-summary.ts';

/** A part of the timeline, and what the ledger tells of it. Times in milliseconds since the epoch. */
export interface SliceFacts extends TimeRange {
  readonly state: SliceState;
  /** Distinct events that the output has. */
  readonly stored: number;
  /** Distinct events in the dead letters. */
  readonly dead: number;
  /** Events that the vendor holds, and counts, more than once: copies beyond the first. */
  readonly duplicates: number;
  /** The API's last count, without events stamped `to`; undefined before the first. */
  readonly counted: number | undefined;
  readonly countedAt: number | undefined;
  /** Events that only fetching the slice again has brought. */
  readonly recovered: number;
}

/** Distinct events that came to an end. */
export function settledOf({ stored, dead }: Pick<SliceFacts, 'stored' | 'dead'>): number {
  return stored + dead;
}

/** How many events the API should count. */
export function expectedOf(slice: Pick<SliceFacts, 'stored' | 'dead' | 'duplicates'>): number {
  return settledOf(slice) + slice.duplicates;
}
