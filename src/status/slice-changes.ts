import type { SliceState } from './ledger-summary.ts';
import type { SliceFacts } from './slice-facts.ts';

export interface SliceChange {
  readonly slice: SliceFacts;
  /** Undefined if nothing was known of this part of the timeline. */
  readonly before: SliceState | undefined;
}

/**
 * The slices whose state is another one than before. One that is new and open is no change, and neither are slices that
 * the ledger has put together or cut: nobody learns anything from that.
 * @param before and `after`: ascending, none reaching into another
 */
export function changedSlices(before: readonly SliceFacts[], after: readonly SliceFacts[]): readonly SliceChange[] {
  const changes: SliceChange[] = [];
  let first = 0;
  for (const slice of after) {
    while ((before[first]?.to ?? slice.to) <= slice.from) first += 1;
    const states = new Set<SliceState>();
    for (let at = first; (before[at]?.from ?? slice.to) < slice.to; at += 1)
      states.add((before[at] as SliceFacts).state);
    // Of one hour healed and one verified the ledger makes one day healed.
    if (states.has(slice.state)) continue;
    const [state] = states;
    if (state !== undefined || slice.state !== 'open') changes.push({ slice, before: worst(states) });
  }
  return changes;
}

/** What a person would have been told first. */
function worst(states: ReadonlySet<SliceState>): SliceState | undefined {
  return (['mismatch', 'open', 'healed', 'verified'] as const).find((state) => states.has(state));
}
