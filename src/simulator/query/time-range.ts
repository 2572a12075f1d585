import { day } from '../../core/duration.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { SimulatorBehaviour } from '../behaviour.ts';
import { badRequest, Refusal } from '../refusal.ts';
import { compareInstants, type Instant, parseInstant } from './instant.ts';

export interface TimeRange {
  readonly start: Instant;
  readonly end: Instant | undefined;
}

export interface TimeRules {
  readonly behaviour: SimulatorBehaviour;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** How far back the licence reaches; undefined for no end. */
  readonly retentionDays: number | undefined;
}

/** Reads and checks `start_time` and `end_time`. @throws Refusal 400 or 402 */
export function readTimeRange(body: JsonObject, rules: TimeRules): TimeRange {
  const { start_time: startText, end_time: endText } = body;
  if (startText === undefined || startText === null || startText === '') throw badRequest('start_time is required');
  const start = readInstant('start_time', startText);
  if (start.milliseconds > rules.now) throw badRequest(`start_time is in the future: ${startText}`);
  const end = endText === undefined || endText === null ? undefined : readInstant('end_time', endText);
  if (end) {
    const order = compareInstants(start, end);
    if (order > 0 || (order === 0 && rules.behaviour.equalTimes === 'refuse')) {
      throw badRequest(`Start Time not after End Time ${startText} > ${endText}`);
    }
  }
  const { retentionDays } = rules;
  const kept = retentionDays === undefined ? start.milliseconds : rules.now - retentionDays * day;
  if (start.milliseconds >= kept) return { start, end };
  if (rules.behaviour.beyondRetention === 'omit') return { start: { milliseconds: kept, nanoseconds: 0 }, end };
  throw new Refusal(402, `Your license covers the last ${retentionDays} days of events; start_time is older`);
}

function readInstant(field: string, value: JsonValue): Instant {
  const instant = typeof value === 'string' ? parseInstant(value) : undefined;
  if (!instant) throw badRequest(`${field} is not an RFC 3339 time: ${JSON.stringify(value)}`);
  return instant;
}
