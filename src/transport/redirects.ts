import { IngestError } from '../core/errors.ts';
import { holdsSecret, redact } from '../core/redact.ts';
import type { Secret } from '../core/secret.ts';
import type { HttpClient } from './client.ts';
import { publicUrl } from './explain-http-error.ts';
import type { HttpRequest, HttpResponse } from './message.ts';

export interface RedirectPolicy {
  readonly maxRedirects: number;
  /** Whether headers beyond what the standard library of Go would keep are forwarded. */
  readonly forwardHeaders: boolean;
  /** Not forwarded to another host, nor from https to http. */
  readonly sensitiveHeaders: readonly string[];
  /** Never forwarded. */
  readonly bannedHeaders: readonly string[];
}

export const defaultSensitiveHeaders = ['Authorization', 'Proxy-Authorization', 'Cookie'];

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/**
 * A client that follows redirects: 301, 302 and 303 go on as GET without a body, 307 and 308 as they were. A header
 * that holds a secret never goes to another host; a body or an address there that holds one ends the request with an
 * error. On the same host an address may hold one: some APIs have their key in the query.
 * @param secrets called for each hop, because tokens change
 */
export function followRedirects(http: HttpClient, policy: RedirectPolicy, secrets: () => Iterable<Secret>): HttpClient {
  return {
    send: async (first, options) => {
      let request = first;
      for (let hop = 0; ; hop += 1) {
        const response = await http.send(request, options);
        const location = response.headers.location;
        if (!redirectStatuses.has(response.status) || location === undefined) return response;
        if (hop >= policy.maxRedirects) throw tooMany(first, policy.maxRedirects, response);
        request = redirected(request, location, response.status, policy, secrets);
      }
    },
    close: () => http.close(),
  };
}

function redirected(
  request: HttpRequest,
  location: string,
  status: number,
  policy: RedirectPolicy,
  secrets: () => Iterable<Secret>,
): HttpRequest {
  // As it was sent: a URL writes its host in another way, and errors and DNS get that.
  if (goesElsewhere(location, request.url) && redact(location, secrets()) !== location)
    throw showsSecret(request, status);
  if (!URL.canParse(location, request.url) || !/^https?:$/.test(new URL(location, request.url).protocol)) {
    throw new IngestError('JC_HTTP_STATUS', `${request.method} ${publicUrl(request.url)}: redirected to no http URL.`, {
      details: { status },
    });
  }
  const to = new URL(location, request.url);
  const keepsBody = status === 307 || status === 308;
  const leaves = goesElsewhere(location, request.url);
  const values = leaves ? [...secrets()] : [];
  const body = keepsBody ? (request.body ?? request.bytes?.toString('latin1') ?? '') : '';
  if (leaves && holdsSecret(body, values)) throw leaksBody(request, to, status);
  const sensitive = new Set([...policy.sensitiveHeaders, ...defaultSensitiveHeaders].map((name) => name.toLowerCase()));
  const banned = new Set(policy.forwardHeaders ? policy.bannedHeaders.map((name) => name.toLowerCase()) : []);
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    const lower = name.toLowerCase();
    if (banned.has(lower) || lower === 'host' || (!keepsBody && lower.startsWith('content-'))) continue;
    const text = typeof value === 'string' ? value : value.join(', ');
    if (leaves && (sensitive.has(lower) || holdsSecret(text, values))) continue;
    headers[name] = value;
  }
  const method = keepsBody ? request.method : 'GET';
  return { method, url: to.href, headers, ...(keepsBody && request.body !== undefined ? { body: request.body } : {}) };
}

/** To another host, from https to http, or to no URL at all. */
function goesElsewhere(location: string, url: string): boolean {
  if (!URL.canParse(location, url)) return true;
  const [from, to] = [new URL(url), new URL(location, url)];
  return from.host !== to.host || (from.protocol !== to.protocol && to.protocol !== 'https:');
}

function showsSecret({ method, url }: HttpRequest, status: number): IngestError {
  return new IngestError(
    'JC_HTTP_STATUS',
    `${method} ${publicUrl(url)}: redirected with ${status} to an address that contains a secret. It was not followed.`,
    {
      details: { status },
      advice: 'Find out which server or proxy redirects, and why it knows the secret. Then replace the secret.',
    },
  );
}

function leaksBody({ method, url }: HttpRequest, to: URL, status: number): IngestError {
  const there = `${to.protocol}//${to.host}`;
  return new IngestError(
    'JC_HTTP_STATUS',
    `${method} ${publicUrl(url)}: redirected with ${status} to ${there}; the body contains a secret and was not sent there.`,
    { details: { status }, advice: `If ${there} is yours, set it as the URL. Otherwise, find out who redirects.` },
  );
}

function tooMany(request: HttpRequest, most: number, response: HttpResponse): IngestError {
  return new IngestError(
    'JC_HTTP_STATUS',
    `${request.method} ${publicUrl(request.url)}: stopped after ${most} redirects.`,
    { details: { status: response.status }, advice: 'Correct request.url, or raise request.redirect.max_redirects.' },
  );
}
