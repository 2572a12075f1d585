import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../../src/core/clock.ts';
import type { ErrorCode } from '../../src/core/error-codes.ts';
import { IngestError } from '../../src/core/errors.ts';
import type { HttpClient } from '../../src/transport/client.ts';
import type { HttpResponse } from '../../src/transport/message.ts';
import { type RetryInfo, type RetryOptions, retryAfterMs, sendWithRetry } from '../../src/transport/retry.ts';

type Answer = number | ErrorCode | readonly [status: number, retryAfter: string];

const start = Date.parse('2026-01-01T00:00:00Z');

function setUp(answers: readonly Answer[], changes: Partial<RetryOptions> = {}) {
  const waits: number[] = [];
  const retried: RetryInfo[] = [];
  let sent = 0;
  const http: HttpClient = {
    send: async (): Promise<HttpResponse> => {
      const answer = answers[Math.min(sent, answers.length - 1)] ?? 200;
      sent += 1;
      if (typeof answer === 'string') throw new IngestError(answer, 'trouble.');
      const [status, after] = typeof answer === 'number' ? [answer] : answer;
      return { status, headers: after === undefined ? {} : { 'retry-after': after }, body: Buffer.alloc(0) };
    },
    close: async () => {},
  };
  const clock: Clock = {
    now: () => start,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
  const result = sendWithRetry(
    { method: 'POST', url: 'http://x.test/y?key=k', headers: {}, body: '{}' },
    {
      http,
      clock,
      policy: { retries: 5, firstWaitMs: 1000, shortestWaitMs: 1000, longestWaitMs: 10_000, retryAfterMaxMs: 60_000 },
      timeoutMs: 1,
      maxBytes: 1,
      random: () => 1,
      onRetry: (info) => retried.push(info),
      ...changes,
    },
  );
  return { result, waits, retried, sent: () => sent };
}

describe('retrying', () => {
  it.each<Answer>([429, 500, 502, 503, 504, 599, 'JC_HTTP_CONNECT', 'JC_HTTP_TIMEOUT', 'JC_HTTP_BODY_CUT'])(
    'repeats a POST after %s',
    async (answer) => {
      const { result, sent } = setUp([answer, 200]);
      expect((await result).status).toBe(200);
      expect(sent()).toBe(2);
    },
  );

  it.each([200, 302, 400, 401, 403, 404, 501])('takes status %d for an answer', async (status) => {
    const { result, sent } = setUp([status]);
    expect((await result).status).toBe(status);
    expect(sent()).toBe(1);
  });

  it.each<ErrorCode>(['JC_HTTP_TLS', 'JC_HTTP_BODY_TOO_LARGE', 'JC_ABORTED'])(
    'does not repeat after %s',
    async (code) => {
      const { result, sent } = setUp([code]);
      await expect(result).rejects.toMatchObject({ code });
      expect(sent()).toBe(1);
    },
  );

  it('doubles the wait up to the longest', async () => {
    const { result, waits } = setUp([503]);
    await result;
    expect(waits).toEqual([1000, 2000, 4000, 8000, 10_000]);
  });

  it('leaves the upper half of a wait to chance, and never waits less than the shortest', async () => {
    const { result, waits } = setUp([503], { random: () => 0 });
    await result;
    expect(waits).toEqual([1000, 1000, 2000, 4000, 5000]);
  });

  it('gives back the last answer when the retries are used up', async () => {
    const { result, sent } = setUp([503]);
    expect((await result).status).toBe(503);
    expect(sent()).toBe(6);
  });

  it('throws the last error when the retries are used up, and says how often it tried', async () => {
    await expect(setUp(['JC_HTTP_CONNECT']).result).rejects.toMatchObject({
      code: 'JC_HTTP_CONNECT',
      message: expect.stringContaining('6 tries'),
    });
  });

  it('waits as long as Retry-After asks, within the bound', async () => {
    const date = new Date(start + 5000).toUTCString();
    const { result, waits } = setUp([[429, '7'], [503, date], [503, '86400'], [503, 'soon'], 200]);
    await result;
    expect(waits).toEqual([7000, 5000, 60_000, 8000]);
  });

  it('tells what is retried without the query of the URL', async () => {
    const { result, retried } = setUp([503, 'JC_HTTP_TIMEOUT', 200]);
    await result;
    expect(retried).toEqual([
      { retry: 1, waitMs: 1000, reason: 'status 503', url: 'http://x.test/y' },
      { retry: 2, waitMs: 2000, reason: 'JC_HTTP_TIMEOUT', url: 'http://x.test/y' },
    ]);
  });

  it('ends at the signal instead of trying again', async () => {
    const stop = new AbortController();
    const { result, sent } = setUp([503], { signal: stop.signal, onRetry: () => stop.abort() });
    await expect(result).rejects.toMatchObject({ code: 'JC_ABORTED' });
    expect(sent()).toBe(1);
  });
});

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 3 ', 3000],
    ['Thu, 01 Jan 2026 00:00:09 GMT', 9000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['-1', undefined],
    ['1.5', undefined],
    ['', undefined],
    ['2026', 2_026_000],
  ])('of %j is %s ms', (header, expected) => {
    expect(retryAfterMs(header, start)).toBe(expected);
  });
});
