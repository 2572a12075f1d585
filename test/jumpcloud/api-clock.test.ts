import { describe, expect, it } from '@jest/globals';
import { ApiClock } from '../../src/jumpcloud/api-clock.ts';
import type { HttpClient } from '../../src/transport/client.ts';
import type { HttpResponse } from '../../src/transport/message.ts';

const minute = 60_000;
const hour = 60 * minute;
const start = Date.UTC(2026, 0, 1);
const url = 'https://api.jumpcloud.com/insights/directory/v1/events';

/** An API whose answers the test makes, and a machine whose clock it moves. */
function situation() {
  let now = start;
  const api = {
    /** How far the API is ahead of this machine. */
    ahead: 0,
    answer: (_asked: number): Partial<HttpResponse> => ({}),
    tookMs: 100,
    asked: 0,
    /** Time of its newest event. */
    newest: Number.NEGATIVE_INFINITY,
  };
  const corrections: number[] = [];
  const http: HttpClient = {
    send: async () => {
      api.asked += 1;
      now += api.tookMs;
      const date = new Date(now + api.ahead).toUTCString();
      const { headers, ...rest } = api.answer(api.asked);
      return { status: 200, body: Buffer.alloc(0), ...rest, headers: { date, ...headers } };
    },
    close: async () => {},
  };
  const send = (to = url): Promise<HttpResponse> =>
    clock.listening(http).send({ method: 'POST', url: to, headers: {} }, { timeoutMs: 1, maxBytes: 1 });
  const clock = new ApiClock({
    base: { now: () => now, sleep: async () => {} },
    origin: new URL(url).origin,
    staleAfterMs: 20 * minute,
    probe: async () => void (await send()),
    hasEvents: async (from, to) => from <= api.newest && api.newest < to,
    onChange: (offset) => corrections.push(offset),
  });
  return {
    api,
    clock,
    corrections,
    send,
    offset: (): number => clock.now() - now,
    move: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const nearly = (offset: number, expected: number): void => expect(Math.abs(offset - expected)).toBeLessThan(2000);

describe('the clock of the API', () => {
  it('can be read: how far it is off by its last answers, also where nothing is done about that', async () => {
    const { api, clock, send } = situation();
    expect(clock.reading()).toBeUndefined();
    api.ahead = -12_000;
    await clock.sync();
    nearly(clock.reading()?.offsetMs ?? 0, -12_000);
    expect(clock.reading()?.correctionMs).toBe(0);
    api.ahead = 3 * hour;
    await send();
    await clock.sync();
    nearly(clock.reading()?.offsetMs ?? 0, 3 * hour);
    nearly(clock.reading()?.correctionMs ?? 0, 3 * hour);
  });

  it('is not believed if it is behind the events that the API shows, now or later', async () => {
    const { api, clock, offset, move } = situation();
    api.ahead = -5 * hour;
    api.newest = start - minute;
    await clock.sync();
    expect(offset()).toBe(0);
    const asked = api.asked;
    await clock.sync();
    expect(api.asked).toBe(asked);
    // At night nothing contradicts it until the next event.
    api.ahead = -2 * hour;
    move(3 * hour);
    await clock.sync();
    nearly(offset(), -2 * hour);
    api.newest = start + 3 * hour;
    expect(await clock.sync()).toBe(true);
    expect(offset()).toBe(0);
  });

  it.each([hour * 3, -hour * 3, 365 * 24 * hour, -40_000])(
    'is learned from several answers where it is %d ms ahead',
    async (ahead) => {
      const { api, clock, corrections, offset } = situation();
      api.ahead = ahead;
      expect(await clock.sync()).toBe(true);
      nearly(offset(), ahead);
      expect(corrections).toHaveLength(1);
      expect(await clock.sync()).toBe(false);
    },
  );

  it.each([0, 25_000, -25_000])(
    'is that of the machine where that is good enough, and one request tells it (%d ms)',
    async (ahead) => {
      const { api, clock, offset } = situation();
      api.ahead = ahead;
      await clock.sync();
      await clock.sync();
      expect([offset(), api.asked]).toEqual([0, 1]);
    },
  );

  it('is followed when either clock jumps, and when it jumps back, and stays where it is until `sync`', async () => {
    const { api, clock, corrections, offset, move, send } = situation();
    await clock.sync();
    api.ahead = 3 * hour;
    await send();
    expect(offset()).toBe(0);
    await clock.sync();
    nearly(offset(), 3 * hour);
    move(-24 * hour);
    api.ahead += 24 * hour;
    await clock.sync();
    nearly(offset(), 27 * hour);
    api.ahead = 0;
    move(24 * hour);
    await clock.sync();
    expect(offset()).toBe(0);
    expect(corrections).toHaveLength(3);
  });

  it('is not taken from one old answer among several, though nothing says that it is old', async () => {
    const { api, clock, offset } = situation();
    const old = { date: new Date(start - hour).toUTCString() };
    api.answer = (asked) => (asked === 1 || asked === 3 ? { headers: old } : {});
    await clock.sync();
    expect(offset()).toBe(0);
  });

  it.each<[string, Partial<HttpResponse>]>([
    ['has an Age', { headers: { age: '0' } }],
    ['comes from a gateway', { status: 502 }],
    ['has no Date', { headers: { date: '' } }],
    ['has a Date that is none', { headers: { date: 'yesterday' } }],
    ['has a number for a Date', { headers: { date: '1' } }],
    ['has two Dates', { headers: { date: 'Thu, 01 Jan 2026 00:00:00 GMT, Thu, 01 Jan 2026 00:00:00 GMT' } }],
  ])('is not taken from an answer that %s', async (_what, answer) => {
    const { api, clock, offset } = situation();
    api.ahead = hour;
    api.answer = () => answer;
    await clock.sync();
    expect([offset(), api.asked]).toEqual([0, 1]);
  });

  it('is not taken from an answer that took long, nor from another host', async () => {
    const { api, clock, offset, send } = situation();
    api.ahead = hour;
    await send('https://console.jumpcloud.com/api/systemusers');
    api.tookMs = 11_000;
    await clock.sync();
    expect(offset()).toBe(0);
  });

  it('is read from a refusal too', async () => {
    const { api, clock, offset } = situation();
    api.ahead = -hour;
    api.answer = () => ({ status: 400 });
    await clock.sync();
    nearly(offset(), -hour);
  });

  it('is doubted where the API refuses what is right by it, until it says something else or refuses that as well', async () => {
    const { api, clock, offset, send } = situation();
    api.ahead = hour;
    await clock.sync();
    clock.doubt();
    expect(offset()).toBe(0);
    await send();
    await clock.sync();
    expect(offset()).toBe(0);
    clock.doubt();
    await clock.sync();
    nearly(offset(), hour);
    clock.doubt();
    api.ahead = 5 * hour;
    await send();
    await clock.sync();
    nearly(offset(), 5 * hour);
  });
});
