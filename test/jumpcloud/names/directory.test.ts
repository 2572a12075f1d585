import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isJsonObject, type JsonObject } from '../../../src/core/json.ts';
import { Secret } from '../../../src/core/secret.ts';
import { createDirectory, type Directory } from '../../../src/jumpcloud/names/directory.ts';
import { kindEndpoints, type NamedKind } from '../../../src/jumpcloud/names/kinds.ts';
import { type Simulator, startSimulator } from '../../../src/simulator/server.ts';
import { createHttpClient, type HttpClient } from '../../../src/transport/client.ts';
import type { HttpRequest } from '../../../src/transport/message.ts';

let simulator: Simulator;
let http: HttpClient;
const signal = new AbortController().signal;
const now = Date.UTC(2026, 0, 1);

beforeAll(async () => {
  simulator = await startSimulator({ events: 10, days: 1 });
  http = createHttpClient({});
});

afterAll(async () => {
  await http.close();
  await simulator.close();
});

function directory(apiKey = 'simulator-key', client = http): Directory {
  const common = { baseUrl: simulator.url, orgIds: [], timeoutMs: 10_000 };
  return createDirectory({ http: client, apiKey: new Secret(apiKey), ...common });
}

/** Straight from the simulator, without what is under test. */
async function firstObject(kind: NamedKind): Promise<JsonObject> {
  const answer = await fetch(`${simulator.url}${kindEndpoints[kind].path}?sort=${kindEndpoints[kind].id}`, {
    headers: { 'x-api-key': 'simulator-key' },
  });
  const body = (await answer.json()) as unknown;
  return (
    isJsonObject(body) ? (body.results as readonly JsonObject[]) : (body as readonly JsonObject[])
  )[0] as JsonObject;
}

describe('the directory behind the console API', () => {
  it.each(Object.keys(kindEndpoints) as NamedKind[])('names one %s and lists them', async (kind) => {
    const { id, names } = kindEndpoints[kind];
    const object = await firstObject(kind);
    const expected = {
      id: object[id],
      name: names.map((name) => object[name]).find((name) => typeof name === 'string'),
    };
    expect(await directory().one(kind, String(object[id]), now, signal)).toMatchObject({ objects: [expected] });
    const list = await directory().page(kind, 0, now, signal);
    expect(list).toMatchObject({ kind: 'found', total: expect.any(Number) });
    expect(list.kind === 'found' && list.objects[0]).toEqual(expected);
  });

  it('tells an id that nobody has from trouble', async () => {
    expect(await directory().one('user', 'f'.repeat(24), now, signal)).toEqual({ kind: 'missing' });
    expect(await directory('wrong').one('user', 'f'.repeat(24), now, signal)).toEqual({ kind: 'refused', status: 401 });
  });

  it.each<readonly [number, Readonly<Record<string, string>>, string, object]>([
    [429, { 'retry-after': '3' }, '', { kind: 'held', waitMs: 3000 }],
    [429, {}, '', { kind: 'held', waitMs: undefined }],
    [500, {}, '', { kind: 'failed', reason: 'status 500' }],
    [403, {}, '', { kind: 'refused', status: 403 }],
    [200, {}, '<html>', { kind: 'failed', reason: 'an invalid answer' }],
    [200, {}, '"text"', { kind: 'failed', reason: 'an invalid answer' }],
    [200, {}, '[]', { kind: 'found', objects: [], total: undefined }],
    [
      200,
      {},
      '{"results":[{"_id":5},{"_id":"a"}]}',
      { kind: 'found', objects: [{ id: 'a', name: undefined }], total: undefined },
    ],
  ])('takes status %i with %o and the body %s as a value', async (status, headers, body, expected) => {
    const client: HttpClient = {
      send: async () => ({ status, headers, body: Buffer.from(body) }),
      close: async () => {},
    };
    expect(await directory('k', client).page('user', 0, now, signal)).toEqual(expected);
  });

  it('takes a broken connection as a value, without the key in it', async () => {
    const client: HttpClient = {
      send: async () => {
        throw new Error('the connection broke');
      },
      close: async () => {},
    };
    const answer = await directory('hush-hush', client).one('user', 'f'.repeat(24), now, signal);
    expect(answer).toEqual({ kind: 'failed', reason: 'the connection broke' });
  });

  it('asks for no more than ids and names', async () => {
    const sent: HttpRequest[] = [];
    const client: HttpClient = {
      send: async (request) => {
        sent.push(request);
        return { status: 404, headers: {}, body: Buffer.alloc(0) };
      },
      close: async () => {},
    };
    await directory('k', client).one('user', 'f'.repeat(24), now, signal);
    await directory('k', client).page('policy', 200, now, signal);
    expect(sent.map(({ url }) => url.replace(simulator.url, ''))).toEqual([
      `/api/systemusers/${'f'.repeat(24)}?fields=_id+username+email`,
      '/api/v2/policies?fields=id%2Cname&limit=100&skip=200&sort=id',
    ]);
    expect(sent[0]?.headers).toMatchObject({ 'x-api-key': 'k' });
  });
});
