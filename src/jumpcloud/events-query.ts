import { IngestError } from '../core/errors.ts';
import { excerptOfAnswer } from '../core/excerpt.ts';
import { type JsonObject, type JsonValue, parseAnswer } from '../core/json.ts';
import type { Secret } from '../core/secret.ts';
import type { HttpClient } from '../transport/client.ts';
import { eventsUrl } from './regions.ts';
import { requestedServices } from './services.ts';

/** Which events a query is about. */
export interface EventsQuery {
  /** As in the configuration. */
  readonly url: string;
  /** Undefined where the client puts other credentials on the request. */
  readonly apiKey: Secret | undefined;
  readonly orgIds: readonly string[];
  readonly services: readonly string[];
  /** RFC 3339. */
  readonly from: string;
  readonly to: string;
  readonly timeoutMs: number;
}

const maxAnswerBytes = 8 << 20;

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
  const response = await http.send(
    {
      method: 'POST',
      url,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        ...(query.apiKey ? { 'x-api-key': query.apiKey.reveal() } : {}),
        ...(query.orgIds.length > 0 ? { 'x-org-id': query.orgIds } : {}),
      },
      body: JSON.stringify({
        service: requestedServices(query.services),
        start_time: query.from,
        end_time: query.to,
        ...more,
      }),
    },
    { timeoutMs: query.timeoutMs, maxBytes: maxAnswerBytes, ...(signal ? { signal } : {}) },
  );
  const text = response.body.toString('utf8');
  const secrets = query.apiKey ? [query.apiKey] : [];
  if (response.status !== 200) {
    throw new IngestError('JC_HTTP_STATUS', `POST ${url}: ${response.status} ${excerptOfAnswer(text, secrets)}`, {
      details: { status: response.status },
    });
  }
  const value = read(parseAnswer(response.body));
  if (value !== undefined) return value;
  throw new IngestError('JC_PAGE_NOT_JSON', `POST ${url}: expected ${expected}, got ${excerptOfAnswer(text, secrets)}`);
}
