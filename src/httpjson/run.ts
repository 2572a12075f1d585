import { randomUUID } from 'node:crypto';
import { ReusedMemory } from '../core/byte-memory.ts';
import { IngestError } from '../core/errors.ts';
import { redact, redactError } from '../core/redact.ts';
import { secretsIn } from '../core/secret.ts';
import { createFunctions } from '../gotemplate/functions.ts';
import { BodyTooLargeError } from '../transport/body-too-large.ts';
import type { HttpResponse } from '../transport/message.ts';
import type { OnSkipped } from './apply-transforms.ts';
import { runChain } from './chain/run-chain.ts';
import type { SplitConfig, Transform } from './config.ts';
import { Exchange, type SharedExchange } from './exchange.ts';
import { expandPage } from './expand-page.ts';
import { defaultIdentity, defaultPageBytes, type HttpjsonInputOptions, type PagesOptions } from './input-options.ts';
import { LentPage } from './lent-page.ts';
import { isPage, oneTooLarge } from './one-too-large.ts';
import type { Page } from './page.ts';
import { checkOrigin, PageLoopGuard } from './page-guards.ts';
import type { PageSize } from './page-size.ts';
import { type PlanInput, type PlannedRequest, planPage, planRoot } from './plan-request.ts';
import type { DetachableEvent } from './raw-event.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { type History, noHistory, once, type SeenResponse, withoutBodies } from './run-context.ts';
import { RunCursor } from './run-cursor.ts';
import { SecretTokens } from './secret-tokens.ts';
import { tellOnce } from './tell-once.ts';

interface Events {
  readonly events: readonly DetachableEvent[];
  readonly isLast: boolean;
}

interface FetchedPage {
  readonly response: HttpResponse;
  readonly read: ReadPage;
  /** The request that it answers. */
  readonly asked: PlannedRequest;
}

/** All pages of one interval. */
export class Run {
  readonly #options: HttpjsonInputOptions;
  readonly #signal: AbortSignal | undefined;
  readonly #tokens: SecretTokens;
  readonly #functions: ReturnType<typeof createFunctions>;
  readonly #exchange: Exchange;
  readonly #guard = new PageLoopGuard();
  /** One page is worked on while the next one is fetched. */
  readonly #memory = new ReusedMemory(2);
  readonly #problemOnce = tellOnce((message) => this.#problem(message));
  /** Elements of root arrays that were no events. */
  #skipped = 0;
  readonly #onHeaders: PagesOptions['onHeaders'];
  readonly #cursor: RunCursor;
  #history: History;
  #sizes: Pick<PageSize, 'last' | 'most'> = { last: undefined, most: Number.POSITIVE_INFINITY };

  constructor(
    options: HttpjsonInputOptions,
    shared: SharedExchange,
    { cursor, signal, onHeaders }: PagesOptions,
    previous: History,
  ) {
    this.#options = options;
    this.#signal = signal;
    this.#onHeaders = onHeaders;
    this.#history = previous;
    const { config, http, clock, random, limits, tracer, onRetry } = options;
    const tokens = new SecretTokens(config.secrets);
    this.#tokens = tokens;
    const transportSecrets = secretsIn([config.transport, config.chain.map((step) => step.transport)]);
    const startedAt = clock.now();
    this.#functions = createFunctions({
      // The time stands still within a run: a window that moves between two pages would shift what they hold.
      now: () => startedAt,
      identity: options.identity ?? defaultIdentity,
      uuid: randomUUID,
      derive: (inputs, compute) => tokens.derive(inputs, compute),
      onWarning: (message) => this.#problemOnce(message),
    });
    const { cursor: fields } = config;
    this.#cursor = new RunCursor(cursor, { fields, functions: this.#functions, onSkipped: this.#onSkipped });
    this.#exchange = new Exchange(shared, {
      config,
      http,
      stepHttp: options.stepHttp,
      clock,
      random: random ?? Math.random,
      maxBytes: limits?.pageBytes ?? defaultPageBytes,
      memory: this.#memory,
      tracer,
      secrets: () => [...tokens.secrets, ...transportSecrets],
      onRetry: onRetry && ((info) => onRetry({ ...info, url: this.#shown(info.url) })),
    });
  }

  /** @throws as `HttpjsonInput.pages`; no error shows a secret, whatever it was made from */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    try {
      yield* this.#pages();
    } catch (error) {
      throw redactError(error, this.#exchange.secrets());
    } finally {
      if (this.#skipped > 0)
        this.#problem(`${this.#skipped} elements of the answers are not JSON objects, and so no events`);
    }
  }

  async *#pages(): AsyncGenerator<Page, void, undefined> {
    const { config } = this.#options;
    let planned = planRoot(this.#plan());
    let yielded = 0;
    for (let number = 0; planned; number += 1) {
      const { response, read, asked } = await this.#fetch(planned);
      if (number === 0) this.#history = noHistory;
      const before = this.#cursor.present;
      // A chain may take its ids from them.
      if (config.chain.length === 0) this.#skipped += read.skipped;
      let { events, isLast } = this.#settle(number, asked, response, read);
      if (config.chain.length > 0 && read.objects.length + read.skipped > 0) {
        for await (const made of this.#chain(read)) {
          // The cursor moves on only when the whole chain of the page has been read.
          yield { ...made, number: yielded, cursor: () => before.get() };
          yielded += 1;
        }
        events = [];
      }
      const cursor = this.#cursor.present;
      const isWanted = config.usesResponseBody || config.usesCursor;
      const memory = new LentPage(read, this.#memory, isWanted, () => this.#cursor.letGo(cursor));
      const { skipped } = read;
      this.#onHeaders?.(response.headers);
      yield { number: yielded, events, skipped, cursor: () => cursor.get(), release: () => memory.release() };
      yielded += 1;
      if (read.objects.length === 0 || isLast || config.response.pagination.length === 0) return;
      planned = planPage(this.#plan(), (message, quiet) => this.#paginationFailed(message, quiet));
      // First responses and chains look at it later, too.
      if (!config.response.saveFirstResponse && config.chain.length === 0) memory.lookedAt();
      if (planned) checkOrigin(planned.request.url, config, this.#tokens);
    }
  }

  /** A page that is too large is asked for again, by halves. */
  async #fetch(planned: PlannedRequest): Promise<FetchedPage> {
    const { config, shrink, expectArrayAt } = this.#options;
    for (let asked = planned; ; ) {
      this.#guard.check(asked.request, asked.url);
      try {
        const response = await this.#exchange.send(asked.request, this.#signal);
        const read = this.#read(response, `${asked.request.method} ${asked.url}`, config.response.decodeAs);
        // A step up for each page that fits: one large event must not make the rest of the run slow.
        const { size: last, unlimited } = asked;
        if (last !== undefined) this.#sizes = { last, most: last === unlimited ? Number.POSITIVE_INFINITY : last * 2 };
        return { response, read, asked };
      } catch (error) {
        const size = asked.size ?? 0;
        if (!(error instanceof BodyTooLargeError) || !shrink || size < 1 || !isPage(error)) throw error;
        if (size > 1) {
          asked = asked.withSize(Math.floor(size / 2));
          continue;
        }
        this.#sizes = { last: 1, most: 2 };
        return { ...oneTooLarge(error, shrink, expectArrayAt), asked };
      }
    }
  }

  #paginationFailed(message: string, quiet: boolean): void {
    if (this.#options.strictPagination) throw new IngestError('JC_TEMPLATE_FAILED', message);
    if (!quiet) this.#options.onProblem?.(this.#shown(message));
  }

  /** What the next run may look back at: all but the bodies. */
  remembered(): History {
    return withoutBodies(this.#history);
  }

  /** Makes the events of a page of the root request, and notes what templates can look back at. */
  #settle(page: number, planned: PlannedRequest, response: HttpResponse, read: ReadPage): Events {
    const { config } = this.#options;
    const isForChain = config.chain.length > 0 && read.skipped > 0;
    if (read.objects.length === 0 && !isForChain) return { events: [], isLast: true };
    const lastResponse = {
      url: planned.fullUrl,
      headers: response.headers,
      body: config.usesResponseBody ? once(read.body) : undefined,
      page,
    };
    const first = page === 0 && config.response.saveFirstResponse ? this.#firstResponse(lastResponse, read) : undefined;
    this.#history = { ...this.#history, firstResponse: this.#history.firstResponse ?? first, lastResponse };
    return this.#events(read, lastResponse, config.response);
  }

  #firstResponse(response: SeenResponse, read: ReadPage): SeenResponse | undefined {
    if (read.root === 'object') return response;
    this.#problem('save_first_response: the first response is not an object, so it is not saved');
    return undefined;
  }

  #events(
    read: ReadPage,
    response: SeenResponse,
    { transforms, split }: { readonly transforms: readonly Transform[]; readonly split: SplitConfig | undefined },
    isStep = false,
  ): Events {
    const root = this.#history.lastResponse;
    // In a step its own response is the last one, and that of the root its parent.
    const history = isStep ? { ...this.#history, lastResponse: response, parentResponse: root } : this.#history;
    // Of an event that is too large there is nothing to split: what is known of it stands alone.
    const isPlain = (transforms.length === 0 && split === undefined) || read.objects[0]?.largerThan !== undefined;
    const made: Events = isPlain
      ? { events: read.objects, isLast: false }
      : expandPage(read.objects, {
          transforms,
          split,
          functions: this.#functions,
          response,
          history,
          cursorAfter: (events, historyNow) => this.#cursor.seenAfter(events, historyNow),
          onProblem: (message) => this.#problem(message),
          onSkipped: this.#onSkipped,
        });
    const last = made.events.at(-1);
    if (last) {
      this.#history = {
        ...this.#history,
        firstEvent: this.#history.firstEvent ?? made.events[0]?.detached(),
        lastEvent: last.detached(),
      };
      const { firstEvent, lastEvent } = this.#history;
      this.#cursor.advance(made.events, { ...history, firstEvent, lastEvent });
    }
    return made;
  }

  async *#chain(root: ReadPage): AsyncGenerator<Omit<Page, 'number' | 'cursor'>> {
    const { config, clock, random } = this.#options;
    const answers = runChain(root, {
      config,
      exchange: this.#exchange,
      clock,
      random: random ?? Math.random,
      functions: this.#functions,
      tokens: this.#tokens,
      signal: this.#signal,
      onSkipped: this.#onSkipped,
      cursor: this.#cursor.seen(),
      history: () => this.#history,
      read: (response, where) => this.#read(response, where, undefined),
    });
    for await (const { step, planned, response, page } of answers) {
      const seen = { url: planned.fullUrl, headers: response.headers, body: once(page.body), page: 0 };
      const { events } = this.#events(page, seen, step, true);
      this.#onHeaders?.(response.headers);
      yield { events, skipped: page.skipped, release: () => {} };
    }
  }

  #read(response: HttpResponse, where: string, decodeAs: Parameters<typeof readPage>[1]['decodeAs']): ReadPage {
    const { expectArrayAt, confidential = false, limits } = this.#options;
    const maxBytes = limits?.pageBytes ?? defaultPageBytes;
    return readPage(response, {
      where,
      secrets: this.#exchange.secrets(),
      decodeAs,
      maxBytes,
      expectArrayAt,
      confidential,
    });
  }

  #plan(): PlanInput {
    const { config, shrink } = this.#options;
    return {
      config,
      template: config.request,
      cursor: this.#cursor.seen(),
      history: this.#history,
      functions: this.#functions,
      tokens: this.#tokens,
      onSkipped: this.#onSkipped,
      pageSize: shrink && { place: shrink.place, ...this.#sizes },
    };
  }

  /** Of confidential pages without the reason, which may quote them. */
  readonly #onSkipped: OnSkipped = (place, reason) => {
    this.#problemOnce(`${place}${this.#options.confidential ? ' failed' : `: ${reason}`}; it changed nothing`);
  };

  #problem(message: string): void {
    this.#options.onProblem?.(this.#shown(`${this.#options.config.source}: ${message}`));
  }

  #shown(text: string): string {
    return redact(text, this.#exchange.secrets());
  }
}
