import { afterEach, describe, expect, it } from '@jest/globals';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { readInOrder } from '../../src/elasticsearch/read-in-order.ts';
import { storedDocuments, storedIds } from '../../src/elasticsearch/stored-ids.ts';
import { type FakeElasticsearch, json, startFakeElasticsearch } from './fake-elasticsearch.ts';

let server: FakeElasticsearch | undefined;

afterEach(() => server?.close());

const failures = [{ shard: 1, reason: { type: 'node_disconnected_exception', reason: 'the node is gone' } }];
const hit = (id: string) => ({ _id: id, _source: { name: id }, sort: [1] });

/** A server whose index has two pages, of which the second lacks what is on a shard that does not answer. */
async function serve(shards: object) {
  let searches = 0;
  server = await startFakeElasticsearch((response, request) => {
    const call = /_pit|_search|_refresh/.exec(request.url)?.[0];
    if (call !== '_search') return json(200, { id: 'point', succeeded: true })(response, request);
    searches += 1;
    const hits = searches === 1 ? [hit('a'), hit('b')] : [hit('c')];
    const answer = { pit_id: 'point', hits: { hits }, _shards: searches === 1 ? {} : shards };
    return json(200, answer)(response, request);
  });
  return createElasticsearchClient({ url: server.url });
}

async function all<T>(pages: AsyncIterable<T>): Promise<readonly T[]> {
  const read: T[] = [];
  for await (const page of pages) read.push(page);
  return read;
}

describe('reading page by page', () => {
  it('reads to the end, and closes the point in time', async () => {
    const client = await serve({});
    expect((await all(storedIds(client, 'logs-x', {}, 2))).flat()).toEqual(['a', 'b', 'c']);
    expect(server?.requests.at(-1)).toMatchObject({ method: 'DELETE', url: '/_pit' });
    await client.close();
  });

  it.each([
    ['ids', (client: Parameters<typeof storedIds>[0]) => all(storedIds(client, 'logs-x', {}, 2))],
    ['documents in order', (client) => all(readInOrder({ client, index: 'logs-x', query: {}, by: 'time', size: 2 }))],
  ])('takes what some shards have of %s for no answer, not for everything', async (_, read) => {
    const client = await serve({ failed: 1, failures });
    await expect(read(client)).rejects.toMatchObject({
      code: 'JC_SINK_UNREACHABLE',
      message: expect.stringContaining('the node is gone'),
    });
    await client.close();
  });

  it('takes what some shards have of whole documents for no answer', async () => {
    server = await startFakeElasticsearch((response, request) =>
      json(200, { id: 'point', hits: { hits: [hit('a')] }, _shards: { failed: 1, failures } })(response, request),
    );
    const client = createElasticsearchClient({ url: server.url });
    await expect(all(storedDocuments(client, 'logs-x', {}))).rejects.toMatchObject({ code: 'JC_SINK_UNREACHABLE' });
    await client.close();
  });
});
