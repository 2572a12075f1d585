import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../../core/json.ts';
import type { PageRepeat } from '../query/repeats.ts';
import { badRequest } from '../refusal.ts';

/** A request, read to its end. */
export interface SimulatorRequest {
  /** Goes out as X-Request-Id. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** A fault: this page holds some events twice. */
  readonly repeat?: PageRepeat;
}

export async function readRequest(message: IncomingMessage, id: string): Promise<SimulatorRequest> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  const url = new URL(message.url ?? '/', 'http://127.0.0.1');
  return {
    id,
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    body: Buffer.concat(parts),
  };
}

/** The body as JSON; undefined where it is none. */
export function parseBody(request: SimulatorRequest): JsonValue | undefined {
  return parseJson(request.body.toString('utf8'));
}

/** @throws Refusal 400 where the body is not a JSON object */
export function readBody(request: SimulatorRequest): JsonObject {
  const body = parseBody(request);
  if (!isJsonObject(body)) throw badRequest('the body must be a JSON object');
  return body;
}

/** The values of a header that may be repeated or hold a list. */
export function headerValues(request: SimulatorRequest, name: string): string[] {
  const value = request.headers[name];
  return [value ?? []]
    .flat()
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
