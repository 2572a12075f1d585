import type { JsonObject } from '../../core/json.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import type { SimulatorBehaviour } from '../behaviour.ts';
import { badRequest } from '../refusal.ts';

const unitMilliseconds: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};
/** The epoch began on a Thursday; weeks begin on Mondays. */
const weekStart = -3 * 86_400_000;
const mostBuckets = 65_536;

export interface Interval {
  readonly milliseconds: number;
  /** A point in local time at which a bucket begins. */
  readonly origin: number;
  /** What local time is ahead of UTC. */
  readonly offset: number;
}

/** Reads `interval_unit`, `interval_value` and `timezone`. @throws Refusal 400 */
export function readInterval(body: JsonObject): Interval {
  const { interval_unit: unit, interval_value: amount = '1', timezone = '+0000' } = body;
  const unitLength =
    typeof unit === 'string' && Object.hasOwn(unitMilliseconds, unit) ? unitMilliseconds[unit] : undefined;
  if (unitLength === undefined) throw badRequest('interval_unit is required, one of: s, m, h, d, w');
  if (typeof amount !== 'string' || !/^[1-9]\d{0,5}$/.test(amount)) {
    throw badRequest('interval_value must be a whole number above 0, as a string');
  }
  const zone = typeof timezone === 'string' ? /^([+-])(\d\d):?([0-5]\d)$/.exec(timezone) : null;
  if (!zone) throw badRequest('timezone must be an offset such as -0500');
  const offset = (Number(zone[2]) * 60 + Number(zone[3])) * 60_000 * (zone[1] === '-' ? -1 : 1);
  return { milliseconds: unitLength * Number(amount), origin: unit === 'w' ? weekStart : 0, offset };
}

/**
 * Counts times by interval.
 * @param times milliseconds since the epoch, ascending
 * @throws Refusal 400 where the answer would have too many buckets
 */
export function histogram(times: Iterable<number>, interval: Interval, behaviour: SimulatorBehaviour): JsonObject {
  const counts = new Map<number, number>();
  for (const time of times) {
    const key = bucketOf(time, interval);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let keys = [...counts.keys()];
  const [first, last] = [keys[0], keys.at(-1)];
  if (first !== undefined && last !== undefined && behaviour.emptyIntervals === 'include') {
    const length = (last - first) / interval.milliseconds + 1;
    if (length > mostBuckets) throw badRequest(`too many intervals, at most ${mostBuckets}`);
    keys = Array.from({ length }, (_, index) => first + index * interval.milliseconds);
  }
  return {
    buckets: keys.map((key) => ({
      key,
      key_as_string: localTime(key, interval.offset),
      doc_count: counts.get(key) ?? 0,
    })),
  };
}

function bucketOf(time: number, { milliseconds, origin, offset }: Interval): number {
  const local = time + offset - origin;
  return Math.floor(local / milliseconds) * milliseconds + origin - offset;
}

function localTime(time: number, offset: number): string {
  const text = formatTimestamp(time + offset);
  if (offset === 0) return text;
  const minutes = Math.abs(offset) / 60_000;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${text.slice(0, -1)}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
