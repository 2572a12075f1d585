import { longestForm } from '../../core/redact.ts';
import type { Secret } from '../../core/secret.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import type { HttpClient } from '../../transport/client.ts';
import type { HttpRequest, HttpResponse } from '../../transport/message.ts';
import { createMask } from './mask.ts';

/** Where traces go, a line at a time. */
export interface Tracer {
  /** Bytes of a body that are kept. */
  readonly bodyLimit: number;
  write(line: string): void;
}

/** A client that writes a line for each request and one for each answer, without secrets. */
export function traceRequests(http: HttpClient, tracer: Tracer, secrets: () => Iterable<Secret>): HttpClient {
  const session = Math.random().toString(36).slice(2, 10);
  let count = 0;
  return {
    send: async (request, options) => {
      count += 1;
      const about = { 'transaction.id': `${session}-${count}` };
      const write = (level: string, message: string, facts: object): void => {
        const time = formatTimestamp(Date.now());
        tracer.write(JSON.stringify({ 'log.level': level, '@timestamp': time, message, ...about, ...facts }));
      };
      write('debug', 'HTTP request', requestFacts(request, tracer.bodyLimit, createMask(secrets())));
      try {
        const response = await http.send(request, options);
        // Masked anew: the answer to a request for a token makes secrets that were not known before it.
        write('debug', 'HTTP response', responseFacts(response, tracer.bodyLimit, createMask(secrets())));
        return response;
      } catch (error) {
        const reason = createMask(secrets()).text(error instanceof Error ? error.message : String(error));
        write('error', 'HTTP request failed', { 'error.message': reason });
        throw error;
      }
    },
    close: () => http.close(),
  };
}

type Mask = ReturnType<typeof createMask>;

function requestFacts(request: HttpRequest, limit: number, mask: Mask): object {
  const body = mask.text(request.body ?? '');
  return {
    'url.original': mask.url(request.url),
    'http.request.method': request.method,
    'http.request.header': mask.headers(request.headers),
    ...(request.body === undefined
      ? {}
      : bodyFacts('request', mask.body(body), Buffer.byteLength(request.body), limit)),
  };
}

function responseFacts(response: HttpResponse, limit: number, mask: Mask): object {
  const { length } = response.body;
  // Some more than is kept, so that a secret at the cut is whole when it is looked for.
  const text = mask.body(mask.text(response.body.toString('utf8', 0, limit + longestForm)));
  return {
    'http.response.status_code': response.status,
    'http.response.header': mask.headers(response.headers),
    ...bodyFacts('response', text, length, limit),
  };
}

function bodyFacts(side: string, text: string, bytes: number, limit: number): object {
  const kept = text.length > limit ? text.slice(0, limit) : text;
  return {
    [`http.${side}.body.content`]: kept,
    [`http.${side}.body.bytes`]: bytes,
    ...(kept.length < text.length || bytes > limit + longestForm ? { [`http.${side}.body.truncated`]: true } : {}),
  };
}
