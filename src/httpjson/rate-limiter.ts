import type { Clock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import type { FunctionTable } from '../gotemplate/evaluator.ts';
import type { HttpResponse } from '../transport/message.ts';
import type { RateLimitConfig, ValueTemplate } from './config.ts';
import { evaluateValue } from './evaluate-value.ts';
import { headerData } from './run-context.ts';

export interface RateLimiter {
  /** Notes what a response says. @returns whether it asks for a wait; @throws IngestError JC_TEMPLATE_FAILED */
  observe(response: HttpResponse): boolean;
  /** How long a response asks to wait, in milliseconds; undefined where it does not. */
  askedWait(response: HttpResponse): number | undefined;
  /** Waits until the next request may be sent. */
  ready(signal?: AbortSignal): Promise<void>;
}

export interface RateLimiterOptions {
  readonly config: RateLimitConfig;
  readonly source: string;
  readonly clock: Clock;
  readonly functions: FunctionTable;
  readonly onProblem: (message: string) => void;
}

/** Reads what servers say of their limits. The page at hand is passed on at once; it is the next request that waits. */
export function createRateLimiter({ config, source, clock, functions, onProblem }: RateLimiterOptions): RateLimiter {
  let notBefore = 0;
  let waits = 0;
  const integer = (name: 'limit' | 'remaining' | 'reset', response: HttpResponse): bigint | undefined => {
    const text = renderedText(config[name], response, functions);
    if (text === undefined) return undefined;
    if (/^[+-]?\d+$/.test(text)) return BigInt(text);
    if (name === 'limit') return 0n;
    throw new IngestError(
      'JC_TEMPLATE_FAILED',
      `${source}: request.rate_limit.${name} gives "${text.slice(0, 40)}", which is not a whole number.`,
      { advice: `Make request.rate_limit.${name} a whole number${name === 'reset' ? ', in seconds since 1970' : ''}.` },
    );
  };
  const resumeAt = (response: HttpResponse): number | undefined => {
    const remaining = integer('remaining', response);
    if (remaining === undefined || remaining > smallest(config, integer('limit', response) ?? 0n)) return undefined;
    const reset = integer('reset', response);
    const now = clock.now();
    if (reset === undefined || Number(reset) * 1000 <= now) return undefined;
    return Math.min(Number(reset) * 1000, now + config.maxWaitMs);
  };
  return {
    observe: (response) => {
      const at = resumeAt(response);
      if (at === undefined) waits = 0;
      else notBefore = at;
      return at !== undefined;
    },
    askedWait: (response) => {
      const at = resumeAt(response);
      return at === undefined ? undefined : at - clock.now();
    },
    ready: async (signal) => {
      const waitMs = notBefore - clock.now();
      if (waitMs <= 0) return;
      waits += 1;
      if (config.maxNonDegraded !== undefined && waits > config.maxNonDegraded) {
        onProblem(`${source}: ${waits} requests in a row had to wait for the rate limit.`);
      }
      await clock.sleep(waitMs, signal);
    },
  };
}

/** As many requests as must be left. */
function smallest({ earlyLimit }: RateLimitConfig, limit: bigint): bigint {
  if (earlyLimit === undefined || earlyLimit <= 0) return 0n;
  if (earlyLimit >= 1) return BigInt(Math.trunc(earlyLimit));
  return limit - BigInt(Math.trunc(earlyLimit * Number(limit)));
}

function renderedText(
  template: ValueTemplate | undefined,
  response: HttpResponse,
  functions: FunctionTable,
): string | undefined {
  if (!template) return undefined;
  const rendered = evaluateValue(template, headerData(response.headers), functions);
  return rendered.kind === 'text' ? rendered.text.trim() : undefined;
}
