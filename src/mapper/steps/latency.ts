import { rememberLast } from '../../core/remember-last.ts';
import { parseEventTime, parseTimestamp } from '../../core/timestamp.ts';
import { isInCalendar } from './timestamp.ts';

/** The tag of what a backfill fetched: that it came late was our doing. */
export const backfillTag = 'backfill';

/** Everything on a page was fetched at the same time. */
const fetchTime = rememberLast((created: string) => parseTimestamp(created)?.milliseconds);

/**
 * How long after the event it was fetched.
 * @param created `event.created`
 * @param tags of the document; with that of a backfill nothing is said
 * @returns milliseconds, below 0 for an event from the future; undefined where one of the times cannot be read
 */
export function vendorLatency(created: unknown, value: unknown, tags: readonly string[]): number | undefined {
  if (tags.includes(backfillTag)) return undefined;
  if (typeof created !== 'string' || typeof value !== 'string') return undefined;
  const fetched = fetchTime(created);
  const time = parseEventTime(value)?.milliseconds;
  if (fetched === undefined || time === undefined || !isInCalendar(time)) return undefined;
  return fetched - time;
}
