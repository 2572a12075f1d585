import { parseTimestamp } from '../core/timestamp.ts';
import { isInCalendar } from './timestamp.ts';

/** The tag of what a backfill fetched: that it came late was our doing. */
export const backfillTag = 'backfill';

let lastText: string | undefined;
let lastTime: number | undefined;

/**
 * How long after the event it was fetched.
 * @param created `event.created`; the same text for all events of a page, so that it is read once
 * @param tags of the document; with that of a backfill nothing is said
 * @returns milliseconds, below 0 for an event from the future; undefined where one of the times cannot be read
 */
export function vendorLatency(created: unknown, value: unknown, tags: readonly string[]): number | undefined {
  if (tags.includes(backfillTag)) return undefined;
  if (typeof created !== 'string' || typeof value !== 'string') return undefined;
  if (created !== lastText) {
    lastText = created;
    lastTime = parseTimestamp(created)?.milliseconds;
  }
  const time = parseTimestamp(value)?.milliseconds;
  if (lastTime === undefined || time === undefined || !isInCalendar(time)) return undefined;
  return lastTime - time;
}
