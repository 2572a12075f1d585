import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import { createHttpClient, type HttpClient } from '../../src/transport/client.ts';
import type { HttpClientOptions } from '../../src/transport/options.ts';
import type { Listening } from '../support/net/listening.ts';
import { fixture, listen, listenProxy } from './support.ts';

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const resource of open.splice(0).reverse()) await resource.close();
});

async function serve(handler: RequestListener, tls = false): Promise<Listening> {
  const server = await listen(handler, tls);
  open.push(server);
  return server;
}

function client(options: HttpClientOptions = {}): HttpClient {
  const made = createHttpClient({ environment: {}, ...options });
  open.push(made);
  return made;
}

const limits = { timeoutMs: 5000, maxBytes: 1_000_000 };
const get = (url: string) => ({ method: 'GET' as const, url, headers: {} });

describe('the HTTP client', () => {
  it('sends method, headers and body, and gives status, headers and body back', async () => {
    const seen: unknown[] = [];
    const { port } = await serve((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        seen.push([request.method, request.url, request.headers['x-many'], body]);
        response.writeHead(418, { 'X-Search_after': '[1]', 'Set-Cookie': ['a=1', 'b=2'] });
        response.end('teapot');
      });
    });
    const response = await client().send(
      { method: 'POST', url: `http://127.0.0.1:${port}/a?b=c`, headers: { 'X-Many': ['1', '2'] }, body: '{"ü":1}' },
      limits,
    );
    expect(seen).toEqual([['POST', '/a?b=c', '1, 2', '{"ü":1}']]);
    expect(response.status).toBe(418);
    expect(response.headers).toMatchObject({ 'x-search_after': '[1]', 'set-cookie': 'a=1, b=2' });
    expect(response.body.toString()).toBe('teapot');
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
  ])('undoes the content encoding %s', async (encoding, compress) => {
    const text = 'event '.repeat(20_000);
    const { port } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': encoding });
      response.end(compress(text));
    });
    const response = await client().send(get(`http://127.0.0.1:${port}/`), limits);
    expect(response.body.toString()).toBe(text);
  });

  it('undoes two encodings, one in the other', async () => {
    const { port } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip, br' });
      response.end(brotliCompressSync(gzipSync('twice')));
    });
    expect((await client().send(get(`http://127.0.0.1:${port}/`), limits)).body.toString()).toBe('twice');
  });

  it('uses one connection for requests that follow each other, and one each where keep-alive is off', async () => {
    const { port, connections } = await serve((_request, response) => response.end('ok'));
    const keeping = client();
    for (let index = 0; index < 3; index += 1) await keeping.send(get(`http://127.0.0.1:${port}/`), limits);
    expect(connections()).toBe(1);
    const closing = client({ keepAlive: false });
    for (let index = 0; index < 3; index += 1) await closing.send(get(`http://127.0.0.1:${port}/`), limits);
    expect(connections()).toBe(4);
  });

  it('says that nobody listens', async () => {
    const server = await listen((_request, response) => response.end());
    await server.close();
    await expect(client().send(get(`${server.url}/x?key=secret`), limits)).rejects.toMatchObject({
      code: 'JC_HTTP_CONNECT',
      message: expect.not.stringContaining('secret'),
    });
  });

  it('says that the connection was closed instead of an answer', async () => {
    const { port } = await serve((request) => request.socket.destroy());
    await expect(client().send(get(`http://127.0.0.1:${port}/`), limits)).rejects.toMatchObject({
      code: 'JC_HTTP_CONNECT',
    });
  });

  it('ends a request whose answer never starts', async () => {
    const { port } = await serve(() => {});
    await expect(client().send(get(`http://127.0.0.1:${port}/`), { ...limits, timeoutMs: 50 })).rejects.toMatchObject({
      code: 'JC_HTTP_TIMEOUT',
    });
  });

  it('ends a request whose body drips for longer than the deadline', async () => {
    const { port } = await serve((_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 10);
      response.on('close', () => clearInterval(timer));
    });
    await expect(client().send(get(`http://127.0.0.1:${port}/`), { ...limits, timeoutMs: 100 })).rejects.toMatchObject({
      code: 'JC_HTTP_TIMEOUT',
    });
  });

  it.each([
    ['with a length', { 'Content-Length': '1000' }],
    ['in chunks', {}],
  ])('says that a body %s was cut', async (_name, headers) => {
    const { port } = await serve((_request, response) => {
      response.writeHead(200, headers);
      response.write('[{"a":1}');
      setImmediate(() => response.socket?.destroy());
    });
    await expect(client().send(get(`http://127.0.0.1:${port}/`), limits)).rejects.toMatchObject({
      code: 'JC_HTTP_BODY_CUT',
    });
  });

  it('says that a compressed body was cut', async () => {
    const whole = gzipSync(Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 251)));
    const { port } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      response.end(whole.subarray(0, whole.length / 2));
    });
    await expect(client().send(get(`http://127.0.0.1:${port}/`), limits)).rejects.toMatchObject({
      code: 'JC_HTTP_BODY_CUT',
    });
  });

  it('stops reading at the limit', async () => {
    const { port } = await serve((_request, response) => response.end(Buffer.alloc(2_000_000)));
    await expect(client().send(get(`http://127.0.0.1:${port}/`), limits)).rejects.toMatchObject({
      code: 'JC_HTTP_BODY_TOO_LARGE',
    });
  });

  it('stops a gzip bomb at the limit, which counts decoded bytes', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(limits.maxBytes);
    const { port } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      response.end(bomb);
    });
    await expect(client().send(get(`http://127.0.0.1:${port}/`), limits)).rejects.toMatchObject({
      code: 'JC_HTTP_BODY_TOO_LARGE',
    });
  });

  it('works again after each of these', async () => {
    let first = true;
    const { port } = await serve((_request, response) => {
      if (first) response.end(Buffer.alloc(2_000_000));
      else response.end('ok');
      first = false;
    });
    const http = client();
    await expect(http.send(get(`http://127.0.0.1:${port}/`), limits)).rejects.toThrow();
    expect((await http.send(get(`http://127.0.0.1:${port}/`), limits)).body.toString()).toBe('ok');
  });

  it('ends at the signal', async () => {
    const { port } = await serve(() => {});
    const stop = new AbortController();
    const sent = client().send(get(`http://127.0.0.1:${port}/`), { ...limits, signal: stop.signal });
    stop.abort();
    await expect(sent).rejects.toMatchObject({ code: 'JC_ABORTED' });
  });
});

describe('TLS', () => {
  const answer: RequestListener = (_request, response) => response.end('secure');
  const crt = fixture('localhost.crt');

  it('refuses a certificate that nobody vouches for', async () => {
    const { port } = await serve(answer, true);
    await expect(client().send(get(`https://localhost:${port}/`), limits)).rejects.toMatchObject({
      code: 'JC_HTTP_TLS',
      advice: expect.stringContaining('certificate_authorities'),
    });
  });

  it('takes it where its authority is given as a file or as text', async () => {
    const { port } = await serve(answer, true);
    const { readFileSync } = await import('node:fs');
    for (const authority of [crt, readFileSync(crt, 'utf8')]) {
      const http = client({ tls: { certificateAuthorities: [authority] } });
      expect((await http.send(get(`https://localhost:${port}/`), limits)).body.toString()).toBe('secure');
    }
  });

  it('refuses another name than that of the certificate, unless only the chain is to be checked', async () => {
    const { port } = await serve(answer, true);
    const full = client({ tls: { certificateAuthorities: [crt] } });
    await expect(full.send(get(`https://127.0.0.1:${port}/`), limits)).rejects.toMatchObject({ code: 'JC_HTTP_TLS' });
    const chain = client({ tls: { certificateAuthorities: [crt], verificationMode: 'certificate' } });
    expect((await chain.send(get(`https://127.0.0.1:${port}/`), limits)).status).toBe(200);
    const unknown = client({ tls: { verificationMode: 'certificate' } });
    await expect(unknown.send(get(`https://127.0.0.1:${port}/`), limits)).rejects.toMatchObject({
      code: 'JC_HTTP_TLS',
    });
  });

  it('checks nothing in the mode none', async () => {
    const { port } = await serve(answer, true);
    const http = client({ tls: { verificationMode: 'none' } });
    expect((await http.send(get(`https://127.0.0.1:${port}/`), limits)).status).toBe(200);
  });

  it('names the option whose file cannot be read', () => {
    expect(() => client({ tls: { key: new Secret('/nowhere/client.key') } })).toThrow(
      expect.objectContaining({ code: 'JC_CONFIG_UNREADABLE', message: expect.stringContaining('key') }),
    );
  });

  it('says that a plain server speaks no TLS', async () => {
    const { port } = await serve(answer);
    await expect(client().send(get(`https://127.0.0.1:${port}/`), limits)).rejects.toMatchObject({
      code: 'JC_HTTP_TLS',
    });
  });
});

describe('proxies', () => {
  async function proxy(): Promise<{ seen: string[]; url: string }> {
    const seen: string[] = [];
    const server = await listenProxy(seen);
    open.push(server);
    return { seen, url: `${server.url}` };
  }

  it('asks the proxy for a plain target, with the password of its URL', async () => {
    const { seen, url } = await proxy();
    const http = client({ proxyUrl: new Secret(url.replace('//', '//user:pa%20ss@')) });
    const response = await http.send(get('http://api.example.test/x?y=1'), limits);
    expect(response.body.toString()).toBe('from the proxy');
    expect(seen).toEqual([`GET http://api.example.test/x?y=1 Basic ${Buffer.from('user:pa ss').toString('base64')}`]);
  });

  it('goes through a tunnel to a TLS target', async () => {
    const { seen, url } = await proxy();
    const { port } = await serve((_request, response) => response.end('secure'), true);
    const http = client({
      proxyUrl: new Secret(url),
      tls: { certificateAuthorities: [fixture('localhost.crt')] },
    });
    expect((await http.send(get(`https://localhost:${port}/`), limits)).body.toString()).toBe('secure');
    expect(seen).toEqual([`CONNECT localhost:${port}`]);
  });

  it('follows the environment, unless that is switched off', async () => {
    const { seen, url } = await proxy();
    const environment = { http_proxy: url };
    await client({ environment }).send(get('http://api.example.test/'), limits);
    expect(seen).toHaveLength(1);
    const direct = client({ environment, proxyDisable: true });
    await expect(direct.send(get('http://api.invalid/'), limits)).rejects.toMatchObject({ code: 'JC_HTTP_CONNECT' });
    expect(seen).toHaveLength(1);
  });

  it('refuses a proxy URL that is none', () => {
    expect(() => client({ proxyUrl: new Secret('proxy:3128') })).toThrow(
      expect.objectContaining({ code: 'JC_CONFIG_INVALID' }),
    );
  });
});
