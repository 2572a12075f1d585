import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import type { FaultSchedule, RequestFault } from '../../src/simulator/faults/schedule.ts';
import { eventsPath } from '../../src/simulator/http/api-paths.ts';
import { ManualClock } from '../../src/simulator/manual-clock.ts';
import { defaultKey, type SimulatorOptions } from '../../src/simulator/options.ts';
import { exchange } from './exchange.ts';
import { type Api, everySecond, everything, now, numbered, start } from './support.ts';

const span = { at: 0, requests: 1 };

function startWith(requests: readonly RequestFault[], options: SimulatorOptions = {}): Promise<Api> {
  return start({
    fixedEvents: everySecond(6),
    faults: { seed: 'f', requests },
    clock: new ManualClock(now),
    ...options,
  });
}

/** One request, told as what came over the socket. */
function ask(api: Api, path = eventsPath, body: JsonObject = everything) {
  return exchange(`${api.simulator.url}${path}`, { headers: { 'x-api-key': defaultKey }, body: JSON.stringify(body) });
}

const whole = JSON.stringify(everySecond(6));

describe('a fault of a request', () => {
  it.each([
    ['absent', undefined],
    ['seconds', '7'],
    ['date', 'Sun, 01 Mar 2026 12:00:07 GMT'],
  ] as const)('can be a 429 with Retry-After %s', async (retryAfter, header) => {
    const api = await startWith([{ ...span, kind: 'too-many-requests', retryAfter, seconds: 7 }]);
    const answer = await ask(api);
    expect(answer).toMatchObject({ status: 429, complete: true });
    expect(answer.headers['retry-after']).toBe(header);
    expect((await ask(api)).status).toBe(200);
  });

  it.each([500, 502, 503, 504] as const)('can be a burst of %i', async (status) => {
    const api = await startWith([{ at: 1, requests: 3, kind: 'server-error', status, body: 'json' }]);
    const statuses: number[] = [];
    for (let index = 0; index < 6; index++) statuses.push((await ask(api)).status ?? 0);
    expect(statuses).toEqual([200, status, status, status, 200, 200]);
  });

  it.each([
    ['json', '{"message":"Service Unavailable"}', 'application/json'],
    ['text', 'Service Unavailable\n', 'text/plain'],
    ['empty', '', 'text/plain'],
  ] as const)('can be a 503 with a body of %s', async (body, text, type) => {
    const api = await startWith([{ ...span, kind: 'server-error', status: 503, body }]);
    const answer = await ask(api);
    expect(answer).toMatchObject({ status: 503, text, complete: true });
    expect(answer.headers['content-type']).toBe(type);
  });

  it('can be a reset before the answer', async () => {
    const api = await startWith([{ ...span, kind: 'reset-before' }]);
    expect(await ask(api)).toMatchObject({ status: undefined, complete: false });
    expect(api.simulator.requestLog[0]).toMatchObject({ status: 0, fault: 'reset-before' });
    expect((await ask(api)).text).toBe(whole);
  });

  it.each([0, 0.5, 1])('can be a connection that is closed after %d of the body', async (fraction) => {
    const api = await startWith([{ ...span, kind: 'cut-body', fraction, by: 'close' }]);
    const answer = await ask(api);
    expect(answer).toMatchObject({ status: 200, complete: false });
    expect(answer.headers['content-length']).toBe(String(whole.length));
    expect(answer.text).toBe(whole.slice(0, Math.min(whole.length - 1, Math.floor(whole.length * fraction))));
    expect((await ask(api)).text).toBe(whole);
  });

  it('can be a reset in the middle of the body', async () => {
    const api = await startWith([{ ...span, kind: 'cut-body', fraction: 0.5, by: 'reset' }]);
    const answer = await ask(api);
    expect(answer.complete).toBe(false);
    expect(whole.startsWith(answer.text)).toBe(true);
    expect((await ask(api)).text).toBe(whole);
  });

  it('can be a slow body', async () => {
    const waits: number[] = [];
    const wait = async (milliseconds: number) => {
      waits.push(milliseconds);
      await new Promise((resolve) => setImmediate(resolve));
    };
    const api = await startWith([{ ...span, kind: 'slow-body', milliseconds: 80 }], { wait });
    expect(await ask(api)).toMatchObject({ status: 200, text: whole, complete: true });
    expect(waits.length).toBeGreaterThan(1);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(80);
  });

  it('outlives a client that leaves during a slow body', async () => {
    const api = await startWith([{ ...span, kind: 'slow-body', milliseconds: 80 }]);
    const leaving = new AbortController();
    const response = await fetch(`${api.simulator.url}${eventsPath}`, {
      method: 'POST',
      headers: { 'x-api-key': defaultKey },
      body: JSON.stringify(everything),
      signal: leaving.signal,
    });
    leaving.abort();
    await expect(response.text()).rejects.toThrow();
    expect((await ask(api)).text).toBe(whole);
  });

  it.each([0, 0.3, 1])('can be JSON of proper length that ends after %d', async (fraction) => {
    const api = await startWith([{ ...span, kind: 'truncated-json', fraction }]);
    const answer = await ask(api);
    expect(answer).toMatchObject({ status: 200, complete: true });
    expect(answer.headers['x-result-count']).toBe('6');
    expect(answer.headers['content-length']).toBe(String(answer.text.length));
    expect(whole.startsWith(answer.text)).toBe(true);
    expect(() => JSON.parse(answer.text)).toThrow();
  });

  it.each([200, 502] as const)('can be a page of HTML with %i', async (status) => {
    const api = await startWith([{ ...span, kind: 'html-page', status }]);
    const answer = await ask(api);
    expect(answer).toMatchObject({ status, complete: true });
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.text).toContain('<html>');
  });

  it.each([
    [401, 'Unauthorized'],
    [402, 'Payment Required'],
    [403, 'suspected abuse'],
  ] as const)('can be a %i that lasts until it is cleared', async (status, message) => {
    const api = await startWith([{ at: 1, requests: 50, kind: 'refusal', status, untilCleared: true }]);
    expect((await ask(api)).status).toBe(200);
    expect(api.simulator.faults.refusing).toBe(false);
    for (let index = 0; index < 3; index++) {
      const answer = await ask(api);
      expect(answer.status).toBe(status);
      expect(answer.text).toContain(message);
    }
    expect(api.simulator.faults.refusing).toBe(true);
    api.simulator.faults.clear('refusal');
    expect(api.simulator.faults.refusing).toBe(false);
    expect((await ask(api)).status).toBe(200);
  });

  it('ends by itself when its requests are used up, refusals too', async () => {
    const api = await startWith([{ at: 0, requests: 2, kind: 'refusal', status: 401, untilCleared: true }]);
    const statuses: (number | undefined)[] = [];
    for (let index = 0; index < 3; index++) statuses.push((await ask(api)).status);
    expect(statuses).toEqual([401, 401, 200]);
    expect(api.simulator.faults.refusing).toBe(false);
  });

  it('does not keep a service account from its token where the account is refused', async () => {
    const api = await startWith([{ at: 0, requests: 2, kind: 'refusal', status: 402, untilCleared: true }]);
    expect((await ask(api, '/oauth2/token')).status).not.toBe(402);
    expect((await ask(api)).status).toBe(402);
  });
});

describe('which request a fault hits', () => {
  const unavailable = { kind: 'server-error', status: 503, body: 'json' } as const;

  it('is counted among the requests to its path', async () => {
    const api = await startWith([{ at: 1, requests: 1, path: `${eventsPath}/count`, ...unavailable }]);
    const statuses: (number | undefined)[] = [];
    for (const path of ['', '/count', '', '/count', '/count']) {
      statuses.push((await ask(api, `${eventsPath}${path}`)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 503, 200]);
    expect(api.simulator.faults.hits).toEqual([{ request: 3, kind: 'server-error', path: `${eventsPath}/count` }]);
  });

  it('can depend on the time of the simulator', async () => {
    const clock = new ManualClock(now);
    const between = { from: '2026-03-01T12:00:10Z', to: '2026-03-01T12:00:20Z' };
    const api = await startWith([{ at: 0, requests: 2, between, ...unavailable }], { clock });
    const statuses: (number | undefined)[] = [];
    for (const second of [0, 10, 20, 19, 19]) {
      clock.set(now + second * 1000);
      statuses.push((await ask(api)).status);
    }
    expect(statuses).toEqual([200, 503, 200, 503, 200]);
  });

  it('is the first of the list that fits; the other one waits', async () => {
    const api = await startWith([
      { at: 0, requests: 1, ...unavailable },
      { at: 0, requests: 1, kind: 'refusal', status: 401, untilCleared: true },
    ]);
    const statuses: (number | undefined)[] = [];
    for (let index = 0; index < 3; index++) statuses.push((await ask(api)).status);
    expect(statuses).toEqual([503, 401, 200]);
  });

  it('is none after everything was cleared', async () => {
    const api = await startWith([{ at: 1, requests: 9, ...unavailable }]);
    api.simulator.faults.clear('all');
    for (let index = 0; index < 3; index++) expect((await ask(api)).status).toBe(200);
  });
});

describe('events that a page repeats', () => {
  const repeating = (where: 'within' | 'across'): FaultSchedule => ({
    seed: 'f',
    requests: [{ at: 0, requests: 1000, kind: 'repeat', where, events: 2 }],
  });

  it('stand behind themselves within a page', async () => {
    const api = await start({ fixedEvents: everySecond(6), faults: repeating('within') });
    const pages = await api.pages({ ...everything, limit: 4 });
    expect(pages).toEqual([['e0', 'e0', 'e1', 'e1'], ['e2', 'e2', 'e3', 'e3'], ['e4', 'e4', 'e5', 'e5'], []]);
  });

  it('stand at the head of the next page across pages', async () => {
    const api = await start({ fixedEvents: everySecond(9), faults: repeating('across') });
    const pages = await api.pages({ ...everything, limit: 4 });
    expect(pages).toEqual([
      ['e0', 'e1', 'e2', 'e3'],
      ['e1', 'e2', 'e4', 'e5'],
      ['e3', 'e4', 'e6', 'e7'],
      ['e5', 'e6', 'e8'],
    ]);
  });

  it.each(['within', 'across'] as const)('%s pages leave no event out at any limit and in any order', async (where) => {
    const api = await start({ fixedEvents: everySecond(23), faults: repeating(where) });
    for (const sort of ['ASC', 'DESC']) {
      for (const limit of [1, 2, 3, 5, 22, 23, 24, 46, 100]) {
        const pages = await api.pages({ ...everything, limit, sort });
        expect(new Set(pages.flat())).toEqual(new Set(numbered(23)));
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  it('are not counted', async () => {
    const api = await start({ fixedEvents: everySecond(6), faults: repeating('within') });
    expect((await api.post('/events/count', everything)).json).toEqual({ count: 6 });
    expect(api.simulator.faults.hits).toEqual([]);
  });
});
