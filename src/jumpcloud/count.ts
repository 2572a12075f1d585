import { isJsonObject } from '../core/json.ts';
import type { HttpClient } from '../transport/client.ts';
import { type EventsQuery, queryEvents } from './events-query.ts';

/**
 * How many events the API holds for a query: `POST /events/count`, with the body of `/events`.
 * @throws IngestError JC_HTTP_* ; JC_HTTP_STATUS with `details.status` where the answer is not a success; JC_PAGE_NOT_JSON
 */
export function countEvents(http: HttpClient, query: EventsQuery, signal?: AbortSignal): Promise<number> {
  return queryEvents(
    http,
    'count',
    query,
    {},
    (answer) => (isJsonObject(answer) && typeof answer.count === 'number' ? answer.count : undefined),
    '{"count": n}',
    signal,
  );
}
