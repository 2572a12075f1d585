/** Way of an event, stage 5 of 11: a configuration and a cursor in; pages of events out. */
import { randomUUID } from 'node:crypto';
import { createFunctions } from '../gotemplate/functions.ts';
import { defaultIdentity, type HttpjsonInputOptions, type PagesOptions } from './input-options.ts';
import type { Page } from './page.ts';
import { createRateLimiter, type RateLimiter } from './rate-limiter.ts';
import { Run } from './run.ts';
import { noHistory } from './run-context.ts';

export interface HttpjsonInput<P extends Page = Page> {
  /**
   * One run: all pages of one interval.
   * @throws IngestError JC_HTTP_*, JC_PAGE_*, JC_TEMPLATE_FAILED, JC_ABORTED. Pages that came before it count.
   */
  pages(options: PagesOptions): AsyncGenerator<P, void, undefined>;
}

/** An input keeps, as Filebeat does, the last event and response for the templates of its next run. */
export function createHttpjsonInput(options: HttpjsonInputOptions): HttpjsonInput {
  let previous = noHistory;
  const shared = { limiter: rateLimiter(options), authorizers: new Map() };
  return {
    pages: async function* (asked) {
      const run = new Run(options, shared, asked, previous);
      try {
        yield* run.pages();
      } finally {
        previous = run.remembered();
      }
    },
  };
}

/** It outlives a run: what a server asks to wait for holds for the next run, too. */
function rateLimiter({ config, clock, onProblem, identity }: HttpjsonInputOptions): RateLimiter | undefined {
  if (!config.request.rateLimit) return undefined;
  return createRateLimiter({
    config: config.request.rateLimit,
    source: config.source,
    clock,
    functions: createFunctions({
      now: () => clock.now(),
      identity: identity ?? defaultIdentity,
      uuid: randomUUID,
      derive: (inputs, compute) => compute(inputs),
    }),
    onProblem: (message) => onProblem?.(message),
  });
}
