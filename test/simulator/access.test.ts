import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import { event, everySecond, everything, fixedClock, start } from './support.ts';

describe('the API key', () => {
  it('is refused with 401 where it is wrong', async () => {
    const api = await start({ fixedEvents: [], key: new Secret('right') });
    const reply = await api.post('/events', everything, { 'x-api-key': 'wrong' });
    expect(reply.status).toBe(401);
    expect(reply.json).toEqual({ message: 'Unauthorized' });
    expect((await api.post('/events', everything, { 'x-api-key': 'right' })).status).toBe(200);
  });

  it('is refused with 401 where it is missing', async () => {
    const api = await start({ fixedEvents: [] });
    const response = await fetch(`${api.simulator.url}/insights/directory/v1/events`, {
      method: 'POST',
      body: JSON.stringify(everything),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message: 'Unauthorized' });
  });

  it('comes before everything that is wrong with the body', async () => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/events', 'not json', { 'x-api-key': 'wrong' })).status).toBe(401);
  });

  it('of a command runner is refused with 403', async () => {
    const api = await start({ fixedEvents: [], moreKeys: [{ key: new Secret('runner'), role: 'command-runner' }] });
    const reply = await api.post('/events', everything, { 'x-api-key': 'runner' });
    expect(reply.status).toBe(403);
    expect(reply.message).toContain('role');
  });

  it('does not help an address that is blocked for abuse', async () => {
    const api = await start({ fixedEvents: [], blocked: true });
    const reply = await api.post('/events', everything);
    expect(reply.status).toBe(403);
    expect(reply.message).toContain('suspected abuse');
  });
});

describe('the licence', () => {
  it('answers 402 to a start older than its retention', async () => {
    const api = await start({ fixedEvents: [], retentionDays: 15 });
    const reply = await api.post('/events', { service: ['all'], start_time: '2026-02-14T11:59:59Z' });
    expect(reply.status).toBe(402);
    expect(reply.json).toHaveProperty('message');
    expect((await api.post('/events/count', { service: ['all'], start_time: '2026-02-14T11:59:59Z' })).status).toBe(
      402,
    );
  });

  it('covers a start within it', async () => {
    const api = await start({ fixedEvents: [], retentionDays: 15 });
    expect((await api.post('/events', { service: ['all'], start_time: '2026-02-14T12:00:00Z' })).status).toBe(200);
  });

  it('has no end unless one is set', async () => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/events', { service: ['all'], start_time: '1999-01-01T00:00:00Z' })).status).toBe(200);
  });
});

describe('x-org-id', () => {
  const organizations = ['a'.repeat(24), 'b'.repeat(24), 'c'.repeat(24)];
  const [a = '', b = '', c = ''] = organizations;
  const fixedEvents = everySecond(6, (index) => ({ organization: organizations[index % 3] as string }));

  it('chooses the organisation', async () => {
    const api = await start({ fixedEvents, organizations });
    const reply = await api.post('/events', everything, { 'x-org-id': b });
    expect(reply.text.match(/"id":"(e\d)"/g)).toEqual(['"id":"e1"', '"id":"e4"']);
  });

  it('may be repeated', async () => {
    const api = await start({ fixedEvents, organizations });
    const headers = new Headers({ 'x-api-key': 'simulator-key' });
    headers.append('x-org-id', a);
    headers.append('x-org-id', c);
    const response = await fetch(`${api.simulator.url}/insights/directory/v1/events/count`, {
      method: 'POST',
      headers,
      body: JSON.stringify(everything),
    });
    expect(await response.json()).toEqual({ count: 4 });
  });

  it('is refused with 403 where the organisation is unknown', async () => {
    const api = await start({ fixedEvents, organizations });
    const reply = await api.post('/events', everything, { 'x-org-id': 'd'.repeat(24) });
    expect(reply.status).toBe(403);
    expect(reply.message).toContain('d'.repeat(24));
  });

  it.each([
    ['all', 6],
    ['first', 2],
  ] as const)('left out means %s organisations as switched', async (withoutOrganization, count) => {
    const api = await start({ fixedEvents, organizations, behaviour: { withoutOrganization } });
    expect((await api.post('/events/count', everything)).json).toEqual({ count });
  });

  it('is demanded where so switched and there are several', async () => {
    const several = await start({ fixedEvents, organizations, behaviour: { withoutOrganization: 'refuse' } });
    expect((await several.post('/events', everything)).status).toBe(400);
    const one = await start({ fixedEvents: everySecond(1), behaviour: { withoutOrganization: 'refuse' } });
    expect((await one.post('/events', everything)).status).toBe(200);
  });

  it('counts an event without an organisation to the first one', async () => {
    const { organization: _none, ...plain } = event('plain', '2026-02-01T00:00:00Z');
    const api = await start({ fixedEvents: [plain], organizations });
    expect((await api.post('/events/count', everything, { 'x-org-id': a })).json).toEqual({ count: 1 });
    expect((await api.post('/events/count', everything, { 'x-org-id': b })).json).toEqual({ count: 0 });
  });
});

describe('the rate limit', () => {
  const rateLimit = { requests: 2, windowMilliseconds: 30_000 };

  it('answers 429 beyond the limit until the window has passed', async () => {
    const clock = fixedClock();
    const api = await start({ fixedEvents: [], clock, rateLimit });
    const statuses: number[] = [];
    for (let index = 0; index < 3; index++) statuses.push((await api.post('/events', everything)).status);
    clock.time += 30_000;
    statuses.push((await api.post('/events', everything)).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
  });

  it.each([
    ['absent', null],
    ['seconds', '30'],
    ['date', 'Sun, 01 Mar 2026 12:00:30 GMT'],
  ] as const)('gives Retry-After as switched: %s', async (retryAfter, expected) => {
    const api = await start({
      fixedEvents: [],
      rateLimit: { ...rateLimit, requests: 0 },
      behaviour: { retryAfter },
    });
    const reply = await api.post('/events', everything);
    expect(reply.status).toBe(429);
    expect(reply.headers.get('retry-after')).toBe(expected);
    expect(reply.json).toHaveProperty('message');
  });
});
