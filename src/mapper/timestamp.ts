import { formatTimestamp, parseTimestamp } from '../core/timestamp.ts';
import type { Mapping } from './event-type.ts';

/** 0001-01-01 and 9999-12-31, the years that a four-digit year can say. */
const earliest = -62_135_596_800_000;
const latest = 253_402_300_799_999;

/** Sets `@timestamp` from the event's time, or from the time of the fetch where the event has none that can be read. */
export function mapTimestamp(mapping: Mapping, value: unknown, path: string): void {
  const timestamp = typeof value === 'string' ? parseTimestamp(value) : undefined;
  if (timestamp && timestamp.milliseconds >= earliest && timestamp.milliseconds <= latest) {
    mapping.document['@timestamp'] = formatTimestamp(timestamp.milliseconds);
    return;
  }
  mapping.document['@timestamp'] = mapping.document.event.created;
  mapping.issues.add(`${value === undefined ? 'missing' : 'unparsable'}_timestamp ${path}`);
}
