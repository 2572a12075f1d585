import { day, hour } from '../../core/duration.ts';
import { expectedOf } from '../../status/slice-facts.ts';
import { isSound, type Slice } from './slice.ts';

/** Events that were stored are seldom withdrawn; what comes late comes within days. */
const again = 7 * day;
/** The youngest are still counted by themselves. */
const youngest = 3 * hour;
/** JumpCloud keeps events for at least 15 days; what it begins to drop is older than this. */
const shortestRetention = 14 * day;

export interface RunLimits {
  readonly now: number;
  /** Events in a page. */
  readonly pageSize: number;
  /** Starts of slices that are left out. */
  readonly givenUp: ReadonlySet<number>;
}

/** How many requests it takes to list slices as one range: a page that is full is followed by another one. */
export function costOf(run: readonly Slice[], pageSize: number): number {
  return Math.floor(run.reduce((sum, slice) => sum + expectedOf(slice), 0) / pageSize) + 1;
}

/**
 * Chooses what to look up by its ids next: neighbors that fit one page together, or one slice that is larger. What was
 * never looked up goes first, and of that the oldest, which JumpCloud drops next.
 * @param closed slices that can be counted, the oldest first
 */
export function chooseRun(closed: readonly Slice[], { now, pageSize, givenUp }: RunLimits): readonly Slice[] {
  const oldest = closed[0]?.from ?? now;
  const isWanted = (slice: Slice): boolean => {
    const { from, to, tries, nextCheck, identityAt } = slice;
    if (!isSound(slice) || tries > 0 || nextCheck !== undefined || to > now - youngest || givenUp.has(from))
      return false;
    // Perhaps it is being dropped at this moment: that would look like events that were withdrawn.
    if (from < oldest + day && to < now - shortestRetention) return false;
    return identityAt === undefined || identityAt < now - again;
  };
  const wanted = closed.filter(isWanted);
  const first =
    wanted.find(({ identityAt }) => identityAt === undefined) ??
    wanted.toSorted((left, right) => (left.identityAt ?? 0) - (right.identityAt ?? 0))[0];
  if (!first) return [];
  const run = [first];
  let events = expectedOf(first);
  for (const slice of closed.slice(closed.indexOf(first) + 1)) {
    events += expectedOf(slice);
    if (slice.from !== run.at(-1)?.to || events >= pageSize || !isWanted(slice)) break;
    run.push(slice);
  }
  return run;
}
