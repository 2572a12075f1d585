import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { parseAnswer } from '../../src/core/json.ts';
import { Secret } from '../../src/core/secret.ts';
import { createTokenSource } from '../../src/httpjson/auth/oauth2.ts';
import { createKibana } from '../../src/install/fleet/client.ts';
import { countEvents } from '../../src/jumpcloud/count.ts';
import { countByHour } from '../../src/jumpcloud/interval.ts';
import { createDirectory } from '../../src/jumpcloud/names/directory.ts';
import { countUsers, findUser } from '../../src/jumpcloud/users.ts';
import { createHttpClient, type HttpClient } from '../../src/transport/client.ts';
import type { Listening } from '../support/net/listening.ts';
import { listen } from '../transport/support.ts';

let server: Listening;
let http: HttpClient;

/** What each path answers, behind a byte order mark. */
const answers: readonly (readonly [path: RegExp, answer: unknown])[] = [
  [/\/count$/, { count: 71 }],
  [/\/interval$/, { buckets: [{ key: 3_600_000, doc_count: 7 }] }],
  [/\/users\?/, { totalCount: 12, results: [] }],
  [/\/users\/one$/, { _id: 'one' }],
  [/\/systemusers/, { totalCount: 1, results: [{ _id: 'a', username: 'ann' }] }],
  [/\/token$/, { access_token: 'a-token', expires_in: 60 }],
  [/\/api\/status$/, { version: { number: '9.4.0' } }],
];

beforeAll(async () => {
  server = await listen((request, response) => {
    request.resume();
    const found = answers.find(([path]) => path.test(request.url ?? ''));
    response.statusCode = found ? 200 : 404;
    response.end(`\ufeff${JSON.stringify(found?.[1] ?? {})}`);
  });
  http = createHttpClient({ environment: {} });
});

afterAll(async () => {
  await http.close();
  await server.close();
});

describe('an answer of JSON with a byte order mark before it is read', () => {
  const asking = () => ({ url: server.url, apiKey: new Secret('hush-hush'), orgIds: [], timeoutMs: 5000 });
  const range = { services: ['all'], from: '2026-01-01T00:00:00.000Z', to: '2026-01-02T00:00:00.000Z' };
  const limits = { timeoutMs: 5000, maxBytes: 10_000 };

  it('as a count of events, and of events by hour', async () => {
    expect(await countEvents(http, { ...asking(), ...range })).toBe(71);
    expect(await countByHour(http, { ...asking(), ...range })).toEqual([{ start: 3_600_000, count: 7 }]);
  });

  it('as a count of users, and as a user, whose bytes are those of JSON', async () => {
    const query = { ...asking(), url: `${server.url}/users` };
    expect(await countUsers(http, query)).toBe(12);
    expect((await findUser(http, query, 'one'))?.toString()).toBe('{"_id":"one"}');
  });

  it('as names', async () => {
    const directory = createDirectory({ http, baseUrl: server.url, ...asking() });
    expect(await directory.page('user', 0, 0, new AbortController().signal)).toMatchObject({ kind: 'found', total: 1 });
  });

  it('as a token', async () => {
    const source = createTokenSource(
      {
        kind: 'oauth2',
        tokenUrl: `${server.url}/token`,
        clientId: 'me',
        clientSecret: new Secret('of-a-client'),
        user: undefined,
        password: undefined,
        scopes: [],
        parameters: [],
      },
      systemClock,
    );
    expect(await source.header((request) => http.send(request, limits))).toBe('Bearer a-token');
  });

  it('as what Kibana says', async () => {
    const kibana = createKibana({ url: server.url });
    const answer = await kibana.send({ method: 'GET', path: '/api/status', timeoutMs: 5000 });
    expect(answer.body).toEqual({ version: { number: '9.4.0' } });
    await kibana.close();
  });

  it('but not with two of them, nor within', () => {
    expect(parseAnswer(Buffer.from('\ufeff\ufeff{}'))).toBeUndefined();
    expect(parseAnswer(Buffer.from('{\ufeff}'))).toBeUndefined();
    expect(parseAnswer(Buffer.from('\ufeff'))).toBeUndefined();
    expect(parseAnswer(Buffer.from('{"a":"\ufeff"}'))).toEqual({ a: '\ufeff' });
  });
});
