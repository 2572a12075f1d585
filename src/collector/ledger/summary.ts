import type { Ledger } from './ledger.ts';
import { isHole, isSound, missingOf, type SliceState } from './slice.ts';
import { shownFrom } from './upkeep.ts';

/** The ledger in a few numbers, for status, metrics and alerts. Times in milliseconds since the epoch. */
export interface LedgerSummary {
  readonly slices: Readonly<Record<SliceState, number>>;
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

export function summarizeLedger(ledger: Ledger, now: number): LedgerSummary {
  const { slices, times, upkeep } = ledger;
  const states: Record<SliceState, number> = { open: 0, verified: 0, mismatch: 0, healed: 0 };
  let [missing, recovered, withdrawn, checked] = [0, 0, 0, 0];
  let oldestUnverified: number | undefined;
  let oldestCount: number | undefined;
  const seen = shownFrom(upkeep, now);
  for (const slice of slices) {
    states[slice.state] += 1;
    if (isHole(slice)) missing += missingOf(slice);
    recovered += slice.recovered;
    withdrawn += slice.withdrawn;
    if (slice.identityAt !== undefined) checked += 1;
    if (!isSound(slice) && slice.to <= (times.completeTo ?? slice.from)) oldestUnverified ??= slice.to;
    const { countedAt } = slice;
    if (slice.from >= seen && countedAt !== undefined) oldestCount = Math.min(oldestCount ?? countedAt, countedAt);
  }
  return {
    slices: states,
    missing,
    recovered,
    withdrawn,
    oldestUnverified,
    oldestCount,
    recountedAt: upkeep.recountedAt,
    identity: { checked, notChecked: slices.length - checked },
    shownFrom: Number.isFinite(seen) ? seen : undefined,
  };
}
