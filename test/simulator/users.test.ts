import { describe, expect, it } from '@jest/globals';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/core/json.ts';
import { defaultKey } from '../../src/simulator/options.ts';
import { type Api, start } from './support.ts';

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly json: JsonValue;
}

async function get(api: Api, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
  const response = await fetch(`${api.simulator.url}${path}`, { headers: { 'x-api-key': defaultKey, ...headers } });
  return { status: response.status, headers: response.headers, json: (await response.json()) as JsonValue };
}

/** Pages by skip until nothing comes. */
async function listAll(api: Api, path: string, headers = {}): Promise<JsonObject[]> {
  const objects: JsonObject[] = [];
  for (;;) {
    const { json } = await get(api, `${path}?limit=100&sort=_id&skip=${objects.length}`, headers);
    const page = (isJsonObject(json) ? json.results : json) as readonly JsonObject[];
    if (page.length === 0) return objects;
    objects.push(...page);
  }
}

describe('GET /api/systemusers', () => {
  it('answers 10 of all in an envelope unless told otherwise', async () => {
    const api = await start({ fixedEvents: [] });
    const { status, json } = await get(api, '/api/systemusers');
    expect(status).toBe(200);
    expect(json).toMatchObject({ totalCount: 250 });
    expect((json as { results: unknown[] }).results).toHaveLength(10);
  });

  it('takes a limit of 100 and refuses 101 in the documented words', async () => {
    const api = await start({ fixedEvents: [] });
    const most = await get(api, '/api/systemusers?limit=100');
    expect((most.json as { results: unknown[] }).results).toHaveLength(100);
    const { status, json } = await get(api, '/api/systemusers?limit=101');
    expect(status).toBe(400);
    expect(json).toEqual({ message: 'Bad Request: request parameter "limit" exceeds maximum value of 100' });
  });

  it.each(['limit=ten', 'limit=-1', 'skip=x', 'filter=email:$eq:x'])('refuses %s', async (query) => {
    const api = await start({ fixedEvents: [] });
    const { status, json } = await get(api, `/api/systemusers?${query}`);
    expect(status).toBe(400);
    expect((json as JsonObject).message).toContain(query.split('=')[0]);
  });

  it.each([0, 1, 30, 250, 301])('pages to exactly %i users, sorted by _id', async (users) => {
    const api = await start({ fixedEvents: [], users });
    const ids = (await listAll(api, '/api/systemusers')).map(({ _id }) => String(_id));
    expect(ids).toHaveLength(users);
    expect(new Set(ids).size).toBe(users);
    expect(ids).toEqual([...ids].sort());
  });

  it('sorts by several fields, downwards too', async () => {
    const api = await start({ fixedEvents: [] });
    const query = 'limit=100&sort=-state%20username&fields=state%20username';
    const { json } = await get(api, `/api/systemusers?${query}`);
    const keys = (json as { results: JsonObject[] }).results.map(({ state, username }) => `${state} ${username}`);
    const states = keys.map((key) => key.split(' ')[0]);
    expect(states).toEqual([...states].sort().reverse());
    const suspended = keys.filter((key) => key.startsWith('SUSPENDED'));
    expect(suspended.length).toBeGreaterThan(1);
    expect(suspended).toEqual([...suspended].sort());
  });

  it('projects to the fields asked for, the id besides', async () => {
    const api = await start({ fixedEvents: [], users: 1 });
    const { json } = await get(api, '/api/systemusers?fields=username%20mfa.configured');
    const [user] = (json as { results: JsonObject[] }).results;
    expect(Object.keys(user ?? {}).sort()).toEqual(['_id', 'mfa', 'username']);
    expect(user?.mfa).toEqual({ configured: expect.any(Boolean) });
  });

  it('has the same users for the same seed, and others for another', async () => {
    const text = async (seed: string) =>
      JSON.stringify(await listAll(await start({ fixedEvents: [], seed }), '/api/systemusers'));
    expect(await text('a')).toBe(await text('a'));
    expect(await text('a')).not.toBe(await text('b'));
  });

  it('needs a key like every other call', async () => {
    const api = await start({ fixedEvents: [] });
    expect((await get(api, '/api/systemusers', { 'x-api-key': 'wrong' })).status).toBe(401);
    expect((await get(api, '/api/systemusers', { 'x-org-id': 'nobody' })).status).toBe(403);
  });

  it('gives each user the organisation that was asked for', async () => {
    const organizations = ['a'.repeat(24), 'b'.repeat(24)];
    const api = await start({ fixedEvents: [], organizations, users: 3 });
    const users = await listAll(api, '/api/systemusers', { 'x-org-id': 'b'.repeat(24) });
    expect(users.map(({ organization }) => organization)).toEqual(Array(3).fill('b'.repeat(24)));
  });
});

describe('a user', () => {
  it('has the shape of the reference, and never a time of change', async () => {
    const [user] = await listAll(await start({ fixedEvents: [], users: 1 }), '/api/systemusers');
    expect(user).toMatchObject({
      _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      username: expect.any(String),
      email: expect.stringContaining('@'),
      displayname: expect.any(String),
      state: expect.stringMatching(/^(STAGED|ACTIVATED|SUSPENDED)$/),
      activated: expect.any(Boolean),
      badLoginAttempts: expect.any(Number),
      created: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      mfa: { configured: expect.any(Boolean), exclusion: expect.any(Boolean) },
      mfaEnrollment: { overallStatus: expect.any(String), jcGoStatus: expect.any(String) },
      addresses: expect.any(Array),
      phoneNumbers: expect.any(Array),
      attributes: expect.any(Array),
      relationships: expect.any(Array),
      ssh_keys: expect.any(Array),
      restrictedFields: expect.any(Array),
      unix_uid: expect.any(Number),
    });
    expect(user?.id).toBe(user?._id);
    expect(Object.keys(user ?? {}).some((name) => /modified|updated/i.test(name))).toBe(false);
  });

  it('shows the traps: null where a value may be missing, empty texts, objects that are absent', async () => {
    const users = await listAll(await start({ fixedEvents: [] }), '/api/systemusers');
    for (const name of [
      'alternateEmail',
      'manager',
      'admin',
      'delegatedAuthority',
      'account_locked_date',
      'password_date',
    ]) {
      const kinds = new Set(users.map((user) => user[name] === null));
      expect([name, [...kinds].sort()]).toEqual([name, [false, true]]);
    }
    const ids = new Set(users.map(({ _id }) => _id));
    for (const { manager, _id } of users) {
      if (manager !== null) expect(ids.has(manager as string)).toBe(true);
      expect(manager).not.toBe(_id);
    }
    expect(new Set(users.map(({ state }) => state)).size).toBe(3);
    expect(new Set(users.map(({ username }) => username)).size).toBe(users.length);
  });

  it('is served alone by its id', async () => {
    const api = await start({ fixedEvents: [] });
    const [user] = await listAll(api, '/api/systemusers');
    expect(await get(api, `/api/systemusers/${user?._id}`)).toMatchObject({ status: 200, json: user });
    const { json } = await get(api, `/api/systemusers/${user?._id}?fields=email`);
    expect(json).toEqual({ _id: user?._id, email: user?.email });
  });

  it('is a 404 where nobody has the id', async () => {
    const api = await start({ fixedEvents: [] });
    expect(await get(api, `/api/systemusers/${'0'.repeat(24)}`)).toMatchObject({
      status: 404,
      json: { message: 'Not Found' },
    });
  });
});

describe('the directory behind the events', () => {
  const options = { events: 5000, days: 10, seed: 'directory' };

  /** Ids by the type that events give them. */
  function idsInEvents(api: Api): Map<string, Set<string>> {
    const ids = new Map<string, Set<string>>();
    const note = (type: unknown, id: unknown) => {
      const kind = String(type).toLowerCase();
      if (typeof id === 'string') ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
    };
    for (const text of api.simulator.dataset.texts()) {
      const { initiated_by: actor, association, system, application } = JSON.parse(text) as Record<string, JsonObject>;
      if (isJsonObject(actor)) note(actor.type, actor.id);
      if (isJsonObject(system)) note('system', system.id);
      if (isJsonObject(application)) note('application', application.id);
      const ends = isJsonObject(association?.connection) ? Object.values(association.connection) : [];
      for (const end of ends) if (isJsonObject(end)) note(end.type, end.object_id);
    }
    return ids;
  }

  it.each([
    ['/api/systemusers', 'user', '_id', 100],
    ['/api/systems', 'system', '_id', 100],
    ['/api/applications', 'application', '_id', 10],
    ['/api/v2/usergroups', 'user_group', 'id', 5],
    ['/api/v2/systemgroups', 'system_group', 'id', 3],
  ] as const)('%s knows every %s that events name', async (path, type, idName, least) => {
    const api = await start(options);
    const known = new Set((await listAll(api, path)).map((object) => String(object[idName])));
    const named = [...(idsInEvents(api).get(type) ?? [])].filter((id) => id !== '');
    expect(named.length).toBeGreaterThan(least);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each([
    ['/api/systems', 1],
    ['/api/applications', 1],
    ['/api/commands', 1],
    ['/api/v2/usergroups', 2],
    ['/api/v2/systemgroups', 2],
    ['/api/v2/policies', 2],
  ] as const)('%s lists objects and serves each by id, in the way of V%i', async (path, version) => {
    const api = await start({ fixedEvents: [] });
    const { json, headers } = await get(api, `${path}?limit=2`);
    const total = version === 1 ? (json as JsonObject).totalCount : Number(headers.get('x-total-count'));
    const objects = await listAll(api, path);
    expect(objects).toHaveLength(total as number);
    expect(Array.isArray(json)).toBe(version === 2);
    const id = String(objects[0]?.[version === 1 ? '_id' : 'id']);
    expect(await get(api, `${path}/${id}`)).toMatchObject({ status: 200, json: objects[0] });
    expect((await get(api, `${path}/none`)).status).toBe(404);
    expect((await get(api, `${path}?limit=101`)).status).toBe(400);
  });

  it('separates the fields of V2 by commas', async () => {
    const api = await start({ fixedEvents: [] });
    const { json } = await get(api, '/api/v2/usergroups?fields=name,type&limit=1');
    expect(Object.keys((json as readonly JsonObject[])[0] ?? {}).sort()).toEqual(['id', 'name', 'type']);
  });

  it('names each device with its owner', async () => {
    const api = await start({ fixedEvents: [] });
    const users = new Map((await listAll(api, '/api/systemusers')).map((user) => [user._id, user.username]));
    const owned = (await listAll(api, '/api/systems')).filter(
      ({ primarySystemUser: owner }) => isJsonObject(owner) && owner.id,
    );
    expect(owned.length).toBeGreaterThan(50);
    for (const { primarySystemUser } of owned) {
      const { id, name } = primarySystemUser as { id: string; name: string };
      expect(users.get(id)).toBe(name);
    }
  });

  it('has no other paths and no other methods', async () => {
    const api = await start({ fixedEvents: [] });
    expect((await get(api, '/api/v2/users')).status).toBe(404);
    expect((await get(api, '/api/systemusersx')).status).toBe(404);
    const response = await fetch(`${api.simulator.url}/api/systemusers`, {
      method: 'POST',
      headers: { 'x-api-key': defaultKey },
    });
    expect(response.status).toBe(404);
  });
});
