import { addCounts, countNames } from '../../state/run-summary.ts';
import { expectedOf, settledOf } from '../../status/slice-facts.ts';
import type { SettledEvent } from '../pages/settle-page.ts';
import type { Slice } from './slice.ts';

/**
 * What slices are after every event that the API shows of them was looked up in the output. A slice of which it shows
 * another number than it counts is counted again: the pages may have ended too early, and prove nothing.
 * @param outcomes of the distinct events that are no dead letters yet, in the order of time or not
 */
export function identified(run: readonly Slice[], outcomes: readonly SettledEvent[], now: number): readonly Slice[] {
  return run.map((slice) => {
    const own = outcomes.filter(
      // A changed event is a document more, but no event more.
      ({ time, changed }) => !changed && time !== undefined && time >= slice.from && time < slice.to,
    );
    const rejected = own.filter(({ kind }) => kind === 'rejected').length;
    const found = own.filter(({ kind }) => kind === 'stored');
    const grown: Slice = {
      ...slice,
      stored: slice.stored + found.length,
      dead: slice.dead + rejected,
      services: addCounts(slice.services, countNames(found.map(({ service }) => service))),
      recovered: slice.recovered + found.length,
      state: found.length > 0 ? 'healed' : slice.state,
    };
    // Dead letters of before are not among the outcomes.
    const shown = { ...grown, stored: own.length - rejected };
    if (expectedOf(shown) !== slice.counted) {
      // All that is known was shown: then only the count is old.
      const isWhole = settledOf(shown) >= settledOf(grown);
      return { ...(isWhole ? { ...shown, identityAt: now, elsewhere: false } : grown), nextCheck: now };
    }
    const withdrawn = slice.withdrawn + Math.max(0, settledOf(grown) - settledOf(shown));
    return { ...shown, withdrawn, identityAt: now, elsewhere: false };
  });
}
