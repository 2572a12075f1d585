import { day, hour, minute } from '../../core/duration.ts';

/** How long after it was first verified a slice is counted by itself once more: most late events have come by then. */
const recountAfter = hour;
const longestRetry = 6 * hour;

/**
 * When to count a verified slice by itself again. From then on it is counted with all others, once a day.
 * @returns undefined if there is nothing to do for it alone
 */
export function nextRecount(verifiedAt: number, now: number): number | undefined {
  return verifiedAt + recountAfter > now ? verifiedAt + recountAfter : undefined;
}

/** When to look again at a slice that did not come out even. @param tries 1 after the first time */
export function nextRetry(now: number, tries: number): number {
  return now + Math.min(longestRetry, minute * 4 ** (tries - 1));
}

/** When to ask again for a slice that the license does not cover. @returns undefined if JumpCloud has dropped its events */
export function nextTry(to: number, now: number, retention: number): number | undefined {
  return now + day < to + retention ? now + day : undefined;
}
