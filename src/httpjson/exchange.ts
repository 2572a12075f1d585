/** Way of an event, stage 5 of 11: a request in; its answer, after retries and waits, out. */
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
import type { ChainStep, HttpjsonConfig } from './config.ts';
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
  /** Of steps of a chain that have a connection of their own. */
  readonly stepHttp: ReadonlyMap<ChainStep, HttpClient> | undefined;
  readonly clock: Clock;
  readonly random: () => number;
  readonly maxBytes: number;
  readonly memory: ByteMemory;
  readonly tracer: Tracer | undefined;
  /** What must not be seen in traces, besides what authentication adds. */
  readonly secrets: () => Iterable<Secret>;
  readonly onRetry: ((info: RetryInfo) => void) | undefined;
}

/** More waits than this for one request are a server that never lets it through. */
const mostWaits = 10;

/** Sends requests as the configuration wants it: credentials, trace, redirects, retries and rate limit. */
export class Exchange {
  readonly #options: ExchangeOptions;
  readonly #http: (step: ChainStep | undefined) => HttpClient;
  readonly #shared: SharedExchange;

  constructor(shared: SharedExchange, options: ExchangeOptions) {
    this.#shared = shared;
    this.#options = options;
    const { http, stepHttp, tracer, config } = options;
    const wrapped = (client: HttpClient): HttpClient => {
      const traced = tracer ? traceRequests(client, tracer, () => this.secrets()) : client;
      return followRedirects(traced, config.request.redirect, () => this.secrets());
    };
    const root = wrapped(http);
    const own = new Map([...(stepHttp ?? [])].map(([step, client]) => [step, wrapped(client)]));
    this.#http = (step) => (step && own.get(step)) ?? root;
  }

  secrets(): readonly Secret[] {
    return [...this.#options.secrets(), ...[...this.#shared.authorizers.values()].flatMap((each) => each.secrets())];
  }

  /**
   * @param step whose request it is, with its own connection and credentials if it has some; that of the root otherwise
   * @throws IngestError JC_HTTP_*, JC_TEMPLATE_FAILED, JC_CONFIG_*, JC_ABORTED
   */
  async send(request: HttpRequest, signal?: AbortSignal, step?: ChainStep): Promise<HttpResponse> {
    const auth = step?.auth ?? this.#options.config.auth;
    const { limiter } = this.#shared;
    const authorizer = auth && this.#authorizer(auth);
    const sendToken = (asked: HttpRequest): Promise<HttpResponse> =>
      this.#sendWithRetry(asked, signal, step?.auth && step);
    let renewed = false;
    for (let waits = 0; ; ) {
      await limiter?.ready(signal);
      const authorized = authorizer ? await authorizer.authorize(request, sendToken) : request;
      const response = await this.#sendWithRetry(authorized, signal, step);
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

  async #sendWithRetry(
    request: HttpRequest,
    signal: AbortSignal | undefined,
    step: ChainStep | undefined,
  ): Promise<HttpResponse> {
    const { config, clock, onRetry, random, maxBytes, memory } = this.#options;
    const { limiter } = this.#shared;
    const response = await sendWithRetry(request, {
      http: this.#http(step),
      policy: config.request.retry,
      timeoutMs: step?.timeoutMs ?? config.request.timeoutMs,
      maxBytes,
      memory,
      clock,
      random,
      askedWait: limiter?.askedWait,
      signal,
      onRetry,
    });
    if (signal?.aborted) throw new IngestError('JC_ABORTED', 'The run was interrupted.');
    return response;
  }
}
