import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { isSupportedVersion } from '../../src/core/product.ts';
import { Secret } from '../../src/core/secret.ts';
import type { ElasticsearchOptions } from '../../src/elasticsearch/client.ts';
import { createElasticsearchClient, serverAddress } from '../../src/elasticsearch/client.ts';
import { checkServer } from '../../src/elasticsearch/server-info.ts';
import { type Answer, json, startFakeElasticsearch } from './fake-elasticsearch.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function connect(answer: Answer, options: Partial<ElasticsearchOptions> = {}) {
  const server = await startFakeElasticsearch(answer);
  const client = createElasticsearchClient({ url: server.url, ...options });
  closing.push(server.close, () => client.close());
  return { server, client };
}

const info = (number: string, build_flavor = 'default') => json(200, { version: { number, build_flavor } });

describe('createElasticsearchClient', () => {
  it('refuses an API key that no header can carry, and does not show it', () => {
    const create = () => createElasticsearchClient({ url: 'http://127.0.0.1:1', apiKey: new Secret('hush\n') });
    expect(create).toThrow('the API key contains a line break, which cannot be sent in a header');
    expect(create).not.toThrow('hush');
  });

  it('asks for the REST API of version 8, which Elasticsearch 8 and 9 understand', async () => {
    const { server, client } = await connect(info('8.19.0'));
    await client.info();
    await client.ingest.putPipeline({ id: 'x', processors: [] });
    const wanted = 'application/vnd.elasticsearch+json; compatible-with=8';
    expect(server.requests.map((request) => request.headers.accept)).toEqual([
      expect.stringContaining(wanted),
      expect.stringContaining(wanted),
    ]);
    expect(server.requests[1]?.headers['content-type']).toBe(wanted);
  });

  it('asks for version 9 where that is wished', async () => {
    const { server, client } = await connect(info('9.4.3'), { compatibility: 9 });
    await client.info();
    expect(server.requests[0]?.headers.accept).toContain('compatible-with=9');
  });

  it('moves credentials from the URL into the header', async () => {
    const { server } = await connect(info('9.4.3'));
    const client = createElasticsearchClient({ url: server.url.replace('//', '//elastic:p%40ss@') });
    closing.push(() => client.close());
    await client.info();
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from('elastic:p@ss').toString('base64')}`);
    expect(serverAddress(client)).toBe(server.url);
  });

  it('tries a request once', async () => {
    const { server, client } = await connect(json(503, {}));
    await expect(client.info()).rejects.toThrow();
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, ElasticsearchOptions]>([
    ['a URL that is none', { url: 'es.example' }],
    ['a URL of another kind', { url: 'ftp://es.example' }],
    ['a key and a user', { url: 'https://u:p@es.example', apiKey: new Secret('k') }],
    ['two users', { url: 'https://u:hidden@es.example', username: 'v', password: new Secret('hidden') }],
    ['a user without a password', { url: 'https://es.example', username: 'u' }],
    ['a URL with a user and no password', { url: 'https://u@es.example' }],
    ['broken escapes in the URL', { url: 'https://u:hidden%zz@es.example' }],
    ['a fingerprint without TLS', { url: 'http://es.example', caFingerprint: 'AA:BB' }],
  ])('refuses %s, without showing it', (_, options) => {
    let caught: unknown;
    try {
      createElasticsearchClient(options);
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({ code: 'JC_CONFIG_INVALID' });
    expect(inspect(caught)).not.toContain('hidden');
  });
});

describe('checkServer', () => {
  it('gives the version', async () => {
    const { client } = await connect(info('9.4.3'));
    expect(await checkServer(client)).toEqual({ version: '9.4.3', serverless: false });
  });

  it('refuses a server that is too old', async () => {
    const { client } = await connect(info('8.18.4'));
    await expect(checkServer(client)).rejects.toMatchObject({
      code: 'JC_SINK_TOO_OLD',
      message: expect.stringContaining('8.18.4'),
    });
  });

  it('does not judge serverless by its number', async () => {
    const { client } = await connect(info('8.11.0', 'serverless'));
    expect(await checkServer(client)).toEqual({ version: '8.11.0', serverless: true });
  });

  it('says so when something else answers', async () => {
    const { client } = await connect((response) => response.writeHead(200).end('{}'));
    await expect(checkServer(client)).rejects.toMatchObject({
      code: 'JC_SINK_UNREACHABLE',
      message: expect.stringContaining('not Elasticsearch'),
    });
  });

  it('accepts a key that may not ask for the version', async () => {
    const { client } = await connect(json(403, { error: { type: 'security_exception', reason: 'no' } }));
    expect(await checkServer(client)).toEqual({ version: undefined, serverless: false });
  });

  it('refuses wrong credentials', async () => {
    const { client } = await connect(json(401, { error: { type: 'security_exception', reason: 'no' } }));
    await expect(checkServer(client)).rejects.toMatchObject({ code: 'JC_SINK_UNAUTHORIZED' });
  });

  it('that asks for credentials, where none were given, says that, and how to give them', async () => {
    const reason = 'missing authentication credentials for REST request [/]';
    const { client } = await connect(json(401, { error: { type: 'security_exception', reason } }));
    await expect(checkServer(client)).rejects.toMatchObject({
      code: 'JC_SINK_UNAUTHORIZED',
      message: expect.stringMatching(/requires credentials \(401\), and none were given/),
      advice: expect.stringMatching(/ELASTICSEARCH_API_KEY.*configuration/),
    });
  });

  it.each([
    ['7.17.28', false],
    ['8.18.8', false],
    ['8.19.0', true],
    ['9.0.0', true],
    ['9.4.3', true],
    ['10.0.0', true],
  ])('%s is supported: %s', (version, supported) => {
    expect(isSupportedVersion(version)).toBe(supported);
  });
});
