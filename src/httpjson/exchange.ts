import type { ByteMemory } from '../core/byte-memory.ts';
import type { Clock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import type { Secret } from '../core/secret.ts';
import type { HttpClient } from '../transport/client.ts';
import type { HttpRequest, HttpResponse } from '../transport/message.ts';
import { followRedirects } from '../transport/redirects.ts';
import { type RetryInfo, sendWithRetry } from '../transport/retry.ts';
import type { AuthConfig } from './auth/auth-config.ts';
import { type Authorizer, createAuthorizer } from './auth/authorizer.ts';
import type { HttpjsonConfig } from './config.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { type Tracer, traceRequests } from './tracer/tracer.ts';

/** What outlives a run: waits that a server asked for, and tokens. */
export interface SharedExchange {
  readonly limiter: RateLimiter | undefined;
  /** Shared by all requests with the same credentials, so that a token is fetched once. */
  readonly authorizers: Map<AuthConfig, Authorizer>;
}

export interface ExchangeOptions {
  readonly config: HttpjsonConfig;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly random: () => number;
  readonly maxBytes: number;
  readonly memory: ByteMemory;
  readonly tracer: Tracer | undefined;
  /** What must not be seen in traces, besides what authentication adds. */
  readonly secrets: () => Iterable<Secret>;
  readonly onRetry?: (info: RetryInfo) => void;
}

/** More waits than this for one request are a server that never lets it through. */
const mostWaits = 10;

/** Sends requests as the configuration wants it: credentials, trace, redirects, retries and rate limit. */
export class Exchange {
  readonly #options: ExchangeOptions;
  readonly #http: HttpClient;
  readonly #shared: SharedExchange;

  constructor(shared: SharedExchange, options: ExchangeOptions) {
    this.#shared = shared;
    this.#options = options;
    const { http, tracer, config } = options;
    const traced = tracer ? traceRequests(http, tracer, () => this.secrets()) : http;
    this.#http = followRedirects(traced, config.request.redirect, () => this.secrets());
  }

  secrets(): readonly Secret[] {
    return [...this.#options.secrets(), ...[...this.#shared.authorizers.values()].flatMap((each) => each.secrets())];
  }

  /** @throws IngestError JC_HTTP_*, JC_TEMPLATE_FAILED, JC_CONFIG_*, JC_ABORTED */
  async send(request: HttpRequest, auth: AuthConfig | undefined, signal?: AbortSignal): Promise<HttpResponse> {
    const { limiter } = this.#shared;
    const authorizer = auth && this.#authorizer(auth);
    const sendToken = (asked: HttpRequest): Promise<HttpResponse> => this.#sendWithRetry(asked, signal);
    let renewed = false;
    for (let waits = 0; ; ) {
      await limiter?.ready(signal);
      const authorized = authorizer ? await authorizer.authorize(request, sendToken) : request;
      const response = await this.#sendWithRetry(authorized, signal);
      const isLimited = limiter?.observe(response) ?? false;
      if (response.status === 401 && !renewed && authorizer?.renew()) {
        renewed = true;
        continue;
      }
      waits += 1;
      if (response.status < 400 || !isLimited || waits > mostWaits) return response;
    }
  }

  #authorizer(auth: AuthConfig): Authorizer {
    const existing = this.#shared.authorizers.get(auth);
    if (existing) return existing;
    const made = createAuthorizer(auth, this.#options.clock);
    this.#shared.authorizers.set(auth, made);
    return made;
  }

  async #sendWithRetry(request: HttpRequest, signal: AbortSignal | undefined): Promise<HttpResponse> {
    const { config, clock, onRetry, random, maxBytes, memory } = this.#options;
    const { limiter } = this.#shared;
    const response = await sendWithRetry(request, {
      http: this.#http,
      policy: config.request.retry,
      timeoutMs: config.request.timeoutMs,
      maxBytes,
      memory,
      clock,
      random,
      ...(limiter ? { askedWait: (answer) => limiter.askedWait(answer) } : {}),
      ...(signal ? { signal } : {}),
      ...(onRetry ? { onRetry } : {}),
    });
    if (signal?.aborted) throw new IngestError('JC_ABORTED', 'The run was interrupted.');
    return response;
  }
}
