import { IngestError } from '../core/errors.ts';
import { excerptOfAnswer } from '../core/excerpt.ts';
import { type JsonObject, type JsonValue, parseAnswer } from '../core/json.ts';
import type { Secret } from '../core/secret.ts';
import type { HttpClient } from '../transport/client.ts';
import type { HttpResponse } from '../transport/message.ts';

/** The credentials of a request. */
export interface Credentials {
  /** Undefined where the client puts other credentials on the request. */
  readonly apiKey: Secret | undefined;
  /** The organizations, where the key may see several. */
  readonly orgIds: readonly string[];
}

export interface ApiQuery extends Credentials {
  readonly timeoutMs: number;
}

const maxAnswerBytes = 8 << 20;

export function headersOf({ apiKey, orgIds }: Credentials): Readonly<Record<string, string | readonly string[]>> {
  return {
    accept: 'application/json',
    ...(apiKey ? { 'x-api-key': apiKey.reveal() } : {}),
    ...(orgIds.length > 0 ? { 'x-org-id': orgIds } : {}),
  };
}

/** Sends once. @param body none: GET */
export function send(
  http: HttpClient,
  url: string,
  query: ApiQuery,
  body: JsonObject | undefined,
  signal: AbortSignal | undefined,
): Promise<HttpResponse> {
  const headers = headersOf(query);
  const limits = { timeoutMs: query.timeoutMs, maxBytes: maxAnswerBytes, ...(signal ? { signal } : {}) };
  if (body === undefined) return http.send({ method: 'GET', url, headers }, limits);
  const request = { method: 'POST', url, body: JSON.stringify(body) } as const;
  return http.send({ ...request, headers: { ...headers, 'content-type': 'application/json' } }, limits);
}

/**
 * The JSON of an answer.
 * @param asked what messages call the request
 * @throws IngestError JC_HTTP_STATUS with `details.status` where the answer is not a success
 */
export function answerOf({ status, body }: HttpResponse, asked: string, query: ApiQuery): JsonValue | undefined {
  if (status === 200) return parseAnswer(body);
  const said = excerptOfAnswer(body, query.apiKey ? [query.apiKey] : []);
  throw new IngestError('JC_HTTP_STATUS', `${asked}: ${status} ${said}`, { details: { status } });
}
