/** Way of an event, stage 5 of 11: a request in; status, headers and body of the answer out. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ByteMemory } from '../core/byte-memory.ts';
import { longestTimerMs } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import { headerFault, headerFaultAdvice } from '../core/header-value.ts';
import { readBody } from './body.ts';
import type { AnswerHead } from './body-too-large.ts';
import { createDispatchers } from './dispatchers.ts';
import { explainHttpError, proxyAuthError, publicUrl } from './explain-http-error.ts';
import type { HttpRequest, HttpResponse } from './message.ts';
import type { HttpClientOptions } from './options.ts';

interface SendOptions {
  /** For the whole request, reading the body included. */
  readonly timeoutMs: number;
  /** Most bytes of the decoded body. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
  /** Where the body is put; new memory by default. */
  readonly memory?: ByteMemory | undefined;
}

export interface HttpClient {
  /**
   * Sends once. Any status but 407 is an answer.
   * @throws IngestError JC_HTTP_CONNECT, JC_HTTP_PROXY_AUTH, JC_HTTP_TLS, JC_HTTP_TIMEOUT, JC_HTTP_BODY_CUT, JC_HTTP_BODY_TOO_LARGE; JC_ABORTED on the signal;
   *   JC_CONFIG_INVALID for a header that cannot be sent
   */
  send(request: HttpRequest, options: SendOptions): Promise<HttpResponse>;
  close(): Promise<void>;
}

/** @throws IngestError JC_CONFIG_UNREADABLE where a certificate file cannot be read, JC_CONFIG_INVALID for a bad proxy URL */
export function createHttpClient(options: HttpClientOptions = {}): HttpClient {
  const dispatchers = createDispatchers(options);
  return {
    send: async (request, { timeoutMs, maxBytes, signal, memory }) => {
      checkHeaders(request);
      const deadline = new AbortController();
      const timer = setTimeout(() => deadline.abort(), Math.min(timeoutMs, longestTimerMs));
      const stop = signal ? AbortSignal.any([deadline.signal, signal]) : deadline.signal;
      let answer: AnswerHead | undefined;
      try {
        const response = await dispatchers.for(request.url).request({
          origin: new URL(request.url).origin,
          path: pathOf(request.url),
          method: request.method,
          headers: withAcceptEncoding(request.headers),
          body: request.body ?? request.bytes ?? null,
          signal: stop,
        });
        const headers = flatten(response.headers);
        answer = { status: response.statusCode, headers };
        const body = await readBody(response.body, headers['content-encoding'], maxBytes, lengthOf(headers), memory);
        // undici frees a connection one turn after the body; without this the next request would open another.
        await nextTurn();
        if (response.statusCode === 407) throw proxyAuthError();
        return { ...answer, body };
      } catch (error) {
        throw explainHttpError(error, {
          request,
          phase: answer ? 'body' : 'connect',
          answer,
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

/**
 * Finds what cannot be sent before a connection is tried: the trouble is not the server's, and trying again is no use.
 * @throws IngestError JC_CONFIG_INVALID, which names the header and shows nothing of its value
 */
function checkHeaders({ method, url, headers }: HttpRequest): void {
  for (const [name, values] of Object.entries(headers)) {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
      throw refused(`${method} ${publicUrl(url)}: ${JSON.stringify(name)} cannot be the name of a header`);
    const fault = [values].flat().map(headerFault).find(Boolean);
    if (fault !== undefined)
      throw refused(
        `${method} ${publicUrl(url)}: the value of the header ${name} contains ${fault}, which cannot be sent`,
      );
  }
}

function refused(message: string): IngestError {
  return new IngestError('JC_CONFIG_INVALID', message, { advice: headerFaultAdvice });
}
