import { describe, expect, it } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../src/core/json.ts';
import { event, everything, start } from './support.ts';

const fixedEvents = [
  event('root', '2026-02-01T00:00:00Z', { event_type: 'login_attempt', username: 'Root', success: false }),
  event('ada', '2026-02-01T00:00:01Z', { event_type: 'login_attempt', username: 'ada', success: true }),
  event('group', '2026-02-01T00:00:02Z', {
    event_type: 'group_create',
    success: true,
    resource: { name: 'Équipe', type: 'user_group' },
    changes: [{ field: 'name', to: 'x' }],
    useragent: { name: 'Chrome' },
    system_timestamp: '2026-02-01T00:00:02Z',
  }),
  event('list', '2026-02-01T00:00:03Z', { config: [{ name: 'a' }, { name: 'B' }], error_message: 'no access here' }),
];

async function found(search: JsonObject, behaviour = {}): Promise<string[]> {
  const api = await start({ fixedEvents, behaviour });
  return api.ids({ ...everything, ...search });
}

async function refusal(search: JsonObject, behaviour = {}): Promise<string> {
  const api = await start({ fixedEvents, behaviour });
  const reply = await api.post('/events', { ...everything, ...search });
  expect(reply.status).toBe(400);
  return reply.message;
}

describe('search_term', () => {
  it.each<[JsonValue, string[]]>([
    [{ and: [{ event_type: 'login_attempt' }, { username: 'ada' }] }, ['ada']],
    [{ or: [{ username: 'ada' }, { event_type: 'group_create' }] }, ['ada', 'group']],
    [{ not: [{ event_type: 'login_attempt' }] }, ['group', 'list']],
    [{ and: { event_type: 'group_create' } }, ['group']],
    [{ and: { event_type: 'login_attempt', success: 'false' } }, ['root']],
    [{ and: [{ username: ['ada', 'root'] }] }, ['root', 'ada']],
    [{ and: [{ event_type: 'login_attempt' }, { or: [{ username: 'root' }, { success: 'x' }] }] }, ['root']],
    [{ and: [{ 'resource.type': 'user_group' }] }, ['group']],
    [{ and: [{ 'config.name': 'b' }] }, ['list']],
  ])('%j finds %j', async (term, ids) => {
    expect(await found({ search_term: term })).toEqual(ids);
  });

  it('finds lower case only, for the index holds nothing else', async () => {
    expect(await found({ search_term: { and: [{ username: 'root' }] } })).toEqual(['root']);
    expect(await found({ search_term: { and: [{ username: 'Root' }] } })).toEqual([]);
    expect(await found({ search_term: { and: [{ 'resource.name': 'équipe' }] } })).toEqual(['group']);
  });

  it('takes booleans as strings and refuses JSON booleans', async () => {
    expect(await found({ search_term: { and: [{ success: 'true' }] } })).toEqual(['ada', 'group']);
    expect(await refusal({ search_term: { and: [{ success: true }] } })).toContain('success');
  });

  it.each<JsonValue>([
    'text',
    {},
    { and: [{ a: 'x' }], or: [{ b: 'y' }] },
    { xor: [{ a: 'x' }] },
    { and: [] },
    { and: ['a'] },
    { and: [{ a: 1 }] },
    { and: [{ a: null }] },
    { and: [{ a: 'x' }, { a: 'y' }] },
  ])('refuses %j', async (term) => {
    await refusal({ search_term: term });
  });

  it.each([
    ['changes.field', 'name'],
    ['useragent.name', 'chrome'],
    ['system_timestamp', '2026-02-01t00:00:02z'],
  ])('does not search %s, or refuses to where so switched', async (field, value) => {
    const search = { search_term: { and: [{ [field]: value }] } };
    expect(await found(search)).toEqual([]);
    expect(await refusal(search, { unsearchableFields: 'refuse' })).toContain(field);
  });

  it('pages and counts like any other query', async () => {
    const api = await start({ fixedEvents });
    const body = { ...everything, limit: 1, search_term: { and: [{ event_type: 'login_attempt' }] } };
    expect(await api.pages(body)).toEqual([['root'], ['ada'], []]);
    expect((await api.post('/events/count', body)).json).toEqual({ count: 2 });
  });
});

describe('q and exact_match', () => {
  it('find words and whole values in any case', async () => {
    expect(await found({ q: 'ACCESS no' })).toEqual(['list']);
    expect(await found({ exact_match: 'ROOT' })).toEqual(['root']);
    expect(await found({ exact_match: 'access' })).toEqual([]);
  });

  it('do not go together', async () => {
    await refusal({ q: 'a', exact_match: 'b' });
  });

  it('must be strings', async () => {
    await refusal({ q: 7 });
    await refusal({ exact_match: true });
  });
});

describe('fields', () => {
  it('keeps only what is named, by dotted paths', async () => {
    const api = await start({ fixedEvents });
    const reply = await api.post('/events', { ...everything, fields: ['id', 'resource.name', 'config.name'] });
    expect(reply.json).toEqual([
      { id: 'root' },
      { id: 'ada' },
      { id: 'group', resource: { name: 'Équipe' } },
      { id: 'list', config: [{ name: 'a' }, { name: 'B' }] },
    ]);
    expect(reply.headers.get('x-result-count')).toBe('4');
    expect(reply.headers.get('x-search_after')).not.toBeNull();
  });

  it('takes whole objects', async () => {
    const api = await start({ fixedEvents });
    const reply = await api.post('/events', { ...everything, fields: ['resource'], skip: 2, limit: 1 });
    expect(reply.json).toEqual([{ resource: { name: 'Équipe', type: 'user_group' } }]);
  });

  it('passes over an unknown name beside a known one', async () => {
    const api = await start({ fixedEvents });
    const reply = await api.post('/events', { ...everything, fields: ['nothing', 'username'], limit: 1 });
    expect(reply.json).toEqual([{ username: 'Root' }]);
  });

  it.each([[[]], [['nothing']], [['nothing', 'id.x']], ['id'], [[1]]])('refuses %j', async (fields) => {
    await refusal({ fields });
  });
});
