import { IngestError } from '../core/errors.ts';
import { holdsSecret, redact } from '../core/redact.ts';
import type { Secret } from '../core/secret.ts';
import type { HttpClient } from './client.ts';
import { publicUrl } from './explain-http-error.ts';
import type { HttpRequest } from './message.ts';

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
        if (hop >= policy.maxRedirects)
          throw refused(first, response.status, `stopped after ${policy.maxRedirects} redirects.`, {
            advice: 'Correct request.url, or raise request.redirect.max_redirects.',
          });
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
  const to = URL.canParse(location, request.url) ? new URL(location, request.url) : undefined;
  const leaves = to === undefined || goesElsewhere(new URL(request.url), to);
  const values = leaves ? [...secrets()] : [];
  // As it was sent: a URL writes its host in another way, and errors and DNS get that.
  if (leaves && redact(location, values) !== location)
    throw refused(
      request,
      status,
      `redirected with ${status} to an address that contains a secret. It was not followed.`,
      {
        advice: 'Find out which server or proxy redirects, and why it knows the secret. Then replace the secret.',
      },
    );
  if (!to || !/^https?:$/.test(to.protocol)) throw refused(request, status, 'redirected to no http URL.');
  const keepsBody = status === 307 || status === 308;
  const { body, bytes, ...bare } = request;
  if (keepsBody && leaves && holdsSecret(body ?? bytes?.toString('latin1') ?? '', values)) {
    const problem = `redirected with ${status} to ${to.origin}; the body contains a secret and was not sent there.`;
    const advice = `If ${to.origin} is yours, set it as the URL. Otherwise, find out who redirects.`;
    throw refused(request, status, problem, { advice });
  }
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
  return { ...(keepsBody ? request : { ...bare, method: 'GET' }), url: to.href, headers };
}

/** To another host, or from https to http. */
function goesElsewhere(from: URL, to: URL): boolean {
  return from.host !== to.host || (from.protocol !== to.protocol && to.protocol !== 'https:');
}

function refused(
  { method, url }: HttpRequest,
  status: number,
  problem: string,
  options: { readonly advice?: string } = {},
): IngestError {
  return new IngestError('JC_HTTP_STATUS', `${method} ${publicUrl(url)}: ${problem}`, {
    details: { status },
    ...options,
  });
}
