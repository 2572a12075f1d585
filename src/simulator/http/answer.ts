import type { ServerResponse } from 'node:http';
import type { JsonValue } from '../../core/json.ts';
import { Refusal } from '../refusal.ts';

/** A response before it is sent. Header names as they go over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
  /** In one piece unless said otherwise. */
  readonly delivery?: Delivery;
  /** What was made to go wrong, for the request log. */
  readonly fault?: string;
}

/** How an answer goes over the wire when it does not go well. */
export type Delivery =
  /** Not at all: the connection is reset. */
  | { readonly kind: 'reset' }
  /** Up to this part of the body, 0 up to 1, and never all of it; then the connection ends. */
  | { readonly kind: 'cut'; readonly fraction: number; readonly by: 'close' | 'reset' }
  /** In pieces, so long in all. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

export function jsonAnswer(value: JsonValue, headers: Readonly<Record<string, string>> = {}): Answer {
  return bytesAnswer(Buffer.from(JSON.stringify(value)), headers);
}

/** @param body JSON, serialised already */
export function bytesAnswer(body: Buffer, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers: { 'Content-Type': 'application/json', ...headers }, body };
}

/** What Directory Insights answers when it does not do what was asked. */
export function errorAnswer(error: unknown): Answer {
  const status = error instanceof Refusal ? error.status : 500;
  const message = error instanceof Error ? error.message : String(error);
  return { ...jsonAnswer({ message }), status };
}

export function sendAnswer(answer: Answer, response: ServerResponse): void {
  writeHead(answer, response);
  response.end(answer.body);
}

export function writeHead({ status, headers, body }: Answer, response: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(status, { 'Content-Length': body.length });
}

/** 429, with the seconds to wait as they are or as a date. */
export function tooManyRequests(retryAfter: 'absent' | 'seconds' | 'date', seconds: number, now: number): Answer {
  const answer = errorAnswer(new Refusal(429, 'Too Many Requests'));
  if (retryAfter === 'absent') return answer;
  const value = retryAfter === 'seconds' ? String(seconds) : new Date(now + seconds * 1000).toUTCString();
  return { ...answer, headers: { ...answer.headers, 'Retry-After': value } };
}
