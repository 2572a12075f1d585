import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { HttpRequest } from '../../src/transport/message.ts';
import { engine, sleepingClock } from './engine-support.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'auth-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function secretFile(content: string, mode = 0o600): string {
  const path = join(folder, 'secret');
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

describe('file authentication', () => {
  const yaml = (more = '') => `auth.file: { path: ${join(folder, 'secret')}${more} }\nrequest.url: http://api.test/`;

  it('sets the header to the trimmed content behind the prefix', async () => {
    secretFile(' hush \n');
    const { run, requests } = engine(yaml(", header: X-Auth, prefix: 'Token '"), [{}]);
    expect((await run()).error).toBeUndefined();
    expect(requests[0]?.headers).toMatchObject({ 'X-Auth': 'Token hush' });
    const plain = engine(yaml(), [{}]);
    await plain.run();
    expect(plain.requests[0]?.headers.Authorization).toBe('hush');
  });

  it('refuses a file that others can read, unless permissions are relaxed', async () => {
    secretFile('hush', 0o644);
    expect((await engine(yaml(), [{}]).run()).error).toMatchObject({
      code: 'JC_CONFIG_INVALID',
      message: expect.stringContaining('other users can read'),
    });
    expect((await engine(yaml(', relaxed_permissions: true'), [{}]).run()).error).toBeUndefined();
  });

  it('refuses a file that is missing or empty', async () => {
    expect((await engine(yaml(), [{}]).run()).error).toMatchObject({ code: 'JC_CONFIG_SECRET_MISSING' });
    secretFile(' \n');
    expect((await engine(yaml(), [{}]).run()).error).toMatchObject({ code: 'JC_CONFIG_SECRET_MISSING' });
  });

  it('reads the file again after refresh_interval, not before', async () => {
    secretFile('one');
    const clock = sleepingClock();
    const { run, requests } = engine(yaml(', refresh_interval: 1m'), [{}], { clock });
    await run();
    secretFile('two');
    await run();
    await clock.sleep(60_000);
    await run();
    expect(requests.map(({ headers }) => headers.Authorization)).toEqual(['one', 'one', 'two']);
  });

  it('reads the file again where the server refuses what it held', async () => {
    secretFile('one');
    const { run, requests } = engine(yaml(), [
      () => {
        secretFile('two');
        return { status: 401 };
      },
      {},
    ]);
    expect((await run()).error).toBeUndefined();
    expect(requests.map(({ headers }) => headers.Authorization)).toEqual(['one', 'two']);
  });
});

describe('OAuth2', () => {
  const client =
    'auth.oauth2: { client: { id: i d, secret: s&s }, token_url: "http://id.test/token", scopes: [a, b], endpoint_params: { aud: [x, y] } }';
  const password = 'auth.oauth2: { user: u, password: hush, token_url: "http://id.test/token" }';
  const api = 'request.url: http://api.test/';
  const pages =
    "response.pagination: [{ set: { target: url.params.p, value: '[[if eq .last_response.page 0]]2[[end]]', fail_on_template_error: true, do_not_log_failure: true } }]";

  /** Answers token requests by the given function, all others with one event. */
  const server = (token: (request: HttpRequest, count: number) => { status?: number; body: unknown }) => {
    const asked: HttpRequest[] = [];
    const answer = (request: HttpRequest) => {
      if (!request.url.startsWith('http://id.test/')) return { body: [{ a: 1 }] };
      return token(request, asked.push(request));
    };
    return { asked, answer };
  };
  const good = (_request: HttpRequest, count: number) => ({ body: { access_token: `t${count}`, expires_in: 3600 } });

  it('asks for a token with the credentials of the client and sends it with every page', async () => {
    const { asked, answer } = server(good);
    const { run, requests } = engine(`${client}\n${api}\n${pages}`, [answer]);
    expect((await run()).error).toBeUndefined();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ method: 'POST', url: 'http://id.test/token' });
    expect(asked[0]?.body).toBe('aud=x&aud=y&grant_type=client_credentials&scope=a+b');
    expect(asked[0]?.headers.Authorization).toBe(`Basic ${Buffer.from('i+d:s%26s').toString('base64')}`);
    const sent = requests.filter(({ url }) => url.startsWith('http://api.test/'));
    expect(sent.map(({ headers }) => headers.Authorization)).toEqual(['Bearer t1', 'Bearer t1']);
  });

  it('lets endpoint_params replace the grant type', async () => {
    const { asked, answer } = server(good);
    const auth =
      'auth.oauth2: { client: { id: a, secret: b }, token_url: http://id.test/token, endpoint_params: { grant_type: own } }';
    await engine(`${auth}\nrequest.url: http://api.test/`, [answer]).run();
    expect(asked[0]?.body).toBe('grant_type=own');
  });

  it('sends one grant type where user and password stand beside another one', async () => {
    const { asked, answer } = server(good);
    const auth =
      'auth.oauth2: { user: u, password: hush, token_url: http://id.test/token, endpoint_params: { grant_type: client_credentials, audience: all } }';
    await engine(`${auth}\n${api}`, [answer]).run();
    expect(asked[0]?.body).toBe('audience=all&grant_type=password&password=hush&username=u');
  });

  it('of azure asks at the tenant', async () => {
    const yaml =
      'auth.oauth2: { provider: azure, client: { id: a, secret: b }, azure.tenant_id: t/1 }\nrequest.url: http://api.test/';
    const { run, requests } = engine(yaml, [{ body: { access_token: 't' } }]);
    await run();
    expect(requests[0]?.url).toBe('https://login.microsoftonline.com/t%2F1/oauth2/v2.0/token');
  });

  it('keeps a token over runs and renews it before it ends', async () => {
    const clock = sleepingClock();
    const { asked, answer } = server(good);
    const { run } = engine(`${client}\n${api}`, [answer], { clock });
    await run();
    await clock.sleep(3_500_000);
    await run();
    expect(asked).toHaveLength(1);
    await clock.sleep(80_000);
    await run();
    expect(asked).toHaveLength(2);
  });

  it('tries the credentials in the body where the server does not take them in the header', async () => {
    const { asked, answer } = server((request, count) =>
      request.headers.Authorization ? { status: 401, body: {} } : good(request, count),
    );
    const { run } = engine(`${client}\n${api}`, [answer]);
    expect((await run()).error).toBeUndefined();
    expect(new URLSearchParams(asked[1]?.body).get('client_secret')).toBe('s&s');
  });

  it.each([
    ['a page in place of a token', { body: '<html>' }],
    ['a server that is out of order', { status: 500, body: {} }],
  ])('does not take %s for a refusal of the credentials', async (_name, trouble) => {
    const { asked, answer } = server((request) =>
      request.headers.Authorization ? trouble : { status: 401, body: { error: 'invalid_client' } },
    );
    const { error } = await engine(`${client}\n${api}`, [answer]).run();
    expect(error).toMatchObject({ code: 'JC_HTTP_STATUS', message: expect.not.stringContaining('invalid_client') });
    expect(asked.every(({ headers }) => headers.Authorization !== undefined)).toBe(true);
  });

  it('asks with user and password, and later with the refresh token', async () => {
    const clock = sleepingClock();
    const { asked, answer } = server((_request, count) => ({
      body: { access_token: `t${count}`, expires_in: 60, refresh_token: 'again' },
    }));
    const { run } = engine(`${password}\n${api}`, [answer], { clock });
    await run();
    await clock.sleep(60_000);
    await run();
    expect(asked.map(({ body }) => body)).toEqual([
      'grant_type=password&password=hush&username=u',
      'grant_type=refresh_token&refresh_token=again',
    ]);
  });

  it('asks for a new token once where the server refuses the one it has', async () => {
    const { asked, answer } = server(good);
    const { run, requests } = engine(`${client}\n${api}`, [
      (request) => (request.headers.Authorization === 'Bearer t1' ? { status: 401 } : answer(request)),
    ]);
    expect((await run()).error).toBeUndefined();
    expect(asked).toHaveLength(2);
    expect(requests.at(-1)?.headers.Authorization).toBe('Bearer t2');
  });

  it('says what the server said where there is no token, without the secret', async () => {
    const { answer } = server(() => ({
      status: 400,
      body: { error: 'invalid_grant', error_description: 'hush is wrong' },
    }));
    const { error } = await engine(`${password}\n${api}`, [answer]).run();
    expect(error).toMatchObject({ code: 'JC_HTTP_STATUS', message: expect.stringContaining('invalid_grant') });
    expect((error as Error).message).not.toContain('hush');
  });

  it('masks its token in what a server echoes', async () => {
    const { answer } = server(good);
    const { run } = engine(`${client}\n${api}`, [
      (request) =>
        request.url.startsWith('http://id.test/')
          ? { body: { access_token: 'token-7f3a9c' } }
          : { ...answer(request), status: 400, body: 'got token-7f3a9c' },
    ]);
    expect(((await run()).error as Error).message).toContain('got [secret]');
  });

  it.each([
    ['{ client.id: a, client.secret: b }', 'token_url must be'],
    ['{ token_url: "http://id.test/", client.id: a }', 'needs client.id and client.secret'],
    ['{ token_url: "http://id.test/", user: a }', 'both user and password'],
    ['{ token_url: "http://id.test/", provider: azure }', 'needs client.id and client.secret'],
    ['{ client: { id: a, secret: b }, provider: azure }', 'either azure.tenant_id or token_url'],
    ['{ provider: google }', 'set one of google.jwt_file, google.jwt_json'],
    ['{ provider: google, google: { jwt_json: "{}", jwt_file: a } }', 'needs exactly one of'],
    ['{ provider: google, google.jwt_json: { client_email: a, private_key: b } }', 'not the JSON of a service account'],
    [
      '{ provider: google, google.jwt_file: /nowhere }',
      'auth.oauth2.google.jwt_file: the file /nowhere does not exist',
    ],
    ['{ provider: google, token_url: "http://id.test/" }', 'token_url has no place beside provider: google'],
    ['{ provider: okta, token_url: "http://id.test/", client.id: a }', 'needs client.id and scopes'],
    [
      '{ provider: okta, token_url: "http://id.test/", client.id: a, scopes: b, okta.jwk_json: "{}" }',
      'no RSA private key',
    ],
    ['{ token_url: "http://id.test/", provider: nobody }', 'unknown provider'],
  ])('is refused: %s', (options, message) => {
    expect(() => engine(`auth.oauth2: ${options}\n${api}`, [])).toThrow(message);
  });
});
