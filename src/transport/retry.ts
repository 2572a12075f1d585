import { backoffMs, type RetryPolicy } from '../core/backoff.ts';
import type { ByteMemory } from '../core/byte-memory.ts';
import type { Clock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import type { HttpClient } from './client.ts';
import { publicUrl } from './explain-http-error.ts';
import type { HttpRequest, HttpResponse } from './message.ts';

export interface RequestRetryPolicy extends RetryPolicy {
  /** The longest wait a server can ask for with Retry-After. */
  readonly retryAfterMaxMs: number;
}

/** What is about to be tried again, for logs and metrics. */
export interface RetryInfo {
  /** 1 for the first retry. */
  readonly retry: number;
  readonly waitMs: number;
  /** Such as `status 503` or an error code. */
  readonly reason: string;
  /** Without query. */
  readonly url: string;
}

export interface RetryOptions {
  readonly http: HttpClient;
  readonly policy: RequestRetryPolicy;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly clock: Clock;
  /** From 0 up to 1; spreads the waits of many clients. */
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
  /** Where bodies are put; new memory by default. */
  readonly memory?: ByteMemory | undefined;
  readonly onRetry?: ((info: RetryInfo) => void) | undefined;
  /** The wait that a response asks for in a way of its own, in milliseconds; it counts before Retry-After. */
  readonly askedWait?: ((response: HttpResponse) => number | undefined) | undefined;
}

/**
 * Sends a request, POST included, until it is answered by something that is worth no further try: connection errors,
 * timeouts, cut bodies, 429 and 5xx other than 501 are tried again.
 * @returns the last response, which may still be a 429 or 5xx
 * @throws IngestError as HttpClient.send, for the last try
 */
export async function sendWithRetry(request: HttpRequest, options: RetryOptions): Promise<HttpResponse> {
  const { http, policy, timeoutMs, maxBytes, clock, signal, memory } = options;
  for (let retry = 0; ; retry += 1) {
    if (signal?.aborted) throw new IngestError('JC_ABORTED', 'The request was interrupted.');
    const last = retry >= policy.retries;
    let reason: string;
    let waitMs = backoffMs(policy, retry, options.random());
    try {
      const response = await http.send(request, { timeoutMs, maxBytes, signal, memory });
      if (last || !isTransientStatus(response.status)) return response;
      reason = `status ${response.status}`;
      const asked = retryAfterMs(response.headers['retry-after'], clock.now());
      if (asked !== undefined) waitMs = Math.min(asked, policy.retryAfterMaxMs);
      waitMs = options.askedWait?.(response) ?? waitMs;
    } catch (error) {
      if (!(error instanceof IngestError) || !error.retryable) throw error;
      if (last) throw retry === 0 ? error : exhausted(error, retry + 1);
      reason = error.code;
    }
    options.onRetry?.({ retry: retry + 1, waitMs, reason, url: publicUrl(request.url) });
    await clock.sleep(waitMs, signal);
  }
}

/** 429 and the 5xx that can pass; 501 will not. */
export function isTransientStatus(status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501);
}

/**
 * Reads a Retry-After header: seconds or an HTTP date.
 * @returns milliseconds, never negative; undefined where there is none or it is neither
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Za-z]{3},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function exhausted(error: IngestError, tries: number): IngestError {
  return new IngestError(error.code, `${error.message} Gave up after ${tries} tries.`, {
    cause: error,
    advice: error.advice,
    details: error.details,
  });
}
