import { IngestError } from '../core/errors.ts';
import { excerptOfAnswer } from '../core/excerpt.ts';
import { isJsonObject, type JsonValue, parseAnswer, withoutMark } from '../core/json.ts';
import type { Secret } from '../core/secret.ts';
import type { HttpClient } from '../transport/client.ts';
import type { HttpResponse } from '../transport/message.ts';

/** Whose directory is asked. */
export interface UsersQuery {
  /** Of the list of users. */
  readonly url: string;
  /** Undefined where the client puts other credentials on the request. */
  readonly apiKey: Secret | undefined;
  /** The organization, where the key may see several. */
  readonly orgIds: readonly string[];
  readonly timeoutMs: number;
}

const maxAnswerBytes = 8 << 20;

/**
 * One user, as the bytes that the API answers with.
 * @returns undefined where there is none of that id
 * @throws IngestError JC_HTTP_*; JC_HTTP_STATUS with `details.status` for any answer but 200 and 404; JC_PAGE_NOT_JSON
 */
export async function findUser(
  http: HttpClient,
  query: UsersQuery,
  id: string,
  signal?: AbortSignal,
): Promise<Buffer | undefined> {
  const url = `${query.url}/${encodeURIComponent(id)}`;
  const response = await get(http, url, query, signal);
  if (response.status === 404) return undefined;
  if (!isJsonObject(answerOf(response, url, query))) throw unexpected(url, 'a user');
  return withoutMark(response.body);
}

/**
 * How many users there are.
 * @throws IngestError JC_HTTP_*; JC_HTTP_STATUS with `details.status` where the answer is not a success; JC_PAGE_NOT_JSON
 */
export async function countUsers(http: HttpClient, query: UsersQuery, signal?: AbortSignal): Promise<number> {
  const url = `${query.url}?limit=1&skip=0&sort=_id`;
  const value = answerOf(await get(http, url, query, signal), url, query);
  if (isJsonObject(value) && typeof value.totalCount === 'number') return value.totalCount;
  throw unexpected(url, '{"totalCount": n}');
}

function get(http: HttpClient, url: string, query: UsersQuery, signal?: AbortSignal): Promise<HttpResponse> {
  const headers = {
    accept: 'application/json',
    ...(query.apiKey ? { 'x-api-key': query.apiKey.reveal() } : {}),
    ...(query.orgIds.length > 0 ? { 'x-org-id': query.orgIds } : {}),
  };
  const limits = { timeoutMs: query.timeoutMs, maxBytes: maxAnswerBytes };
  return http.send({ method: 'GET', url, headers }, { ...limits, ...(signal ? { signal } : {}) });
}

function answerOf({ status, body }: HttpResponse, url: string, { apiKey }: UsersQuery): JsonValue | undefined {
  if (status === 200) return parseAnswer(body);
  const said = excerptOfAnswer(body, apiKey ? [apiKey] : []);
  throw new IngestError('JC_HTTP_STATUS', `GET ${url}: ${status} ${said}`, { details: { status } });
}

/** The answer itself is not quoted: it may hold what is nobody's business. */
function unexpected(url: string, expected: string): IngestError {
  return new IngestError('JC_PAGE_NOT_JSON', `GET ${url}: expected ${expected}, got something else`);
}
