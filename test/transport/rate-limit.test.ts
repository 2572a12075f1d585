import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Clock } from '../../src/core/clock.ts';
import type { HttpClient } from '../../src/transport/client.ts';
import type { HttpResponse } from '../../src/transport/message.ts';
import { limitRate, type RateLimit } from '../../src/transport/rate-limit.ts';

const request = { method: 'POST', url: 'http://127.0.0.1/', headers: {} } as const;
const options = { timeoutMs: 1000, maxBytes: 1000 };

/** A clock that moves when somebody sleeps, and a server that notes when it was asked. */
function situation(limit: RateLimit, answer: (index: number) => Partial<HttpResponse> = () => ({})) {
  let now = 1_000_000;
  const asked: number[] = [];
  const clock: Clock = {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  };
  const http: HttpClient = {
    send: async () => {
      asked.push(now - 1_000_000);
      return { status: 200, headers: {}, body: Buffer.alloc(0), ...answer(asked.length - 1) };
    },
    close: async () => {},
  };
  const limited = limitRate(http, limit, clock);
  return {
    asked,
    setClock: (time: number) => {
      now = time;
    },
    send: async (times: number) => {
      for (let i = 0; i < times; i++) await limited.send(request, options);
    },
    limited,
  };
}

describe('the rate limit', () => {
  it('lets a burst through at once, then keeps the rate', async () => {
    const { asked, send } = situation({ requestsPerSecond: 4, burst: 3 });
    await send(6);
    expect(asked).toEqual([0, 0, 0, 250, 500, 750]);
  });

  it('fills up again in a pause, to one burst and no more', async () => {
    const { asked, send, setClock } = situation({ requestsPerSecond: 10, burst: 2 });
    await send(2);
    setClock(1_060_000);
    await send(3);
    expect(asked).toEqual([0, 0, 60_000, 60_000, 60_100]);
  });

  it('holds everybody back for as long as a 429 asks', async () => {
    const { asked, send } = situation({ requestsPerSecond: 100, burst: 100 }, (index) =>
      index === 0 ? { status: 429, headers: { 'retry-after': '7' } } : {},
    );
    await send(3);
    expect(asked).toEqual([0, 7000, 7000]);
  });

  it('bounds what a 429 can ask for, and waits a second where it asks for nothing', async () => {
    const day = situation({ requestsPerSecond: 100, burst: 100 }, (index) =>
      index === 0 ? { status: 429, headers: { 'retry-after': '86400' } } : {},
    );
    await day.send(2);
    expect(day.asked[1]).toBe(300_000);
    const silent = situation({ requestsPerSecond: 100, burst: 100 }, (index) => (index === 0 ? { status: 429 } : {}));
    await silent.send(2);
    expect(silent.asked[1]).toBe(1000);
  });

  it('does not wait for the time to come again after the clock was set back', async () => {
    const { asked, send, setClock } = situation({ requestsPerSecond: 1, burst: 1 });
    await send(2);
    setClock(0);
    await send(1);
    expect((asked[2] ?? 0) + 1_000_000).toBeLessThanOrEqual(2000);
  });

  it('gives up waiting when the run is stopped', async () => {
    const { limited, asked } = situation({ requestsPerSecond: 0.01, burst: 1 });
    const stop = new AbortController();
    await limited.send(request, options);
    stop.abort();
    await expect(limited.send(request, { ...options, signal: stop.signal })).rejects.toMatchObject({
      code: 'JC_ABORTED',
    });
    expect(asked).toHaveLength(1);
  });

  it('never lets more through than burst and rate allow, in any span', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 10 }),
        fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 40 }),
        async (requestsPerSecond, burst, pauses) => {
          const { asked, send, setClock } = situation({ requestsPerSecond, burst });
          for (const pause of pauses) {
            setClock(1_000_000 + (asked.at(-1) ?? 0) + pause);
            await send(1);
          }
          for (const [from, start] of asked.entries()) {
            for (const [to, end] of asked.entries()) {
              if (to < from) continue;
              const allowed = burst + ((end - start) * requestsPerSecond) / 1000;
              expect(to - from + 1).toBeLessThanOrEqual(allowed + 1e-6);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
