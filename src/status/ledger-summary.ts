/**
 * `open`: not counted since it closed, or grown since it was counted. `verified`: the API counts what was settled.
 * `mismatch`: it counts something else. `healed`: it did, until fetching the slice again brought what was missing.
 */
export const sliceStates = ['open', 'verified', 'mismatch', 'healed'] as const;
export type SliceState = (typeof sliceStates)[number];

/** The ledger in a few numbers, for status, metrics and alerts. Times in milliseconds since the epoch. */
export interface LedgerSummary {
  readonly slices: Readonly<Record<SliceState, number>>;
  /** What the API counts in all slices that were counted, and what is settled of them, with the copies that it counts. */
  readonly counted: number;
  readonly settled: number;
  /** Events that the API counts and that were not settled. */
  readonly missing: number;
  /** Events that only fetching a slice again has brought. */
  readonly recovered: number;
  /** Settled events that JumpCloud no longer shows. */
  readonly withdrawn: number;
  /** End of the oldest slice that is closed and neither verified nor healed; undefined if there is none. */
  readonly oldestUnverified: number | undefined;
  /** The oldest of the newest counts of the slices that JumpCloud still shows; undefined before the first. */
  readonly oldestCount: number | undefined;
  readonly recountedAt: number | undefined;
  /** Slices whose events were found in the output one by one. Not checked is no trouble. */
  readonly identity: { readonly checked: number; readonly notChecked: number };
  /** From when on JumpCloud shows events, if it was found to show less than the ledger claims. */
  readonly shownFrom: number | undefined;
}
