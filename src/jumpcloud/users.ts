import { IngestError } from '../core/errors.ts';
import { isJsonObject, withoutMark } from '../core/json.ts';
import type { HttpClient } from '../transport/client.ts';
import { type ApiQuery, answerOf, send } from './send.ts';

/** Whose directory is queried. */
export interface UsersQuery extends ApiQuery {
  /** Of the list of users. */
  readonly url: string;
}

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
  const response = await send(http, url, query, undefined, signal);
  if (response.status === 404) return undefined;
  if (!isJsonObject(answerOf(response, `GET ${url}`, query))) throw unexpected(url, 'a user');
  return withoutMark(response.body);
}

/**
 * How many users there are.
 * @throws IngestError JC_HTTP_*; JC_HTTP_STATUS with `details.status` where the answer is not a success; JC_PAGE_NOT_JSON
 */
export async function countUsers(http: HttpClient, query: UsersQuery, signal?: AbortSignal): Promise<number> {
  const url = `${query.url}?limit=1&skip=0&sort=_id`;
  const value = answerOf(await send(http, url, query, undefined, signal), `GET ${url}`, query);
  if (isJsonObject(value) && typeof value.totalCount === 'number') return value.totalCount;
  throw unexpected(url, '{"totalCount": n}');
}

/** The answer itself is not quoted: it may hold what is nobody's business. */
function unexpected(url: string, expected: string): IngestError {
  return new IngestError('JC_PAGE_NOT_JSON', `GET ${url}: expected ${expected}, got something else`);
}
