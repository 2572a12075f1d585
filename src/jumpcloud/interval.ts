import { isJsonObject, type JsonValue } from '../core/json.ts';
import type { HttpClient } from '../transport/client.ts';
import { type EventsQuery, queryEvents } from './events-query.ts';

/** How many events happened in one hour. */
export interface HourCount {
  /** Start of the hour, milliseconds since the epoch. */
  readonly start: number;
  readonly count: number;
}

/**
 * How the events of a query spread over time: `POST /events/interval`. Hours without events may be left out.
 * @throws IngestError as `countEvents`
 */
export function countByHour(http: HttpClient, query: EventsQuery, signal?: AbortSignal): Promise<readonly HourCount[]> {
  return queryEvents(http, 'interval', query, { interval_unit: 'h' }, readBuckets, '{"buckets": [...]}', signal);
}

function readBuckets(answer: JsonValue | undefined): readonly HourCount[] | undefined {
  if (!isJsonObject(answer) || !Array.isArray(answer.buckets)) return undefined;
  const hours: HourCount[] = [];
  for (const bucket of answer.buckets as readonly JsonValue[]) {
    if (!isJsonObject(bucket) || typeof bucket.key !== 'number' || typeof bucket.doc_count !== 'number')
      return undefined;
    hours.push({ start: bucket.key, count: bucket.doc_count });
  }
  return hours.sort((left, right) => left.start - right.start);
}
