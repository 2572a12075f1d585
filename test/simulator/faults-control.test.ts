import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import { ManualClock } from '../../src/simulator/manual-clock.ts';
import { type Api, everySecond, everything, fixedClock, now, start } from './support.ts';

const begin = Date.parse('2026-02-01T00:00:00Z');

async function call(api: Api, path: string, body?: unknown): Promise<{ status: number; json: JsonObject }> {
  const response = await fetch(`${api.simulator.url}/simulator${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, json: (await response.json()) as JsonObject };
}

describe('the control calls', () => {
  it('are not there unless they are switched on', async () => {
    const api = await start({ fixedEvents: [] });
    expect((await call(api, '/status')).status).not.toBe(200);
    expect((await call(api, '/clock', { now: begin })).status).not.toBe(200);
  });

  it('set the time, move it, and let it run', async () => {
    const base = fixedClock();
    const api = await start({ fixedEvents: everySecond(60), control: true, clock: base });
    expect((await call(api, '/status')).json).toMatchObject({ now: new Date(now).toISOString() });
    await call(api, '/clock', { now: '2026-02-01T00:00:10Z' });
    expect(await api.ids(everything)).toHaveLength(11);
    base.time += 5000;
    expect(await api.ids(everything)).toHaveLength(11);
    await call(api, '/clock', { advance: 5000 });
    expect(await api.ids(everything)).toHaveLength(16);
    await call(api, '/clock', { running: true });
    base.time += 5000;
    expect(await api.ids(everything)).toHaveLength(21);
    expect((await call(api, '/clock', { now: begin + 1000 })).json).toMatchObject({ now: '2026-02-01T00:00:01.000Z' });
  });

  it('move the clock that a test gave', async () => {
    const clock = new ManualClock(now);
    const api = await start({ fixedEvents: [], control: true, clock });
    await call(api, '/clock', { now: begin });
    expect(clock.now()).toBe(begin);
  });

  it('tell what has happened, and when all can be seen', async () => {
    const api = await start({
      fixedEvents: everySecond(60),
      control: true,
      faults: {
        seed: 'f',
        requests: [{ at: 1, requests: 9, kind: 'refusal', status: 401, untilCleared: true }],
        countLagMs: 1000,
      },
    });
    await api.post('/events', everything);
    await api.post('/events', everything);
    expect((await call(api, '/status')).json).toEqual({
      now: new Date(now).toISOString(),
      settledAt: '2026-02-01T00:01:00.000Z',
      requests: 2,
      refusing: true,
      faults: [{ request: 1, kind: 'refusal', path: '/insights/directory/v1/events' }],
    });
  });

  it('clear the refusal that is on, or all faults', async () => {
    const span = { at: 0, requests: 9 };
    const api = await start({
      fixedEvents: [],
      control: true,
      faults: {
        seed: 'f',
        requests: [
          { ...span, kind: 'refusal', status: 402, untilCleared: true },
          { ...span, kind: 'server-error', status: 503, body: 'json' },
        ],
      },
    });
    const status = async () => (await api.post('/events', everything)).status;
    expect(await status()).toBe(402);
    expect((await call(api, '/faults/clear', { scope: 'refusal' })).json).toMatchObject({ refusing: false });
    expect(await status()).toBe(503);
    await call(api, '/faults/clear', '');
    expect(await status()).toBe(200);
  });

  it.each([
    ['/clock', {}],
    ['/clock', { now: 'noon' }],
    ['/clock', { time: 1 }],
    ['/clock', { advance: '1h' }],
    ['/clock', { running: false }],
    ['/clock', 'now'],
    ['/faults/clear', { scope: 'some' }],
  ])('refuse %s with %j', async (path, body) => {
    const api = await start({ fixedEvents: [], control: true });
    const reply = await call(api, path, body);
    expect(reply.status).toBe(400);
    expect(reply.json).toHaveProperty('message');
  });

  it('know no other path, and count as no request', async () => {
    const api = await start({ fixedEvents: [], control: true });
    expect((await call(api, '/else')).status).toBe(404);
    expect(api.simulator.requestLog).toEqual([]);
    expect(api.simulator.faults.requests).toBe(0);
  });
});
