import type { Clock } from '../core/clock.ts';
import type { JsonObject } from '../core/json.ts';
import type { FunctionContext } from '../gotemplate/function-context.ts';
import type { HttpClient } from '../transport/client.ts';
import type { RetryInfo } from '../transport/retry.ts';
import type { ChainStep, HttpjsonConfig } from './config.ts';
import type { DraftBody, DraftValue } from './draft-value.ts';
import type { SizePlace } from './page-size.ts';
import type { Tracer } from './tracer/tracer.ts';

export const defaultPageBytes = 128 * 1024 * 1024;
export const defaultIdentity = { name: 'httpjson', version: '1' };

/** How a page that is too large is asked for again: by halves, down to one event. */
export interface ShrinkOptions {
  readonly place: SizePlace;
  /** Members that are looked for in the first MiB of one event that is too large itself. */
  readonly members: readonly string[];
  /** For the pagination: the page that holds such an event alone, with what is known of the page; the list of it by default. */
  readonly pageOf?: (event: DraftBody, page: DraftBody) => DraftValue;
}

export interface HttpjsonInputOptions {
  readonly config: HttpjsonConfig;
  readonly http: HttpClient;
  /** Of steps of a chain that have a connection of their own; see `openHttpClients`. */
  readonly stepHttp?: ReadonlyMap<ChainStep, HttpClient>;
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

/** What one run is asked for. */
export interface PagesOptions {
  readonly cursor: JsonObject;
  readonly signal?: AbortSignal;
  /** Gets the headers of each page's answer, names in lower case, right before that page is handed out. */
  readonly onHeaders?: (headers: Readonly<Record<string, string>>) => void;
}
