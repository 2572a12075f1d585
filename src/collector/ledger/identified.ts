import { addCounts, type Counts } from '../run-summary.ts';
import type { SettledEvent } from '../settle-page.ts';
import { expectedOf, type Slice, settledOf } from './slice.ts';

/**
 * What slices are after every event that the API shows of them was looked up in the output.
 * @param outcomes of the distinct events that are no dead letters yet, in the order of time or not
 */
export function identified(run: readonly Slice[], outcomes: readonly SettledEvent[], now: number): readonly Slice[] {
  return run.map((slice) => {
    const own = outcomes.filter(({ time }) => time !== undefined && time >= slice.from && time < slice.to);
    const rejected = own.filter(({ kind }) => kind === 'rejected').length;
    const found = own.filter(({ kind }) => kind === 'stored');
    // Dead letters of before are not among the outcomes.
    const [stored, dead] = [own.length - rejected, slice.dead + rejected];
    const withdrawn = Math.max(0, settledOf(slice) + found.length + rejected - stored - dead);
    const after: Slice = {
      ...slice,
      stored,
      dead,
      services: addCounts(slice.services, countServices(found)),
      recovered: slice.recovered + found.length,
      state: found.length > 0 ? 'healed' : slice.state,
      withdrawn: slice.withdrawn + withdrawn,
      identityAt: now,
    };
    return expectedOf(after) === slice.counted ? after : { ...after, nextCheck: now };
  });
}

function countServices(events: readonly SettledEvent[]): Counts {
  const counts = new Map<string, number>();
  for (const { service } of events) counts.set(service, (counts.get(service) ?? 0) + 1);
  return Object.fromEntries(counts);
}
