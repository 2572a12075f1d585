import { afterEach, describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/load-config.ts';
import type { ElasticsearchOutput } from '../../src/config/types.ts';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { deadUrl } from '../support/net/listening.ts';
import { type FakeElasticsearch, json, startFakeElasticsearch } from './fake-elasticsearch.ts';

const closing: FakeElasticsearch[] = [];
afterEach(async () => {
  for (const server of closing.splice(0)) await server.close();
});

async function start(): Promise<FakeElasticsearch> {
  const server = await startFakeElasticsearch(json(200, { version: { number: '9.4.3' } }));
  closing.push(server);
  return server;
}

describe('several addresses of one cluster', () => {
  it('are tried in turn: a node that is down costs no request, whichever it is', async () => {
    const alive = await start();
    for (const [url, ...otherUrls] of [
      [await deadUrl(), alive.url],
      [alive.url, await deadUrl()],
      [await deadUrl(), await deadUrl(), alive.url],
    ] as const) {
      const client = createElasticsearchClient({ url, otherUrls });
      try {
        for (let count = 0; count < 6; count += 1) expect((await client.info()).version.number).toBe('9.4.3');
      } finally {
        await client.close();
      }
    }
    expect(alive.requests).toHaveLength(18);
  });

  it('fail after all of them were tried', async () => {
    const client = createElasticsearchClient({ url: await deadUrl(), otherUrls: [await deadUrl()] });
    await expect(client.info()).rejects.toThrow('ECONNREFUSED');
    await client.close();
  });

  it('do not send a request twice that one node may have acted on', async () => {
    const rude = await startFakeElasticsearch((response) => response.destroy());
    const other = await startFakeElasticsearch((response) => response.destroy());
    closing.push(rude, other);
    const client = createElasticsearchClient({ url: rude.url, otherUrls: [other.url] });
    await expect(client.info()).rejects.toThrow();
    await client.close();
    expect(rude.requests.length + other.requests.length).toBe(1);
  });
});

describe('where an output is', () => {
  const parse = (connection: string) =>
    parseConfig(`accounts: [{name: a, api_key: k}]\noutput: {elasticsearch: ${connection}}\n`, 'c.yml')
      .output as ElasticsearchOutput;
  const cloudId = (text: string): string => `my-deployment:${Buffer.from(text).toString('base64')}`;

  it('is told by a list of addresses', () => {
    const output = parse('{urls: [https://a:9200, https://b:9200/]}');
    expect([output.url, output.otherUrls]).toEqual(['https://a:9200', ['https://b:9200']]);
  });

  it.each([
    ['europe-west1.gcp.cloud.es.io$abc123$def456', 'https://abc123.europe-west1.gcp.cloud.es.io'],
    ['us-east-1.aws.found.io:9243$abc123$', 'https://abc123.us-east-1.aws.found.io:9243'],
  ])('is told by a Cloud ID: %s', (text, url) => {
    expect(parse(`{cloud_id: "${cloudId(text)}"}`).url).toBe(url);
  });

  it.each([
    ['{}', 'output.elasticsearch.url: the setting "url" is missing (or urls or cloud_id instead)'],
    ['{urls: []}', 'output.elasticsearch.urls: expected at least one entry'],
    ['{url: http://a, urls: [http://b]}', 'url, urls and cloud_id cannot be used together'],
    ['{cloud_id: nonsense}', 'output.elasticsearch.cloud_id: expected a Cloud ID'],
    [`{cloud_id: "${cloudId('evil/path$x')}"}`, 'output.elasticsearch.cloud_id: expected a Cloud ID'],
    ['{urls: ["http://u:p@b"]}', 'output.elasticsearch.urls[0]: this URL cannot contain credentials'],
  ])('is refused with a reason: %s', (connection, message) => {
    expect(() => parse(connection)).toThrow(message);
  });

  it('is told in the same words for shared state of its own', () => {
    const { state } = parseConfig(
      'accounts: [{name: a, api_key: k}]\noutput: elasticsearch:http://o\nstate: {elasticsearch: {urls: [http://s, http://t], username: u, password: p}}\n',
      'c.yml',
    );
    expect(state.elasticsearch?.connection).toMatchObject({ url: 'http://s', otherUrls: ['http://t'], username: 'u' });
  });
});
