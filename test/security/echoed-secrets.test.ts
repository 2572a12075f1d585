import { describe, expect, it } from '@jest/globals';
import type { IngestError } from '../../src/core/errors.ts';
import { Secret } from '../../src/core/secret.ts';
import type { Tracer } from '../../src/httpjson/tracer/tracer.ts';
import { createLogger } from '../../src/runtime/logger.ts';
import type { HttpRequest } from '../../src/transport/message.ts';
import { engine } from '../httpjson/engine-support.ts';

const key = 'jca_4f1b&2a9c/7d6e+5f40';
const secrets = new Map([['SECRETkeySECRET', new Secret(key)]]);
const keyed = `request.url: http://api.test/
request.transforms: [{ set: { target: header.x-api-key, value: SECRETkeySECRET } }]`;

const goJson = (text: string): string => JSON.stringify(text).replaceAll('&', '\\u0026');
const phpJson = (text: string): string => JSON.stringify(text).replaceAll('/', '\\/');

/** What an error says, in all of its parts. */
const said = (error: unknown): string => {
  const { message, advice, details, stack, cause } = error as IngestError;
  return [message, advice, JSON.stringify(details), stack, cause instanceof Error ? said(cause) : ''].join('\n');
};

describe('what a server echoes is in no error', () => {
  const sent = (request: HttpRequest): string => String(request.headers['X-Api-Key'] ?? request.headers['x-api-key']);

  it.each([
    ['the body as Go writes it', (text: string) => ({ status: 400, bytes: Buffer.from(`{"sent":${goJson(text)}}`) })],
    ['the body as PHP writes it', (text: string) => ({ status: 400, bytes: Buffer.from(`{"sent":${phpJson(text)}}`) })],
    ['a page that is no JSON', (text: string) => ({ bytes: Buffer.from(`<pre>${encodeURIComponent(text)}</pre>`) })],
    ['the Content-Type', (text: string) => ({ headers: { 'content-type': `text/${text}` }, bytes: Buffer.from('x') })],
    [
      'the id of the request',
      (text: string) => ({ status: 400, headers: { 'x-request-id': `${Buffer.from(text).toString('base64')}` } }),
    ],
    ['the place it redirects to', (text: string) => ({ status: 302, headers: { location: `ftp://x/${text}` } })],
    ['the path it redirects to', (text: string) => ({ status: 302, headers: { location: `/loop/${text}` } })],
  ])('%s', async (_place, answer) => {
    const { run, requests } = engine(keyed, [(request) => answer(sent(request))], { secrets });
    const { error } = await run();
    expect(sent(requests[0] as HttpRequest)).toBe(key);
    expect(error).toBeDefined();
    for (const spelling of [key, goJson(key), phpJson(key), encodeURIComponent(key), '2a9c', '5f40'])
      expect(said(error)).not.toContain(spelling.replaceAll('"', ''));
    expect(said(error)).not.toContain(Buffer.from(key).toString('base64').slice(2, 12));
  });

  it('the pair of an OAuth client, in its form and as Base64', async () => {
    const auth =
      'auth.oauth2: { client: { id: the-client, secret: "s3cr&t/of it" }, token_url: "http://id.test/token" }';
    const echo = (request: HttpRequest) => ({
      status: 401,
      body: {
        error: 'invalid_client',
        error_description: `${request.headers.Authorization ?? ''} ${request.body ?? ''}`,
      },
    });
    const { run, requests } = engine(`${auth}\nrequest.url: http://api.test/`, [echo]);
    const { error } = await run();
    const pair = /Basic (\S+)/.exec(String(requests[0]?.headers.Authorization))?.[1] ?? 'none';
    expect(Buffer.from(pair, 'base64').toString()).toBe('the-client:s3cr%26t%2Fof+it');
    expect(requests[1]?.body).toContain('client_secret=s3cr%26t%2Fof+it');
    for (const spelling of [pair, 's3cr&t', 's3cr%26t', 'of+it', 'of it']) expect(said(error)).not.toContain(spelling);
    expect(said(error)).toContain('invalid_client');
  });

  it('and in no trace: headers, bodies and errors', async () => {
    const lines: string[] = [];
    const tracer: Tracer = { bodyLimit: 4000, write: (line) => lines.push(line) };
    const echo = (request: HttpRequest) => ({
      headers: { 'x-echo': `you sent ${goJson(sent(request))}` },
      bytes: Buffer.from(
        `{"a":${goJson(sent(request))},"b":"${Buffer.from(`k:${sent(request)}`).toString('base64')}"}`,
      ),
    });
    await engine(keyed, [echo], { secrets, tracer }).run();
    await engine(keyed, [new Error(`to /${encodeURIComponent(key)}`)], { secrets, tracer }).run();
    const text = lines.join('\n');
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const spelling of [key, 'jca_4f1b', '2a9c', Buffer.from(`k:${key}`).toString('base64').slice(4, 16)])
      expect(text).not.toContain(spelling);
    expect(text).toContain('you sent');
  });
});

describe('a secret at the end of what a trace keeps of a body', () => {
  it('is not shown by half, however long it has become', async () => {
    const long = `${key}-${'0123456789'.repeat(4)}`;
    const escaped = (text: string): string =>
      Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    const form = escaped(escaped(escaped(long)));
    const lines: string[] = [];
    const tracer: Tracer = { bodyLimit: 10_000, write: (line) => lines.push(line) };
    const bytes = Buffer.from(`${'x '.repeat(2250)}${form}`);
    await engine(keyed, [{ status: 400, bytes }], {
      secrets: new Map([['SECRETkeySECRET', new Secret(long)]]),
      tracer,
    }).run();
    const text = lines.join('\n');
    expect(text).toContain('x x x [secret]');
    expect(text).not.toContain(JSON.stringify(form.slice(0, 100)).slice(1, -1));
  });
});

describe('a line of the log', () => {
  it('shows no secret, in its message or in its fields, of itself or of its parent', () => {
    let text = '';
    const stream = {
      write: (line: string): void => {
        text += line;
      },
    };
    const log = createLogger('info', stream, () => [new Secret(key)]);
    log.child({ account: `a ${key}` }).warn({ reason: goJson(key), count: 3 }, `no: ${phpJson(key)}`, 'test');
    expect(JSON.parse(text)).toMatchObject({
      message: 'no: "[secret]"',
      jumpcloud_elastic: { account: 'a [secret]', reason: '"[secret]"', count: 3 },
    });
  });
});
