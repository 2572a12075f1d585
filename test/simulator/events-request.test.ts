import { describe, expect, it } from '@jest/globals';
import { event, everySecond, everything, start } from './support.ts';

const service = ['all'];

describe('the request of /events', () => {
  it('answers a bare array', async () => {
    const api = await start({ fixedEvents: everySecond(2) });
    const { status, json } = await api.post('/events', everything);
    expect(status).toBe(200);
    expect(json).toEqual(everySecond(2));
  });

  it('answers an empty array where nothing matches', async () => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/events', everything)).text).toBe('[]');
  });

  it('keeps the bytes of each event', async () => {
    const text = '{"timestamp" : "2026-02-01T00:00:00Z","id":"\\u00fc", "n":1.0}';
    const api = await start({ fixedEvents: [text] });
    expect((await api.post('/events', everything)).text).toBe(`[${text}]`);
  });

  it('refuses a missing service', async () => {
    const api = await start({ fixedEvents: [] });
    const reply = await api.post('/events', { start_time: '2026-01-01T00:00:00Z' });
    expect(reply.status).toBe(400);
    expect(reply.message).toContain('service');
  });

  it.each([[[]], ['directory'], [[7]]])('refuses %j as service', async (wrong) => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/events', { ...everything, service: wrong })).status).toBe(400);
  });

  it('lists the legal services when one is unknown', async () => {
    const api = await start({ fixedEvents: [] });
    const reply = await api.post('/events', { ...everything, service: ['sso', 'kerberos'] });
    expect(reply.status).toBe(400);
    expect(reply.message).toContain('kerberos');
    for (const legal of [
      'all',
      'directory',
      'sso',
      'radius',
      'ldap',
      'systems',
      'mdm',
      'software',
      'alerts',
      'workflows',
    ]) {
      expect(reply.message).toContain(legal);
    }
  });

  it('refuses a missing start_time', async () => {
    const api = await start({ fixedEvents: [] });
    const reply = await api.post('/events', { service });
    expect(reply.status).toBe(400);
    expect(reply.message).toContain('start_time');
  });

  it.each([
    '2026-01-01',
    '2026-01-01T00:00:00',
    '2026-01-01T00:00:00Z\n',
    ' 2026-01-01T00:00:00Z',
    '2026-01-01 00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-01-01T00:00:00+0000',
    '1767225600000',
    'yesterday',
  ])('refuses start_time %j', async (wrong) => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/events', { service, start_time: wrong })).status).toBe(400);
  });

  it('refuses a start_time that is a number', async () => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/events', { service, start_time: 1767225600000 })).status).toBe(400);
  });

  it('refuses an end_time with a stray newline', async () => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/events', { ...everything, end_time: '2026-02-01T00:00:00Z\n' })).status).toBe(400);
  });

  it.each([
    '2026-02-01T00:00:00Z',
    '2026-02-01T00:00:00.000Z',
    '2026-02-01T00:00:00.000000Z',
    '2026-02-01T00:00:00+00:00',
    '2026-02-01T02:00:00+02:00',
    '2026-01-31T19:00:00-05:00',
  ])('takes start_time %s, which is inclusive', async (text) => {
    const api = await start({ fixedEvents: everySecond(2) });
    expect(await api.ids({ service, start_time: text })).toEqual(['e0', 'e1']);
  });

  it('refuses a start after the end with the documented message', async () => {
    const api = await start({ fixedEvents: [] });
    const reply = await api.post('/events', {
      service,
      start_time: '2026-01-26T09:13:52Z',
      end_time: '2026-01-26T09:11:52Z',
    });
    expect(reply.status).toBe(400);
    expect(reply.json).toEqual({
      message: 'Start Time not after End Time 2026-01-26T09:13:52Z > 2026-01-26T09:11:52Z',
    });
  });

  it('refuses a start in the future', async () => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/events', { service, start_time: '2026-03-01T12:00:01Z' })).status).toBe(400);
  });

  it('takes a start of this very moment and an end in the future', async () => {
    const api = await start({ fixedEvents: [] });
    const body = { service, start_time: '2026-03-01T12:00:00Z', end_time: '2026-03-02T00:00:00Z' };
    expect((await api.post('/events', body)).status).toBe(200);
  });

  it('returns events stamped in the future where the range covers them', async () => {
    const api = await start({ fixedEvents: [event('future', '2026-03-05T00:00:00Z')] });
    expect(await api.ids(everything)).toEqual(['future']);
  });

  it.each(['', 'not json', '[]', '"text"', 'null'])('refuses the body %j', async (body) => {
    const api = await start({ fixedEvents: [] });
    const reply = await api.post('/events', body);
    expect(reply.status).toBe(400);
    expect(reply.message).toContain('JSON');
  });

  it('ignores options that it does not know', async () => {
    const api = await start({ fixedEvents: everySecond(1) });
    expect(await api.ids({ ...everything, perPage: 3, sortOrder: 'x' })).toEqual(['e0']);
  });

  it('has no such path and no GET', async () => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/nothing', everything)).status).toBe(404);
    const response = await fetch(`${api.simulator.url}/insights/directory/v1/events`, {
      headers: { 'x-api-key': 'simulator-key' },
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toHaveProperty('message');
  });
});

describe('the service filter', () => {
  const fixedEvents = everySecond(6, (index) => ({
    service: ['directory', 'sso', 'alert', 'alerts', 'brand_new', 'radius'][index] as string,
  }));

  it('returns the services asked for in the order of time', async () => {
    const api = await start({ fixedEvents });
    expect(await api.ids({ ...everything, service: ['radius', 'directory'] })).toEqual(['e0', 'e5']);
  });

  it('returns everything for all, services that it does not know included', async () => {
    const api = await start({ fixedEvents });
    expect(await api.ids({ ...everything, service: ['all'] })).toHaveLength(6);
    expect(await api.ids({ ...everything, service: ['sso', 'all'] })).toHaveLength(6);
    expect((await api.post('/events', { ...everything, service: ['brand_new'] })).status).toBe(400);
  });

  it('finds both spellings of alert events under alerts', async () => {
    const api = await start({ fixedEvents });
    expect(await api.ids({ ...everything, service: ['alerts'] })).toEqual(['e2', 'e3']);
  });

  it('refuses the singular alert, or takes it where so switched', async () => {
    const strict = await start({ fixedEvents });
    expect((await strict.post('/events', { ...everything, service: ['alert'] })).status).toBe(400);
    const lenient = await start({ fixedEvents, behaviour: { singularAlert: 'accept' } });
    expect(await lenient.ids({ ...everything, service: ['alert'] })).toEqual(['e2', 'e3']);
  });
});
