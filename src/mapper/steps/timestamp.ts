import { formatTimestamp, parseEventTime } from '../../core/timestamp.ts';
import type { MappingState } from './event-type.ts';

/** 0001-01-01 and 9999-12-31, the years that a four-digit year can say. */
const earliest = -62_135_596_800_000;
const latest = 253_402_300_799_999;

/** Whether a time is one that four digits of a year can say. */
export function isInCalendar(milliseconds: number): boolean {
  return milliseconds >= earliest && milliseconds <= latest;
}

/** Sets `@timestamp` from the event's time, or from the time of the fetch where the event has none that can be read. */
export function mapTimestamp(mapping: MappingState, value: unknown, path: string): void {
  const timestamp = typeof value === 'string' ? parseEventTime(value) : undefined;
  if (timestamp && isInCalendar(timestamp.milliseconds)) {
    mapping.document['@timestamp'] = inMilliseconds(value as string, timestamp.milliseconds);
    mapping.isTimeFiner = timestamp.nanoseconds > 0;
    return;
  }
  mapping.document['@timestamp'] = mapping.document.event.created;
  mapping.issues.add(`${value === undefined ? 'missing' : 'unparsable'}_timestamp ${path}`);
}

/** A UTC time is nearly in the wanted form already; cutting the text is far cheaper than a Date. */
function inMilliseconds(text: string, milliseconds: number): string {
  if (text.length < 20 || text.charAt(text.length - 1) !== 'Z' || text.charAt(10) !== 'T')
    return formatTimestamp(milliseconds);
  // Or else it is one of the rarer forms, with a comma or without seconds.
  if (text.charAt(19) !== '.' && text.length > 20) return formatTimestamp(milliseconds);
  if (text.length === 20) return `${text.slice(0, 19)}.000Z`;
  return text.length >= 24 ? `${text.slice(0, 23)}Z` : `${text.slice(0, -1).padEnd(23, '0')}Z`;
}
