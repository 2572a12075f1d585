import { isJsonObject, type JsonObject, parseAnswer } from '../../core/json.ts';
import type { HttpClient } from '../../transport/client.ts';
import { retryAfterMs } from '../../transport/retry.ts';
import { type ApiQuery, headersOf } from '../send.ts';
import { type KindEndpoint, kindEndpoints, type NamedKind } from './kinds.ts';

export interface DirectoryOptions extends ApiQuery {
  readonly http: HttpClient;
  /** The host of the console API, without a slash at its end. */
  readonly baseUrl: string;
}

export interface Named {
  readonly id: string;
  /** Undefined where the object has none. */
  readonly name: string | undefined;
}

export type DirectoryAnswer =
  /** `total` is how many objects of the kind there are; undefined where the answer does not say. */
  | { readonly kind: 'found'; readonly objects: readonly Named[]; readonly total: number | undefined }
  | { readonly kind: 'missing' }
  /** The credentials do not cover this kind: asking again would not help. */
  | { readonly kind: 'refused'; readonly status: number }
  /** Too many requests. `waitMs` is what the server asks for. */
  | { readonly kind: 'held'; readonly waitMs: number | undefined }
  | { readonly kind: 'failed'; readonly reason: string };

/** The most objects that JumpCloud puts on a page. */
export const pageSize = 100;

const longestAnswerBytes = 16 << 20;

/** Asks the console API for names. Trouble is a value: names are a courtesy, and nothing may fail for them. */
export interface Directory {
  one(kind: NamedKind, id: string, now: number, signal: AbortSignal): Promise<DirectoryAnswer>;
  /** @param skip objects before the page, in the order of their ids */
  page(kind: NamedKind, skip: number, now: number, signal: AbortSignal): Promise<DirectoryAnswer>;
}

export function createDirectory(options: DirectoryOptions): Directory {
  const ask = async (kind: NamedKind, path: string, now: number, signal: AbortSignal): Promise<DirectoryAnswer> => {
    const { http, baseUrl, timeoutMs } = options;
    const request = { method: 'GET', url: `${baseUrl}${path}`, headers: headersOf(options) } as const;
    try {
      const answer = await http.send(request, { timeoutMs, maxBytes: longestAnswerBytes, signal });
      const { status, body, headers } = answer;
      if (status === 200) return read(kindEndpoints[kind], body, headers['x-total-count']);
      if (status === 404) return { kind: 'missing' };
      if (status === 400 || status === 401 || status === 402 || status === 403) return { kind: 'refused', status };
      if (status === 429) return { kind: 'held', waitMs: retryAfterMs(headers['retry-after'], now) };
      return { kind: 'failed', reason: `status ${status}` };
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  };
  return {
    one: (kind, id, now, signal) => {
      const { path } = kindEndpoints[kind];
      return ask(kind, `${path}/${encodeURIComponent(id)}?${query(kindEndpoints[kind], {})}`, now, signal);
    },
    page: (kind, skip, now, signal) => {
      const endpoint = kindEndpoints[kind];
      const paging = { limit: String(pageSize), skip: String(skip), sort: endpoint.id };
      return ask(kind, `${endpoint.path}?${query(endpoint, paging)}`, now, signal);
    },
  };
}

function query({ id, names, version }: KindEndpoint, more: Readonly<Record<string, string>>): string {
  return new URLSearchParams({ fields: [id, ...names].join(version === 1 ? ' ' : ','), ...more }).toString();
}

function read(endpoint: KindEndpoint, body: Buffer, totalHeader: string | undefined): DirectoryAnswer {
  const answer = parseAnswer(body);
  const list = isJsonObject(answer) && Array.isArray(answer.results) ? answer.results : answer;
  const objects = (Array.isArray(list) ? list : [list]).filter(isJsonObject);
  if (objects.length === 0 && !Array.isArray(list)) return { kind: 'failed', reason: 'an invalid answer' };
  const total = isJsonObject(answer) && typeof answer.totalCount === 'number' ? answer.totalCount : Number(totalHeader);
  return {
    kind: 'found',
    objects: objects.flatMap((object) => named(endpoint, object)),
    total: Number.isSafeInteger(total) ? total : undefined,
  };
}

function named({ id, names }: KindEndpoint, object: JsonObject): readonly Named[] {
  const key = object[id] ?? object[id === 'id' ? '_id' : 'id'];
  if (typeof key !== 'string') return [];
  const name = names.map((field) => object[field]).find((value) => typeof value === 'string' && value !== '');
  return [{ id: key, name: name as string | undefined }];
}
