import type { Ledger } from '../collector/ledger/ledger.ts';
import { isHole, missingOf, type Slice } from '../collector/ledger/slice.ts';
import { day as dayMs } from '../core/duration.ts';
import { formatTimestamp } from '../core/timestamp.ts';

/** `differs`: more is stored than JumpCloud counts. Of a day with several, the first in this order is told. */
export type DayState = 'missing' | 'open' | 'differs' | 'healed' | 'verified';

const order: readonly DayState[] = ['missing', 'open', 'differs', 'healed', 'verified'];

/** What the ledger says of a day, by UTC. */
export interface LedgerDay {
  /** Such as `2026-01-31`. */
  readonly day: string;
  readonly state: DayState;
  /** Events that JumpCloud counts in slices of this day and that are not there. */
  readonly missing: number;
}

/** Every day that the ledger has something of, the oldest first. A slice of several days counts for each of them. */
export function ledgerDays({ slices }: Pick<Ledger, 'slices'>): readonly LedgerDay[] {
  const days = new Map<number, { state: DayState; missing: number }>();
  for (const slice of slices) {
    const state = stateOf(slice);
    for (let day = Math.floor(slice.from / dayMs); day * dayMs < slice.to; day += 1) {
      const { state: before, missing } = days.get(day) ?? { state, missing: 0 };
      const first = order.indexOf(before) < order.indexOf(state) ? before : state;
      days.set(day, { state: first, missing: missing + (isHole(slice) ? missingOf(slice) : 0) });
    }
  }
  return [...days]
    .sort(([left], [right]) => left - right)
    .map(([day, found]) => ({ day: formatTimestamp(day * dayMs).slice(0, 10), ...found }));
}

function stateOf(slice: Slice): DayState {
  if (slice.state !== 'mismatch') return slice.state;
  return isHole(slice) ? 'missing' : 'differs';
}
