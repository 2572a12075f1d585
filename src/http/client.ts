import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Secret } from '../core/secret.ts';
import { readBody } from './body.ts';
import { checkHeaders } from './check-headers.ts';
import { createDispatchers } from './dispatchers.ts';
import { explainHttpError } from './explain-http-error.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  /** A list is sent as that many header lines. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  /** In place of `body`, where it is no text. */
  readonly bytes?: Buffer;
}

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names; several values of one name are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded: gzip, deflate and br are undone. */
  readonly body: Buffer;
}

interface SendOptions {
  /** For the whole request, reading the body included. */
  readonly timeoutMs: number;
  /** Most bytes of the decoded body. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}

export interface HttpClient {
  /**
   * Sends once. Any status is an answer.
   * @throws IngestError JC_HTTP_CONNECT, JC_HTTP_TLS, JC_HTTP_TIMEOUT, JC_HTTP_BODY_CUT, JC_HTTP_BODY_TOO_LARGE; JC_ABORTED on the signal;
   *   JC_CONFIG_INVALID for a header that cannot be sent
   */
  send(request: HttpRequest, options: SendOptions): Promise<HttpResponse>;
  close(): Promise<void>;
}

export interface TlsOptions {
  /** `strict` checks chain and the names that the certificate lists, `full` also its old common name, `certificate` only the chain, `none` nothing. */
  readonly verificationMode?: 'full' | 'strict' | 'certificate' | 'none';
  /** PEM texts or paths of PEM files. They take the place of the system's. */
  readonly certificateAuthorities?: readonly string[];
  /** PEM text or path. */
  readonly certificate?: string;
  /** PEM text or path. */
  readonly key?: Secret;
  readonly keyPassphrase?: Secret;
  readonly minVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  readonly maxVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  /** In the names of OpenSSL, joined by colons. */
  readonly ciphers?: string;
  /** Joined by colons. */
  readonly curves?: string;
  /** Base64 of SHA-256 of a public key, one of which must be in the chain. */
  readonly pinnedKeys?: readonly string[];
}

export interface HttpClientOptions {
  readonly tls?: TlsOptions;
  /** A secret because it may carry a password. */
  readonly proxyUrl?: Secret;
  /** Uses no proxy at all, not even that of the environment. */
  readonly proxyDisable?: boolean;
  readonly proxyHeaders?: Readonly<Record<string, Secret>>;
  /** Default true. */
  readonly keepAlive?: boolean;
  readonly idleConnectionTimeoutMs?: number;
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read; by default the process environment. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** @throws IngestError JC_CONFIG_UNREADABLE where a certificate file cannot be read, JC_CONFIG_INVALID for a bad proxy URL */
export function createHttpClient(options: HttpClientOptions = {}): HttpClient {
  const dispatchers = createDispatchers(options);
  return {
    send: async (request, { timeoutMs, maxBytes, signal }) => {
      checkHeaders(request);
      const deadline = new AbortController();
      const timer = setTimeout(() => deadline.abort(), timeoutMs);
      const stop = signal ? AbortSignal.any([deadline.signal, signal]) : deadline.signal;
      let phase: 'connect' | 'body' = 'connect';
      try {
        const response = await dispatchers.for(request.url).request({
          origin: new URL(request.url).origin,
          path: pathOf(request.url),
          method: request.method,
          headers: withAcceptEncoding(request.headers),
          body: request.body ?? request.bytes ?? null,
          signal: stop,
        });
        phase = 'body';
        const headers = flatten(response.headers);
        const body = await readBody(response.body, headers['content-encoding'], maxBytes, lengthOf(headers));
        // undici frees a connection one turn after the body; without this the next request would open another.
        await nextTurn();
        return { status: response.statusCode, headers, body };
      } catch (error) {
        throw explainHttpError(error, {
          request,
          phase,
          timeoutMs,
          timedOut: deadline.signal.aborted,
          aborted: signal?.aborted === true,
        });
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => dispatchers.close(),
  };
}

function lengthOf({ 'content-length': text = '' }: Readonly<Record<string, string>>): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

function withAcceptEncoding(headers: HttpRequest['headers']): Record<string, string | string[]> {
  const all: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) all[name] = typeof value === 'string' ? value : [...value];
  const given = Object.keys(all).some((name) => name.toLowerCase() === 'accept-encoding');
  return given ? all : { ...all, 'Accept-Encoding': 'gzip, deflate, br' };
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}
