import { describe, expect, it } from '@jest/globals';
import { event, everySecond, everything, start } from './support.ts';

describe('/events/count', () => {
  it('equals the number of events paged, whatever the limit', async () => {
    const fixedEvents = everySecond(23, (index) => ({ service: index % 2 ? 'sso' : 'ldap' }));
    const api = await start({ fixedEvents });
    const body = { service: ['sso'], start_time: '2026-02-01T00:00:03Z', end_time: '2026-02-01T00:00:19Z', limit: 2 };
    const paged = (await api.pages(body)).flat();
    expect(paged).toEqual(['e3', 'e5', 'e7', 'e9', 'e11', 'e13', 'e15', 'e17']);
    expect((await api.post('/events/count', body)).json).toEqual({ count: paged.length });
  });

  it('refuses what /events refuses', async () => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/events/count', { service: ['nope'], start_time: 'x' })).status).toBe(400);
    expect((await api.post('/events/count', { service: ['all'] })).status).toBe(400);
  });
});

describe('/events/distinct', () => {
  const fixedEvents = [
    event('1', '2026-02-01T00:00:00Z', { username: 'Ada', mfa: true }),
    event('2', '2026-02-01T00:00:01Z', { username: 'ada', mfa: false, config: [{ name: 'x' }, { name: 'x' }] }),
    event('3', '2026-02-01T00:00:02Z', { username: 'bob', mfa: null }),
    event('4', '2026-02-01T00:00:03Z'),
  ];

  it('counts the values of a field in lower case, the most frequent first', async () => {
    const api = await start({ fixedEvents });
    expect((await api.post('/events/distinct', { ...everything, field: 'username' })).json).toEqual({
      buckets: [
        { key: 'ada', doc_count: 2 },
        { key: 'bob', doc_count: 1 },
      ],
      doc_count_error_upper_bound: 0,
      sum_other_doc_count: 0,
    });
  });

  it('nests the buckets under the name of the field where so switched', async () => {
    const api = await start({ fixedEvents, behaviour: { distinctShape: 'named' } });
    expect((await api.post('/events/distinct', { ...everything, field: 'config.name' })).json).toEqual({
      'config.name': [{ key: 'x', doc_count: 1 }],
    });
  });

  it('takes time range and search into account', async () => {
    const api = await start({ fixedEvents });
    const body = {
      ...everything,
      start_time: '2026-02-01T00:00:01Z',
      field: 'mfa',
      search_term: { not: { username: 'bob' } },
    };
    expect((await api.post('/events/distinct', body)).json).toMatchObject({
      buckets: [{ key: 'false', doc_count: 1 }],
    });
  });

  it('refuses a missing field', async () => {
    const api = await start({ fixedEvents });
    expect((await api.post('/events/distinct', everything)).message).toContain('field');
  });
});

describe('/events/interval', () => {
  const at = (timestamp: string) => event(timestamp, timestamp);

  it.each([
    ['s', ['2026-02-01T00:00:01.000Z', '2026-02-01T00:00:02.000Z']],
    ['m', ['2026-02-01T00:00:00.000Z']],
    ['h', ['2026-02-01T00:00:00.000Z']],
    ['d', ['2026-02-01T00:00:00.000Z']],
    // 1 February 2026 is a Sunday; weeks begin on Mondays.
    ['w', ['2026-01-26T00:00:00.000Z']],
  ])('counts by %s', async (unit, keys) => {
    const api = await start({ fixedEvents: [at('2026-02-01T00:00:01.999Z'), at('2026-02-01T00:00:02Z')] });
    const reply = await api.post('/events/interval', { ...everything, interval_unit: unit });
    const { buckets } = reply.json as unknown as {
      buckets: { key: number; key_as_string: string; doc_count: number }[];
    };
    expect(buckets.map((bucket) => bucket.key_as_string)).toEqual(keys);
    expect(buckets.map((bucket) => bucket.key)).toEqual(keys.map((key) => Date.parse(key)));
    expect(buckets.reduce((sum, bucket) => sum + bucket.doc_count, 0)).toBe(2);
  });

  it('groups by several units', async () => {
    const api = await start({ fixedEvents: [at('2026-02-01T05:59:59Z'), at('2026-02-01T06:00:00Z')] });
    const reply = await api.post('/events/interval', { ...everything, interval_unit: 'h', interval_value: '6' });
    expect(reply.json).toEqual({
      buckets: [
        { key: Date.parse('2026-02-01T00:00:00Z'), key_as_string: '2026-02-01T00:00:00.000Z', doc_count: 1 },
        { key: Date.parse('2026-02-01T06:00:00Z'), key_as_string: '2026-02-01T06:00:00.000Z', doc_count: 1 },
      ],
    });
  });

  it('begins days at the midnight of the time zone', async () => {
    const api = await start({ fixedEvents: [at('2026-02-01T04:59:59Z'), at('2026-02-01T05:00:00Z')] });
    const reply = await api.post('/events/interval', { ...everything, interval_unit: 'd', timezone: '-0500' });
    expect(reply.json).toMatchObject({
      buckets: [
        { key: Date.parse('2026-01-31T05:00:00Z'), key_as_string: '2026-01-31T00:00:00.000-05:00', doc_count: 1 },
        { key: Date.parse('2026-02-01T05:00:00Z'), key_as_string: '2026-02-01T00:00:00.000-05:00', doc_count: 1 },
      ],
    });
  });

  it.each([
    ['include', [1, 0, 0, 1]],
    ['omit', [1, 1]],
  ] as const)('%ss empty buckets as switched', async (emptyIntervals, counts) => {
    const fixedEvents = [at('2026-02-01T00:00:00Z'), at('2026-02-01T00:03:00Z')];
    const api = await start({ fixedEvents, behaviour: { emptyIntervals } });
    const reply = await api.post('/events/interval', { ...everything, interval_unit: 'm' });
    const { buckets } = reply.json as unknown as { buckets: { doc_count: number }[] };
    expect(buckets.map((bucket) => bucket.doc_count)).toEqual(counts);
  });

  it('answers no buckets where there are no events', async () => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/events/interval', { ...everything, interval_unit: 'd' })).json).toEqual({ buckets: [] });
  });

  it.each([
    {},
    { interval_unit: 'y' },
    { interval_unit: 'toString' },
    { interval_unit: 'h', interval_value: 6 },
    { interval_unit: 'h', interval_value: '0' },
    { interval_unit: 'd', timezone: 'Europe/Paris' },
  ])('refuses %j', async (wrong) => {
    const api = await start({ fixedEvents: [] });
    expect((await api.post('/events/interval', { ...everything, ...wrong })).status).toBe(400);
  });

  it('refuses an answer of far too many buckets', async () => {
    const api = await start({ fixedEvents: [at('2026-01-01T00:00:00Z'), at('2026-02-01T00:00:00Z')] });
    expect((await api.post('/events/interval', { ...everything, interval_unit: 's' })).status).toBe(400);
  });

  it('sums up to the count', async () => {
    const api = await start({ events: 1500, days: 5, seed: 'interval' });
    const body = { ...everything, service: ['sso', 'directory'] };
    const reply = await api.post('/events/interval', { ...body, interval_unit: 'h' });
    const { buckets } = reply.json as unknown as { buckets: { doc_count: number }[] };
    const { count } = (await api.post('/events/count', body)).json as { count: number };
    expect(buckets.reduce((sum, bucket) => sum + bucket.doc_count, 0)).toBe(count);
  });
});
