import type { LedgerSummary, SliceState } from '../../status/ledger-summary.ts';
import { expectedOf } from '../../status/slice-facts.ts';
import type { Ledger } from './ledger.ts';
import { isHole, isSound, missingOf } from './slice.ts';
import { shownFrom } from './upkeep.ts';

export function summarizeLedger(ledger: Ledger, now: number): LedgerSummary {
  const { slices, times, upkeep } = ledger;
  const states: Record<SliceState, number> = { open: 0, verified: 0, mismatch: 0, healed: 0 };
  let [counted, settled, missing, recovered, withdrawn, checked] = [0, 0, 0, 0, 0, 0];
  let oldestUnverified: number | undefined;
  let oldestCount: number | undefined;
  const seen = shownFrom(upkeep, now);
  for (const slice of slices) {
    states[slice.state] += 1;
    if (slice.counted !== undefined) {
      counted += slice.counted;
      settled += expectedOf(slice);
    }
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
    counted,
    settled,
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
