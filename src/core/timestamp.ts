/** A point in time with the precision JumpCloud sends: up to nine fraction digits. */
export interface Timestamp {
  /** Whole milliseconds since the epoch; the rest is cut, not rounded. */
  readonly milliseconds: number;
  /** What the milliseconds leave out, 0 to 999999. */
  readonly nanoseconds: number;
  /** How many fraction digits the text had. */
  readonly fractionDigits: number;
}

const pattern = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:([Zz])|([+-])(\d\d):?(\d\d))$/;
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads an RFC 3339 timestamp with 0 to 9 fraction digits and any offset.
 * @returns undefined where the text is not one (also for a day that the calendar does not have)
 */
export function parseTimestamp(text: string): Timestamp | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction = '', , sign, offsetHours = '0', offsetMinutes = '0'] =
    match;
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (mo < 1 || mo > 12 || d < 1 || d > (daysInMonth[mo - 1] as number) || h > 23 || mi > 59 || s > 59)
    return undefined;
  if (mo === 2 && d === 29 && !(y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0))) return undefined;
  const [oh, om] = [Number(offsetHours), Number(offsetMinutes)];
  if (oh > 18 || om > 59 || oh * 60 + om > 1080) return undefined;
  const date = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(y, mo - 1, d);
  date.setUTCHours(h, mi, s);
  const offset = (oh * 60 + om) * 60_000 * (sign === '-' ? -1 : 1);
  const digits = fraction.padEnd(9, '0');
  return {
    milliseconds: date.getTime() - offset + Number(digits.slice(0, 3)),
    nanoseconds: Number(digits.slice(3)),
    fractionDigits: fraction.length,
  };
}

/** RFC 3339 in UTC with milliseconds, the form of `@timestamp`. */
export function formatTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
