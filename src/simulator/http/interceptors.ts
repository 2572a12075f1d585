import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Clock } from '../../core/clock.ts';
import type { SimulatorBehaviour } from '../behaviour.ts';
import { tooManyRequests } from './answer.ts';
import type { Interceptor } from './pipeline.ts';

const compress = promisify(gzip);

export interface RateLimit {
  /** How many requests one window takes. */
  readonly requests: number;
  readonly windowMilliseconds: number;
}

/** X-Request-Id on every answer. */
export const withRequestId: Interceptor = async (request, next) => {
  const answer = await next();
  return { ...answer, headers: { ...answer.headers, 'X-Request-Id': request.id } };
};

/** The Date header by this clock, in place of the machine's, unless a fault has made one. */
export function withDate(clock: Clock): Interceptor {
  return async (_request, next) => {
    const answer = await next();
    return { ...answer, headers: { Date: new Date(clock.now()).toUTCString(), ...answer.headers } };
  };
}

export const withGzip: Interceptor = async (request, next) => {
  const answer = await next();
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return answer;
  return { ...answer, headers: { ...answer.headers, 'Content-Encoding': 'gzip' }, body: await compress(answer.body) };
};

/** 429 for what exceeds the limit, counted in fixed windows from the first request on. */
export function withRateLimit(
  limit: RateLimit,
  clock: Clock,
  retryAfter: SimulatorBehaviour['retryAfter'],
): Interceptor {
  let windowEnd = 0;
  let used = 0;
  return async (_request, next) => {
    const now = clock.now();
    if (now >= windowEnd) {
      windowEnd = now + limit.windowMilliseconds;
      used = 0;
    }
    if (used++ < limit.requests) return next();
    return tooManyRequests(retryAfter, Math.ceil((windowEnd - now) / 1000), now);
  };
}
