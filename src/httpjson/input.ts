import { randomUUID } from 'node:crypto';
import type { Clock } from '../core/clock.ts';
import type { JsonObject } from '../core/json.ts';
import { createFunctions, type FunctionContext } from '../gotemplate/functions.ts';
import type { HttpClient } from '../transport/client.ts';
import type { RetryInfo } from '../transport/retry.ts';
import type { HttpjsonConfig } from './config.ts';
import { createRateLimiter, type RateLimiter } from './rate-limiter.ts';
import type { RawEvent } from './raw-event.ts';
import { defaultIdentity, Run } from './run.ts';
import { noHistory } from './run-context.ts';
import type { Tracer } from './tracer/tracer.ts';

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
  /**
   * For whoever has done with the page: its memory is used for a later one, and its events can be read no more. A page
   * that is never released is left to the garbage collector.
   */
  release(): void;
}

export interface HttpjsonInput {
  /**
   * One run: all pages of one interval.
   * @throws IngestError JC_HTTP_*, JC_PAGE_*, JC_TEMPLATE_FAILED, JC_ABORTED. Pages that came before it count.
   */
  pages(options: { cursor: JsonObject; signal?: AbortSignal }): AsyncGenerator<Page, void, undefined>;
}

/** How a page that is too large is asked for again: by halves, down to one event. */
export interface ShrinkOptions {
  /** Where in the body a request says how many events it wants at most. */
  readonly path: readonly string[];
  /** Members that are looked for in the first MiB of one event that is too large itself. */
  readonly members: readonly string[];
}

export interface HttpjsonInputOptions {
  readonly config: HttpjsonConfig;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly onRetry?: (info: RetryInfo) => void;
  /** What went wrong without ending the run with an error. */
  readonly onProblem?: (message: string) => void;
  /** Takes a line for each request and each answer. */
  readonly tracer?: Tracer;
  /** For User-Agent, userAgent and beatInfo. */
  readonly identity?: FunctionContext['identity'];
  /** From 0 up to 1; spreads waits. */
  readonly random?: () => number;
  readonly uuid?: () => string;
  /** Where every page has to hold an array, as names from its root: anything else is then an error, and not the end of the data. */
  readonly expectArrayAt?: readonly string[];
  /** Whether messages leave out what a page holds. */
  readonly confidential?: boolean;
  readonly limits?: { readonly pageBytes?: number };
  /** Without it a page that is larger than the limit ends the run with an error. */
  readonly shrink?: ShrinkOptions | undefined;
  /** Whether a template of the pagination that fails is an error of the run, in place of a problem and the end of it. */
  readonly strictPagination?: boolean;
}

/** An input keeps, as Filebeat does, the last event and response for the templates of its next run. */
export function createHttpjsonInput(options: HttpjsonInputOptions): HttpjsonInput {
  let previous = noHistory;
  const shared = { limiter: rateLimiter(options), authorizers: new Map() };
  return {
    pages: async function* ({ cursor, signal }) {
      const run = new Run(options, shared, cursor, previous, signal);
      try {
        yield* run.pages();
      } finally {
        previous = run.remembered();
      }
    },
  };
}

/** It outlives a run: what a server asks to wait for holds for the next run, too. */
function rateLimiter({ config, clock, onProblem, identity, uuid }: HttpjsonInputOptions): RateLimiter | undefined {
  if (!config.request.rateLimit) return undefined;
  return createRateLimiter({
    config: config.request.rateLimit,
    source: config.source,
    clock,
    functions: createFunctions({
      now: () => clock.now(),
      identity: identity ?? defaultIdentity,
      uuid: uuid ?? randomUUID,
      derive: (inputs, compute) => compute(inputs),
    }),
    onProblem: (message) => onProblem?.(message),
  });
}
