import { parseTimestamp } from '../../core/timestamp.ts';

/** A point in time as the filter compares it. */
export interface Instant {
  readonly milliseconds: number;
  /** What the milliseconds leave out, 0 to 999999. */
  readonly nanoseconds: number;
}

// Stricter than parseTimestamp: RFC 3339 wants a colon in the offset, and JumpCloud refuses anything around the text.
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** @returns undefined where the text is not RFC 3339 to the letter */
export function parseInstant(text: string): Instant | undefined {
  return rfc3339.test(text) ? parseTimestamp(text) : undefined;
}

/** Negative where `a` is earlier, positive where it is later. */
export function compareInstants(a: Instant, b: Instant): number {
  return a.milliseconds - b.milliseconds || a.nanoseconds - b.nanoseconds;
}
