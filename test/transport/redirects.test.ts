import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import { createHttpClient, type HttpClient } from '../../src/transport/client.ts';
import type { HttpRequest } from '../../src/transport/message.ts';
import { followRedirects, type RedirectPolicy } from '../../src/transport/redirects.ts';
import type { Listening } from '../support/net/listening.ts';
import { listen } from './support.ts';

let servers: Listening[] = [];
let http: HttpClient | undefined;

afterEach(async () => {
  await http?.close();
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A server that answers the given statuses with a location, and then 200. */
async function site(
  seen: Seen[],
  answers: readonly (readonly [status: number, location: string])[],
): Promise<Listening> {
  let count = 0;
  const server = await listen(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    seen.push({ method: request.method, url: request.url, headers: request.headers, body });
    const [status, location] = answers[count] ?? [200, ''];
    count += 1;
    response.statusCode = status;
    if (location !== '') response.setHeader('location', location);
    response.end('{}');
  });
  servers.push(server);
  return server;
}

const policy: RedirectPolicy = { maxRedirects: 10, forwardHeaders: false, sensitiveHeaders: [], bannedHeaders: [] };

function send(
  request: Partial<HttpRequest> & { url: string },
  changes: Partial<RedirectPolicy> = {},
  secrets: Secret[] = [],
) {
  http = createHttpClient({ environment: {} });
  return followRedirects(http, { ...policy, ...changes }, () => secrets).send(
    { method: 'GET', headers: {}, ...request },
    { timeoutMs: 5000, maxBytes: 1000 },
  );
}

const headers = { 'Content-Type': 'application/json', 'X-A': 'a' };

describe('redirects', () => {
  it.each([
    [301, 'GET', ''],
    [302, 'GET', ''],
    [303, 'GET', ''],
    [307, 'POST', '{"a":1}'],
    [308, 'POST', '{"a":1}'],
  ])('of %d go on as %s with the body %j', async (status, method, body) => {
    const seen: Seen[] = [];
    const { port } = await site(seen, [[status, '/next?x=1']]);
    const response = await send({ url: `http://127.0.0.1:${port}/a`, method: 'POST', headers, body: '{"a":1}' });
    expect(response.status).toBe(200);
    expect(seen[1]).toMatchObject({ method, url: '/next?x=1', body, headers: { 'x-a': 'a' } });
    expect(seen[1]?.headers['content-type']).toBe(body === '' ? undefined : 'application/json');
  });

  it('keep a body that is bytes', async () => {
    const seen: Seen[] = [];
    const { port } = await site(seen, [[307, '/next']]);
    await send({ url: `http://127.0.0.1:${port}/a`, method: 'POST', headers, bytes: Buffer.from('{"a":1}') });
    expect(seen[1]).toMatchObject({ method: 'POST', body: '{"a":1}' });
  });

  it('end after max_redirects', async () => {
    const seen: Seen[] = [];
    const { port } = await site(seen, Array(20).fill([302, '/again']));
    await expect(send({ url: `http://127.0.0.1:${port}/` }, { maxRedirects: 3 })).rejects.toMatchObject({
      code: 'JC_HTTP_STATUS',
      message: expect.stringContaining('3 redirects'),
    });
    expect(seen).toHaveLength(4);
  });

  it('to another host lose sensitive headers and every header that holds a secret', async () => {
    const seen: Seen[] = [];
    const target = await site(seen, []);
    const { port } = await site([], [[302, `${target.url}/`]]);
    await send(
      {
        url: `http://127.0.0.1:${port}/`,
        headers: { Authorization: 'x', 'X-Api-Key': 'k hush', 'X-Mine': 'm', 'X-A': 'a', Cookie: 'c' },
      },
      { sensitiveHeaders: ['x-mine'] },
      [new Secret('hush')],
    );
    expect(seen[0]?.headers).toMatchObject({ 'x-a': 'a' });
    for (const name of ['authorization', 'x-api-key', 'x-mine', 'cookie'])
      expect(seen[0]?.headers[name]).toBeUndefined();
  });

  it('within a host keep them, but for those of headers_ban_list with forward_headers', async () => {
    const seen: Seen[] = [];
    const { port } = await site(seen, [[302, '/b']]);
    await send(
      { url: `http://127.0.0.1:${port}/`, headers: { Authorization: 'x', 'X-Ban': 'b' } },
      { forwardHeaders: true, bannedHeaders: ['x-ban'] },
    );
    expect(seen[1]?.headers).toMatchObject({ authorization: 'x' });
    expect(seen[1]?.headers['x-ban']).toBeUndefined();
  });

  it('that lead to no http URL are an error, and without a location an answer', async () => {
    const { port } = await site([], [[302, 'ftp://x/']]);
    await expect(send({ url: `http://127.0.0.1:${port}/` })).rejects.toMatchObject({ code: 'JC_HTTP_STATUS' });
    await http?.close();
    const other = await site([], [[304, '']]);
    expect((await send({ url: `${other.url}/` })).status).toBe(304);
  });
});

describe('a body that holds a secret', () => {
  const secret = new Secret('s3cr&t-of-mine');
  const form = `grant_type=password&client_secret=${encodeURIComponent('s3cr&t-of-mine')}`;

  it.each([307, 308])('does not follow a %i to another origin; the error names it', async (status) => {
    const there: Seen[] = [];
    const elsewhere = await site(there, []);
    const here = await site([], [[status, `${elsewhere.url}/token`]]);
    const request = { method: 'POST' as const, url: `${here.url}/token`, body: form };
    const error = await send(request, {}, [secret]).catch((thrown: unknown) => thrown as Error);
    expect(there).toEqual([]);
    expect(String(error)).toContain(`${elsewhere.url}; the body contains a secret and was not sent there`);
    expect(String(error)).not.toContain('s3cr');
  });

  it('does not follow even where it is short and stands within a word', async () => {
    const there: Seen[] = [];
    const elsewhere = await site(there, []);
    const here = await site([], [[307, `${elsewhere.url}/`]]);
    const request = { method: 'POST' as const, url: `${here.url}/`, body: 'xpwx' };
    await expect(send(request, {}, [new Secret('pw')])).rejects.toThrow('was not sent there');
    expect(there).toEqual([]);
  });

  it('follows on the same origin', async () => {
    const seen: Seen[] = [];
    const here = await site(seen, [[307, '/there']]);
    const request = { method: 'POST' as const, url: `${here.url}/`, body: form };
    expect((await send(request, {}, [secret])).status).toBe(200);
    expect(seen.map(({ url, body }) => [url, body])).toEqual([
      ['/', form],
      ['/there', form],
    ]);
  });
});

describe('a redirect whose address shows a secret', () => {
  const secret = 'jca_9XvQmL2PnR7bTz4KdW8s';
  const wide = secret.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

  it.each([
    ['as a host', `http://${secret}.invalid/`],
    ['as a host in lower case', `http://${secret.toLowerCase()}.invalid/`],
    ['as a host of a relative address', `//${secret}:1/`],
    ['as a user', `http://${secret}@127.0.0.1:1/`],
    ['in a path, as Base64', `http://127.0.0.1:1/${Buffer.from(secret).toString('base64')}`],
    ['as a host, percent-encoded', `http://${secret.replaceAll('j', '%6A')}.invalid/`],
    ['as a host in Base64', `http://${Buffer.from(secret).toString('base64url')}.invalid/`],
    ['as a host of full width', `http://${Buffer.from(wide).toString('latin1')}.invalid/`],
    ['as a host with soft hyphens', `http://${Buffer.from([...secret].join('\u00ad')).toString('latin1')}.invalid/`],
    ['for another protocol', `ftp://${secret}@127.0.0.1/`],
  ])('is refused before anybody is asked for it, and not shown: %s', async (_how, location) => {
    const seen: Seen[] = [];
    const server = await site(seen, [[302, location]]);
    const error: unknown = await send({ url: `${server.url}/a` }, {}, [new Secret(secret)]).catch((e: unknown) => e);
    expect(error).toMatchObject({
      code: 'JC_HTTP_STATUS',
      message: `GET ${server.url}/a: redirected with 302 to an address that contains a secret. It was not followed.`,
    });
    expect(seen).toHaveLength(1);
  });

  it('is followed within the host, which knows it already', async () => {
    const seen: Seen[] = [];
    const server = await site(seen, [[302, `/b?api_key=${secret}`]]);
    await send({ url: `${server.url}/a?api_key=${secret}` }, {}, [new Secret(secret)]);
    expect(seen.map(({ url }) => url)).toEqual([`/a?api_key=${secret}`, `/b?api_key=${secret}`]);
  });
});
