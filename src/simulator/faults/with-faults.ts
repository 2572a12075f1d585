import type { Clock } from '../../core/clock.ts';
import { type Answer, errorAnswer, tooManyRequests } from '../http/answer.ts';
import { withGarbledHeaders, withoutHeaders } from '../http/paging-headers.ts';
import type { Interceptor } from '../http/pipeline.ts';
import { blockedMessage, Refusal } from '../refusal.ts';
import type { FaultInjector } from './injector.ts';
import type { OldDate, RequestFault, ServerError, TooManyRequests } from './schedule.ts';

/** Lets the faults happen that the injector decides on. @param clock the server's, for dates in headers */
export function withFaults(injector: FaultInjector, clock: Clock): Interceptor {
  return async (request, next) => {
    const fault = injector.next(request);
    if (!fault) return next();
    const answer =
      fault.kind === 'repeat' ? await next({ ...request, repeat: fault }) : await disturb(fault, next, clock);
    return { ...answer, fault: fault.kind };
  };
}

type Disturbing = Exclude<RequestFault, { kind: 'repeat' }>;

async function disturb(fault: Disturbing, next: () => Promise<Answer>, clock: Clock): Promise<Answer> {
  switch (fault.kind) {
    case 'too-many-requests':
      return held(fault, clock);
    case 'server-error':
      return serverError(fault);
    case 'html-page':
      return htmlPage(fault.status);
    case 'refusal':
      return errorAnswer(new Refusal(fault.status, refusals[fault.status]));
    case 'reset-before':
      return { status: 0, headers: {}, body: Buffer.alloc(0), delivery: { kind: 'reset' } };
    case 'dropped-headers':
      return withoutHeaders(await next(), fault.headers);
    case 'garbled-headers':
      return withGarbledHeaders(await next(), fault.headers, fault.choice);
    case 'cut-body':
      return { ...(await next()), delivery: { kind: 'cut', fraction: fault.fraction, by: fault.by } };
    case 'slow-body':
      return { ...(await next()), delivery: { kind: 'slow', milliseconds: fault.milliseconds } };
    case 'old-date':
      return withOldDate(await next(), fault, clock);
    case 'truncated-json': {
      const answer = await next();
      const { length } = answer.body;
      return { ...answer, body: answer.body.subarray(0, Math.min(Math.floor(length * fault.fraction), length - 1)) };
    }
  }
}

function held({ retryAfter, seconds }: TooManyRequests, clock: Clock): Answer {
  if (retryAfter !== 'garbled') return tooManyRequests(retryAfter, seconds, clock.now());
  return withGarbledHeaders(tooManyRequests('absent', 0, 0), ['Retry-After'], seconds);
}

function withOldDate(answer: Answer, { seconds, age }: OldDate, clock: Clock): Answer {
  const date = new Date(clock.now() - seconds * 1000).toUTCString();
  return { ...answer, headers: { ...answer.headers, Date: date, ...(age ? { Age: String(seconds) } : {}) } };
}

const reasons = {
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
} as const;

function serverError({ status, body }: ServerError): Answer {
  const reason = reasons[status];
  if (body === 'json') return errorAnswer(new Refusal(status, reason));
  return { status, headers: { 'Content-Type': 'text/plain' }, body: Buffer.from(body === 'text' ? `${reason}\n` : '') };
}

function htmlPage(status: 200 | 502): Answer {
  const title = status === 200 ? 'Sign in to the network' : 'Bad Gateway';
  const page = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: Buffer.from(page) };
}

const refusals = { 401: 'Unauthorized', 402: 'Payment Required', 403: blockedMessage } as const;
