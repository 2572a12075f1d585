import { day, hour } from '../../core/duration.ts';
import { parseEventTime } from '../../core/timestamp.ts';

export interface LocalTime {
  /** 0 to 23. */
  readonly hour: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
}

/** The years in which all zones are whole quarters of an hour from UTC, and in which both engines know their rules. */
export const [earliest, latest] = [Date.UTC(2000, 0, 1), Date.UTC(2038, 0, 1) - 1] as const;
const quarter = 900_000;

/** Names of places. Java and Node know different ones of the others, such as abbreviations and offsets. */
export const areas: readonly string[] = [
  ...['Africa', 'America', 'Antarctica', 'Arctic', 'Asia', 'Atlantic', 'Australia', 'Europe', 'Indian', 'Pacific'],
];
const ofPlaces = new RegExp(`^(?:${areas.join('|')})/[A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+)?$`);

interface KnownZone {
  readonly format: Intl.DateTimeFormat | undefined;
  /** Events come in the order of time: what was found for the last one is mostly good for the next. */
  week: number;
  /** Milliseconds from UTC in all of that week; undefined if the clocks change in it. */
  ofWeek: number | undefined;
}

/** A format costs many times what an event may cost. A vendor that sent new names all the time would fill no memory. */
const zones = new Map<string, KnownZone>();
const mostZones = 1000;

/**
 * The time of an event where it happened. The ingest pipeline has the same function.
 * @returns undefined for an unknown zone, a time that cannot be read, and years beyond 2000 to 2037
 */
export function localTime(timestamp: string, zone: string): LocalTime | undefined {
  const time = parseEventTime(timestamp)?.milliseconds;
  if (time === undefined || time < earliest || time > latest) return undefined;
  const known = zones.get(zone) ?? learn(zone);
  if (known.format === undefined) return undefined;
  const local = time + offsetAt(known, known.format, time);
  // The first day of the epoch was a Thursday.
  return { hour: Math.floor(local / hour) % 24, weekday: ((Math.floor(local / day) + 3) % 7) + 1 };
}

function learn(zone: string): KnownZone {
  if (zones.size >= mostZones) zones.clear();
  const known = { format: formatOf(zone), week: Number.NaN, ofWeek: undefined };
  zones.set(zone, known);
  return known;
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!ofPlaces.test(timeZone)) return undefined;
  const numeric = 'numeric';
  const parts = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...parts });
  } catch {
    return undefined;
  }
}

/** Nowhere do clocks change twice in a week. */
function offsetAt(known: KnownZone, format: Intl.DateTimeFormat, time: number): number {
  const week = Math.floor(time / (7 * day));
  if (known.week !== week) {
    const [first, last] = [week, week + 1].map((one) => readOffset(format, one * 7 * day));
    known.week = week;
    known.ofWeek = first === last ? first : undefined;
  }
  return known.ofWeek ?? readOffset(format, Math.floor(time / quarter) * quarter);
}

/** @param time whole minutes */
function readOffset(format: Intl.DateTimeFormat, time: number): number {
  const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const { year, month, day: date, hour: hours, minute } = parts as Record<string, number>;
  return Date.UTC(year as number, (month as number) - 1, date, hours, minute) - time;
}
