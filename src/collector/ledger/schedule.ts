const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long after it was first verified a slice is counted again: devices deliver old events late. */
const recountAfter = [hour, day, 7 * day] as const;
/** The last count comes this long before JumpCloud drops the events. */
const beforeRetentionEnds = day;
const longestRetry = 6 * hour;

/**
 * When to count a verified slice again.
 * @param to end of the slice
 * @param retention how long JumpCloud keeps events
 * @returns undefined where every count is done
 */
export function nextRecount(to: number, verifiedAt: number, now: number, retention: number): number | undefined {
  const last = to + retention - beforeRetentionEnds;
  const due = recountAfter.map((wait) => verifiedAt + wait).filter((time) => time > now && time < last);
  return due[0] ?? (last > now ? last : undefined);
}

/** When to look again at a slice that did not come out even. @param tries 1 after the first time */
export function nextRetry(now: number, tries: number): number {
  return now + Math.min(longestRetry, minute * 4 ** (tries - 1));
}

/** When to ask again for a slice that the license does not cover. @returns undefined where JumpCloud has dropped its events */
export function nextTry(to: number, now: number, retention: number): number | undefined {
  return now + day < to + retention ? now + day : undefined;
}
