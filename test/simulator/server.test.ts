import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { defaultKey } from '../../src/simulator/options.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import { event, everySecond, everything, organization, start } from './support.ts';

/** A request that leaves the body as it came over the wire. */
function rawPost(
  url: string,
  headers: Record<string, string>,
): Promise<{ encoding: string | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers: { 'x-api-key': defaultKey, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(parts) }));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(everything));
  });
}

describe('the simulator', () => {
  it('listens on loopback and says where', async () => {
    const { simulator } = await start({ fixedEvents: [] });
    expect(simulator.url).toBe(`http://127.0.0.1:${simulator.port}`);
    expect(simulator.port).toBeGreaterThan(0);
  });

  it('says so when the port is taken', async () => {
    const { simulator } = await start({ fixedEvents: [] });
    await expect(startSimulator({ fixedEvents: [], port: simulator.port })).rejects.toMatchObject({
      code: 'JC_USAGE',
      message: expect.stringContaining(String(simulator.port)),
    });
  });

  it('is gone after close, with connections still open', async () => {
    const simulator = await startSimulator({ fixedEvents: [] });
    await fetch(simulator.url);
    await simulator.close();
    await expect(fetch(simulator.url)).rejects.toThrow();
  });

  it('refuses a fixed event that it cannot sort', async () => {
    await expect(startSimulator({ fixedEvents: [{ id: 'x' }] })).rejects.toMatchObject({ code: 'JC_USAGE' });
  });

  it.each([
    ['never', undefined],
    ['when-asked', 'gzip'],
  ] as const)('compresses %s', async (compression, encoding) => {
    const api = await start({ fixedEvents: everySecond(50), behaviour: { compression } });
    const url = `${api.simulator.url}/insights/directory/v1/events`;
    const reply = await rawPost(url, { 'accept-encoding': 'gzip, br' });
    expect(reply.encoding).toBe(encoding);
    const body = encoding ? gunzipSync(reply.body) : reply.body;
    expect(JSON.parse(body.toString('utf8'))).toEqual(everySecond(50));
    expect((await rawPost(url, {})).encoding).toBeUndefined();
  });

  it('lets an interceptor answer in place of the API, or change its answer', async () => {
    let calls = 0;
    const api = await start({
      fixedEvents: [],
      interceptors: [
        async (_request, next) => {
          calls++;
          if (calls === 1) return { status: 503, headers: {}, body: Buffer.from('{"message":"later"}') };
          const answer = await next();
          return { ...answer, headers: { ...answer.headers, 'X-Changed': 'yes' } };
        },
      ],
    });
    expect((await api.post('/events', everything)).status).toBe(503);
    const reply = await api.post('/events', everything);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('x-changed')).toBe('yes');
  });

  it('turns a fault of an interceptor into a 500', async () => {
    const api = await start({
      fixedEvents: [],
      interceptors: [
        () => {
          throw new Error('broken');
        },
      ],
    });
    const reply = await api.post('/events', everything);
    expect(reply.status).toBe(500);
    expect(reply.json).toEqual({ message: 'broken' });
  });

  it('answers many requests at once', async () => {
    const api = await start({ fixedEvents: everySecond(100) });
    const replies = await Promise.all(Array.from({ length: 30 }, () => api.post('/events/count', everything)));
    expect(new Set(replies.map((reply) => reply.text))).toEqual(new Set(['{"count":100}']));
  });
});

describe('the request log', () => {
  it('holds what was asked, without the key', async () => {
    const api = await start({ fixedEvents: [] });
    await api.post('/events', everything, { 'x-org-id': 'nobody' });
    await api.post('/events/count', 'not json', { authorization: 'Bearer hush' });
    expect(api.simulator.requestLog).toMatchObject([
      { method: 'POST', path: '/insights/directory/v1/events', body: everything, status: 403 },
      { method: 'POST', path: '/insights/directory/v1/events/count', body: undefined, status: 400 },
    ]);
    expect(api.simulator.requestLog[0]?.headers).toMatchObject({ 'x-org-id': 'nobody' });
    const text = JSON.stringify(api.simulator.requestLog);
    expect(text).not.toContain(defaultKey);
    expect(text).not.toContain('hush');
  });
});

describe('the dataset that tests compare with', () => {
  it('is what the API returns, byte for byte and in its order', async () => {
    const api = await start({ events: 1200, days: 3, seed: 'compare' });
    const { dataset } = api.simulator;
    const reply = await api.post('/events', { ...everything, limit: 10_000 });
    expect(reply.text).toBe(`[${[...dataset.texts()].join(',')}]`);
    expect(dataset.count).toBe(1200);
    expect((await api.post('/events/count', everything)).json).toEqual({ count: 1200 });
  });

  it('names each event by id, organisation and timestamp', async () => {
    const { simulator } = await start({
      fixedEvents: [event('x', '2026-02-01T00:00:01Z'), { timestamp: '2026-02-01T00:00:00.5Z' }],
    });
    expect([...simulator.dataset.identities()]).toEqual([
      { id: undefined, organization: undefined, timestamp: '2026-02-01T00:00:00.5Z' },
      { id: 'x', organization, timestamp: '2026-02-01T00:00:01Z' },
    ]);
    expect(simulator.dataset.organizations).toContain(organization);
  });

  it('pages completely at any limit', async () => {
    const api = await start({ events: 1500, days: 2, seed: 'pages' });
    const expected = [...api.simulator.dataset.identities()].map(({ id }) => id);
    for (const limit of [7, 100, 500, 1499, 1500, 10_000]) {
      expect((await api.pages({ ...everything, limit })).flat()).toEqual(expected);
    }
  });

  it('is larger than one chunk of memory without a seam', async () => {
    const filler = 'ü'.repeat(500_000);
    const api = await start({ fixedEvents: everySecond(20, () => ({ filler })) });
    const reply = await api.post('/events', { ...everything, limit: 15 });
    expect(reply.json).toEqual(everySecond(15, () => ({ filler })));
  });
});
