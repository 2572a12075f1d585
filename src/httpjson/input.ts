import { randomUUID } from 'node:crypto';
import type { Clock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import type { HttpClient, HttpRequest, HttpResponse } from '../http/client.ts';
import { type RetryInfo, sendWithRetry } from '../http/retry.ts';
import { advanceCursor } from './advance-cursor.ts';
import type { HttpjsonConfig } from './config.ts';
import { checkOrigin, PageLoopGuard } from './page-guards.ts';
import { planPage, planRoot } from './plan-request.ts';
import type { PageEvent, RawEvent } from './raw-event.ts';
import { readPage } from './read-page.ts';
import { type History, noHistory } from './run-context.ts';
import { SecretTokens } from './secret-tokens.ts';
import { createFunctions, type FunctionContext } from './template/functions.ts';

export interface Page {
  /** From 0, anew in each run. */
  readonly number: number;
  readonly events: readonly RawEvent[];
  /** Elements of the page that are no objects, and so no events. */
  readonly skipped: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Size of the decoded body. */
  readonly bytes: number;
  /** The cursor after the last event of this page. */
  readonly cursor: JsonObject;
}

export interface HttpjsonInput {
  /**
   * One run: all pages of one interval.
   * @throws IngestError JC_HTTP_*, JC_PAGE_*, JC_TEMPLATE_FAILED, JC_ABORTED. Pages that came before it count.
   */
  pages(options: { cursor: JsonObject; signal?: AbortSignal }): AsyncGenerator<Page, void, undefined>;
}

export interface HttpjsonInputOptions {
  readonly config: HttpjsonConfig;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly onRetry?: (info: RetryInfo) => void;
  /** What went wrong without ending the run with an error. */
  readonly onProblem?: (message: string) => void;
  /** For User-Agent, userAgent and beatInfo. */
  readonly identity?: FunctionContext['identity'];
  /** From 0 up to 1; spreads waits. */
  readonly random?: () => number;
  readonly uuid?: () => string;
  readonly limits?: { readonly pageBytes?: number; readonly depth?: number };
}

const defaultPageBytes = 128 * 1024 * 1024;
const defaultDepth = 1000;

/** An input keeps, as Filebeat does, the last event and response for the templates of its next run. */
export function createHttpjsonInput(options: HttpjsonInputOptions): HttpjsonInput {
  let previous = noHistory;
  return {
    pages: async function* ({ cursor, signal }) {
      const run = new Run(options, cursor, previous, signal);
      try {
        yield* run.pages();
      } finally {
        previous = run.remembered();
      }
    },
  };
}

class Run {
  readonly #options: HttpjsonInputOptions;
  readonly #signal: AbortSignal | undefined;
  readonly #tokens: SecretTokens;
  readonly #functions: ReturnType<typeof createFunctions>;
  readonly #guard = new PageLoopGuard();
  #cursor: JsonObject;
  #history: History;

  constructor(options: HttpjsonInputOptions, cursor: JsonObject, previous: History, signal: AbortSignal | undefined) {
    this.#options = options;
    this.#signal = signal;
    this.#cursor = cursor;
    this.#history = previous;
    const tokens = new SecretTokens(options.config.secrets);
    this.#tokens = tokens;
    const startedAt = options.clock.now();
    this.#functions = createFunctions({
      // The time stands still within a run: a window that moves between two pages would shift what they hold.
      now: () => startedAt,
      identity: options.identity ?? { name: 'httpjson', version: '1' },
      uuid: options.uuid ?? randomUUID,
      derive: (inputs, compute) => tokens.derive(inputs, compute),
    });
  }

  async *pages(): AsyncGenerator<Page, void, undefined> {
    const { config, limits } = this.#options;
    let planned = planRoot(this.#plan());
    for (let number = 0; planned; number += 1) {
      const { request, url } = planned;
      this.#guard.check(request, url);
      const response = await this.#send(request);
      const where = `${request.method} ${url}`;
      const { events, skipped } = readPage(response, where, this.#tokens.secrets, limits?.depth ?? defaultDepth);
      if (number === 0) this.#history = noHistory;
      if (events.length > 0) this.#remember(number, planned.fullUrl, response, events);
      yield {
        number,
        events,
        skipped,
        headers: response.headers,
        bytes: response.body.length,
        cursor: this.#cursor,
      };
      if (events.length === 0 || config.response.pagination.length === 0) return;
      planned = planPage(this.#plan(), (message) => this.#options.onProblem?.(message));
      if (planned) checkOrigin(planned.request.url, config);
    }
  }

  /** What the next run may look back at: all but the bodies. */
  remembered(): History {
    const withoutBody = (response: History['lastResponse']): History['lastResponse'] =>
      response && { ...response, body: undefined };
    const { firstResponse, lastResponse } = this.#history;
    return { ...this.#history, firstResponse: withoutBody(firstResponse), lastResponse: withoutBody(lastResponse) };
  }

  #plan(): Parameters<typeof planRoot>[0] {
    return {
      config: this.#options.config,
      cursor: this.#cursor,
      history: this.#history,
      functions: this.#functions,
      tokens: this.#tokens,
    };
  }

  #remember(page: number, url: string, response: HttpResponse, events: readonly PageEvent[]): void {
    const { config } = this.#options;
    const lastResponse = { url, headers: response.headers, body: response.body, page };
    const [first] = events;
    const last = events.at(-1);
    this.#history = {
      firstEvent: this.#history.firstEvent ?? first?.detached(),
      lastEvent: last?.detached(),
      firstResponse: this.#history.firstResponse ?? (config.response.saveFirstResponse ? lastResponse : undefined),
      lastResponse,
    };
    this.#cursor = advanceCursor(this.#cursor, config.cursor, events, this.#history, this.#functions);
  }

  async #send(request: HttpRequest): Promise<HttpResponse> {
    const { config, http, clock, onRetry, limits, random } = this.#options;
    const response = await sendWithRetry(request, {
      http,
      policy: config.request.retry,
      timeoutMs: config.request.timeoutMs,
      maxBytes: limits?.pageBytes ?? defaultPageBytes,
      clock,
      random: random ?? Math.random,
      ...(this.#signal ? { signal: this.#signal } : {}),
      ...(onRetry ? { onRetry } : {}),
    });
    if (this.#signal?.aborted) throw new IngestError('JC_ABORTED', 'The run was interrupted.');
    return response;
  }
}
