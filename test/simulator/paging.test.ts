import { request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { defaultKey } from '../../src/simulator/options.ts';
import { event, everySecond, everything, numbered, start } from './support.ts';

const sameMillisecond = (count: number, timestamp = '2026-02-01T00:00:00.123Z') =>
  Array.from({ length: count }, (_, index) => event(`e${index}`, timestamp));

describe('limit', () => {
  it('is 1000 unless given', async () => {
    const api = await start({ fixedEvents: everySecond(1001) });
    const reply = await api.post('/events', everything);
    expect(reply.headers.get('x-limit')).toBe('1000');
    expect(reply.headers.get('x-result-count')).toBe('1000');
  });

  it.each([0, -5, 1.5, '50', null, true, [7]])('falls back to 1000 for %j', async (limit) => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/events', { ...everything, limit })).headers.get('x-limit')).toBe('1000');
  });

  it('takes 10,000', async () => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/events', { ...everything, limit: 10_000 })).headers.get('x-limit')).toBe('10000');
  });

  it('is cut at 10,000, or refused above where so switched', async () => {
    const clamping = await start({ fixedEvents: [] });
    expect((await clamping.post('/events', { ...everything, limit: 10_001 })).headers.get('x-limit')).toBe('10000');
    const refusing = await start({ fixedEvents: [], behaviour: { limitAboveMaximum: 'refuse' } });
    expect((await refusing.post('/events', { ...everything, limit: 10_001 })).status).toBe(400);
  });
});

describe('sort', () => {
  it.each([
    [undefined, 'ASC'],
    ['asc', 'ASC'],
    ['DESC', 'DESC'],
    ['desc', 'DESC'],
    ['dEsC', 'DESC'],
    ['descending', 'ASC'],
    [1, 'ASC'],
  ])('%j means %s', async (sort, used) => {
    const api = await start({ fixedEvents: everySecond(3) });
    const body = sort === undefined ? everything : { ...everything, sort };
    const reply = await api.post('/events', body);
    expect(reply.headers.get('x-sort')).toBe(used);
    expect(await api.ids(body)).toEqual(used === 'ASC' ? ['e0', 'e1', 'e2'] : ['e2', 'e1', 'e0']);
  });
});

describe('paging by search_after', () => {
  it('ends an exact multiple of the limit with an empty page', async () => {
    const api = await start({ fixedEvents: everySecond(6) });
    const pages = await api.pages({ ...everything, limit: 3 });
    expect(pages.map((page) => page.length)).toEqual([3, 3, 0]);
    expect(pages.flat()).toEqual(numbered(6));
  });

  it('ends with a short page otherwise', async () => {
    const api = await start({ fixedEvents: everySecond(7) });
    const pages = await api.pages({ ...everything, limit: 3 });
    expect(pages.map((page) => page.length)).toEqual([3, 3, 1]);
    expect(pages.flat()).toEqual(numbered(7));
  });

  it('loses and repeats nothing among ties across a page border', async () => {
    const api = await start({ fixedEvents: sameMillisecond(25) });
    expect((await api.pages({ ...everything, limit: 4 })).flat()).toEqual(numbered(25));
  });

  it('does so in descending order, too', async () => {
    const api = await start({ fixedEvents: [...sameMillisecond(25), event('later', '2026-02-01T00:00:01Z')] });
    const ids = (await api.pages({ ...everything, limit: 4, sort: 'DESC' })).flat();
    expect(ids).toEqual(['later', ...numbered(25).reverse()]);
  });

  it('sorts by milliseconds only, so that nanoseconds inside one do not count', async () => {
    const fixedEvents = [
      event('b', '2026-02-01T00:00:00.123900000Z'),
      event('a', '2026-02-01T00:00:00.123000001Z'),
      event('c', '2026-02-01T00:00:00.123Z'),
      event('first', '2026-02-01T00:00:00Z'),
    ];
    const api = await start({ fixedEvents });
    expect((await api.pages({ ...everything, limit: 1 })).flat()).toEqual(['first', 'b', 'a', 'c']);
  });

  it('pages over timestamps of 0, 3, 8 and 9 digits and of other offsets in the order of time', async () => {
    const fixedEvents = [
      event('nine', '2026-02-01T00:00:02.123456789Z'),
      event('none', '2026-02-01T00:00:01Z'),
      event('eight', '2026-02-01T00:00:02.12245678Z'),
      event('three', '2026-02-01T00:00:02.124Z'),
      event('offset', '2026-02-01T01:00:00+01:00'),
    ];
    const api = await start({ fixedEvents });
    expect((await api.pages({ ...everything, limit: 2 })).flat()).toEqual(['offset', 'none', 'eight', 'nine', 'three']);
  });

  it('takes the items of the cursor as strings', async () => {
    const api = await start({ fixedEvents: everySecond(5) });
    const first = await api.post('/events', { ...everything, limit: 2 });
    const cursor = JSON.parse(String(first.headers.get('x-search_after'))) as [number, string];
    const after = [String(cursor[0]), cursor[1]];
    expect(await api.ids({ ...everything, limit: 2, search_after: after })).toEqual(['e2', 'e3']);
  });

  it.each([[[]], ['text'], [[1]], [[1, 2, 3]], [['x', 'y']], [[1, 2]], [{}]])('refuses %j as cursor', async (after) => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/events', { ...everything, search_after: after })).status).toBe(400);
  });

  it('stays within the range when the cursor lies before it', async () => {
    const api = await start({ fixedEvents: everySecond(3) });
    const body = { service: ['all'], start_time: '2026-02-01T00:00:01Z', search_after: [0, ''] };
    expect(await api.ids(body)).toEqual(['e1', 'e2']);
  });

  it('pages through a few services', async () => {
    const services = ['sso', 'radius', 'ldap'];
    const fixedEvents = everySecond(30, (index) => ({ service: services[index % 3] as string }));
    const api = await start({ fixedEvents });
    const ids = (await api.pages({ ...everything, service: ['sso', 'ldap'], limit: 4 })).flat();
    expect(ids).toEqual(numbered(30).filter((_, index) => index % 3 !== 1));
  });

  it('breaks ties by something that is not the event id', async () => {
    const api = await start({ fixedEvents: everySecond(1) });
    const reply = await api.post('/events', everything);
    const [milliseconds, tie] = JSON.parse(String(reply.headers.get('x-search_after'))) as [number, string];
    expect(milliseconds).toBe(Date.parse('2026-02-01T00:00:00Z'));
    expect(tie).toMatch(/^[\w-]{20}$/);
  });
});

describe('skip', () => {
  it('leaves out the first events', async () => {
    const api = await start({ fixedEvents: everySecond(5) });
    expect(await api.ids({ ...everything, skip: 3 })).toEqual(['e3', 'e4']);
    expect(await api.ids({ ...everything, skip: 3, sort: 'DESC' })).toEqual(['e1', 'e0']);
  });

  it('is refused where it goes too deep, or taken where so switched', async () => {
    const body = { ...everything, skip: 9_999, limit: 2 };
    const refusing = await start({ fixedEvents: [] });
    expect((await refusing.post('/events', body)).status).toBe(400);
    const accepting = await start({ fixedEvents: everySecond(10_003), behaviour: { deepSkip: 'accept' } });
    expect(await accepting.ids(body)).toEqual(['e9999', 'e10000']);
  });
});

describe('response headers', () => {
  it('carry the cursor on the last page, too', async () => {
    const api = await start({ fixedEvents: everySecond(3) });
    const reply = await api.post('/events', { ...everything, limit: 10 });
    expect(reply.headers.get('x-result-count')).toBe('3');
    expect(reply.headers.get('x-search_after')).toContain(String(Date.parse('2026-02-01T00:00:02Z')));
  });

  it.each([
    ['omit', null],
    ['echo', '[1,"x"]'],
    ['empty', '[]'],
  ] as const)('%s the cursor of an empty page as switched', async (emptyPageCursor, expected) => {
    const api = await start({ fixedEvents: [], behaviour: { emptyPageCursor } });
    const reply = await api.post('/events', { ...everything, search_after: [1, 'x'] });
    expect(reply.headers.get('x-search_after')).toBe(expected);
  });

  it('have the documented spelling on the wire', async () => {
    const api = await start({ fixedEvents: everySecond(1) });
    const names = await new Promise<string[]>((resolve, reject) => {
      const options = { method: 'POST', headers: { 'x-api-key': defaultKey } };
      const sent = request(`${api.simulator.url}/insights/directory/v1/events`, options, (response) => {
        response.resume();
        resolve(response.rawHeaders.filter((_, index) => index % 2 === 0));
      });
      sent.on('error', reject);
      sent.end(JSON.stringify(everything));
    });
    expect(names).toEqual(
      expect.arrayContaining(['X-Result-Count', 'X-Limit', 'X-Sort', 'X-Search_after', 'X-Request-Id']),
    );
  });

  it('name each request anew, refused ones included', async () => {
    const api = await start({ fixedEvents: [] });
    const first = (await api.post('/events', everything)).headers.get('x-request-id');
    const second = (await api.post('/events', {})).headers.get('x-request-id');
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).toMatch(/^[0-9a-f-]{36}$/);
    expect(first).not.toBe(second);
  });
});
