import { day as dayMs } from './duration.ts';
import { rememberLast } from './remember-last.ts';

/** A point in time with the precision JumpCloud sends: up to nine fraction digits. */
export interface Timestamp {
  /** Whole milliseconds since the epoch; the rest is cut, not rounded. */
  readonly milliseconds: number;
  /** What the milliseconds leave out, 0 to 999999. */
  readonly nanoseconds: number;
  /** How many fraction digits the text had. */
  readonly fractionDigits: number;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads an RFC 3339 timestamp with 0 to 9 fraction digits and any offset, up to 18 hours, with or without a colon.
 * Written by hand and not with a pattern: it runs for every event.
 * @returns undefined where the text is not one (also for a day that the calendar does not have)
 */
export const parseTimestamp: (text: string) => Timestamp | undefined = rememberLast(readTimestamp);

/** Milliseconds since the epoch of a value that was read from JSON; undefined for what is no time. */
export function millisecondsOf(value: unknown): number | undefined {
  return typeof value === 'string' ? parseTimestamp(value)?.milliseconds : undefined;
}

function readTimestamp(text: string): Timestamp | undefined {
  if (text.length < 20 || text.length > 35 || !hasJoints(text)) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  const second = digits(text, 17, 19);
  // A part that is not a number is NaN, and fails every comparison.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && hour <= 23 && minute <= 59 && second <= 59))
    return undefined;
  if (day > (daysInMonth[month - 1] as number) || (month === 2 && day === 29 && !isLeap(year))) return undefined;
  let end = 19;
  let fraction = 0;
  let fractionDigits = 0;
  if (text.charCodeAt(19) === 0x2e) {
    end = 20;
    while (end < text.length && isDigit(text.charCodeAt(end))) end++;
    fractionDigits = end - 20;
    if (fractionDigits === 0 || fractionDigits > 9) return undefined;
    fraction = digits(text, 20, end) * 10 ** (9 - fractionDigits);
  }
  const offset = offsetMinutes(text, end);
  if (offset === undefined) return undefined;
  const seconds = hour * 3600 + (minute - offset) * 60 + second;
  const wholeMs = Math.floor(fraction / 1e6);
  return {
    milliseconds: daysFromEpoch(year, month, day) * dayMs + seconds * 1000 + wholeMs,
    nanoseconds: fraction - wholeMs * 1e6,
    fractionDigits,
  };
}

const iso8601 =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:(\d\d)(?::(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?(Z|UTC|GMT|[+-]\d\d(?:\d\d(?:\d\d)?|:\d\d(?::\d\d)?)?)?)?)?)?)?$/;

/**
 * Reads the time of an event: what {@link parseTimestamp} reads, and what ISO 8601 allows besides, as the date processor of
 * Elasticsearch does. What is missing is the first there is (month, day) or 0; without a zone the time is in UTC.
 */
export function parseEventTime(text: string): Timestamp | undefined {
  return parseTimestamp(text) ?? readIncomplete(text);
}

const readIncomplete = rememberLast((text: string): Timestamp | undefined => {
  const parts = iso8601.exec(text);
  if (parts === null) return undefined;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', fraction, zone = 'Z'] = parts;
  const date = `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  if (/^[A-Z]/.test(zone)) return readTimestamp(`${date}Z`);
  const [hours = '', minutes = '00', seconds = '00'] = zone.slice(1).match(/\d\d/g) ?? [];
  const time = readTimestamp(`${date}${zone[0]}${hours}:${minutes}`);
  if (time === undefined || seconds === '00') return time;
  // No offset is further from UTC than 18 hours, to the second.
  if (Number(seconds) > 59 || (hours === '18' && minutes === '00')) return undefined;
  const earlier = Number(seconds) * (zone.startsWith('-') ? -1000 : 1000);
  return { ...time, milliseconds: time.milliseconds - earlier };
});

/** RFC 3339 in UTC with milliseconds, the form of `@timestamp`. */
export function formatTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** The same for JSON, where what is not known is null. */
export function timeText(milliseconds: number | undefined): string | null {
  return milliseconds === undefined ? null : formatTimestamp(milliseconds);
}

function hasJoints(text: string): boolean {
  return (
    text.charCodeAt(4) === 0x2d &&
    text.charCodeAt(7) === 0x2d &&
    (text.charCodeAt(10) | 0x20) === 0x74 &&
    text.charCodeAt(13) === 0x3a &&
    text.charCodeAt(16) === 0x3a
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The number at a place of the text, or NaN. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) return Number.NaN;
    value = value * 10 + code - 0x30;
  }
  return value;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Minutes of `Z`, `+09:30` or `-0330`, or undefined. */
function offsetMinutes(text: string, from: number): number | undefined {
  const sign = text.charCodeAt(from);
  if ((sign | 0x20) === 0x7a) return text.length === from + 1 ? 0 : undefined;
  if (sign !== 0x2b && sign !== 0x2d) return undefined;
  const colon = text.charCodeAt(from + 3) === 0x3a ? 1 : 0;
  if (text.length !== from + 5 + colon) return undefined;
  const hours = digits(text, from + 1, from + 3);
  const minutes = digits(text, from + 3 + colon, from + 5 + colon);
  const total = hours * 60 + minutes;
  if (!(minutes <= 59 && total <= 1080)) return undefined;
  return sign === 0x2d ? -total : total;
}

/** Days since 1970-01-01 in the Gregorian calendar: years are counted from March, so that the leap day comes last. */
function daysFromEpoch(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
