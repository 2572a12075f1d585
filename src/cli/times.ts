import { parseCalendarDuration } from '../core/duration.ts';
import { IngestError } from '../core/errors.ts';
import { parseTimestamp } from '../core/timestamp.ts';

/**
 * A time as typed by a person: RFC 3339, or a day, which means its beginning in UTC.
 * @returns milliseconds since the epoch; undefined where none was given
 * @throws IngestError JC_USAGE naming the option
 */
export function parseTime(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = parseTimestamp(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text);
  if (time) return time.milliseconds;
  throw new IngestError(
    'JC_USAGE',
    `${option} must be an RFC 3339 time such as 2026-01-31T00:00:00Z, or a date such as 2026-01-31, not "${text}"`,
  );
}

/** The same, or how long before now: `90d`. */
export function parseSince(option: string, text: string | undefined, now: number): number | undefined {
  const duration = text === undefined ? undefined : parseCalendarDuration(text);
  return duration === undefined ? parseTime(option, text) : now - duration;
}
