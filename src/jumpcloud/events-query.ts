import { IngestError } from '../core/errors.ts';
import { excerptOfAnswer } from '../core/excerpt.ts';
import type { JsonObject, JsonValue } from '../core/json.ts';
import type { HttpClient } from '../transport/client.ts';
import { eventsUrl } from './regions.ts';
import { type ApiQuery, answerOf, send } from './send.ts';
import { requestedServices } from './services.ts';

/** Which events a query is about. */
export interface EventsQuery extends ApiQuery {
  /** As in the configuration. */
  readonly url: string;
  readonly services: readonly string[];
  /** RFC 3339. */
  readonly from: string;
  readonly to: string;
}

/**
 * Sends a query to a call beside `/events`, with the body of `/events` and more.
 * @param call `count` or `interval`
 * @param read the answer's value; undefined where it is not what was expected
 * @param expected what that would be, for the message
 * @throws IngestError JC_HTTP_* ; JC_HTTP_STATUS with `details.status` where the answer is not a success; JC_PAGE_NOT_JSON
 */
export async function queryEvents<T>(
  http: HttpClient,
  call: string,
  query: EventsQuery,
  more: JsonObject,
  read: (answer: JsonValue | undefined) => T | undefined,
  expected: string,
  signal?: AbortSignal,
): Promise<T> {
  const url = `${eventsUrl(query.url)}/${call}`;
  const body = {
    service: requestedServices(query.services),
    start_time: query.from,
    end_time: query.to,
    ...more,
  };
  const response = await send(http, url, query, body, signal);
  const value = read(answerOf(response, `POST ${url}`, query));
  if (value !== undefined) return value;
  const got = excerptOfAnswer(response.body, query.apiKey ? [query.apiKey] : []);
  throw new IngestError('JC_PAGE_NOT_JSON', `POST ${url}: expected ${expected}, got ${got}`);
}
