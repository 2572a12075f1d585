import { createServer, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createBulkSink } from '../../src/elasticsearch/bulk-sink.ts';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { createKnownIds } from '../../src/elasticsearch/known-ids.ts';
import { type Listening, listening } from '../support/net/listening.ts';

const dataStream = 'logs-x';
let server: Listening | undefined;

afterEach(() => server?.close());

interface Situation {
  /** Ids by index, the write index last. */
  readonly indices: Readonly<Record<string, readonly string[]>>;
  readonly refresh?: number;
  /** Answers of `_mget` lose their last document. */
  readonly cut?: boolean;
  /** So many answers of `_mget` say that the shard has not started. */
  readonly starting?: number;
  readonly resolve?: number;
}

/** A server with a data stream that knows the four requests of a look-up. */
async function serve({ indices, refresh = 200, cut = false, starting = 0, resolve = 200 }: Situation) {
  const asked: string[] = [];
  let unready = starting;
  const names = Object.keys(indices);
  const answer = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' });
    response.end(JSON.stringify(body));
  };
  const knowing = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const path = (request.url ?? '').replace(/\?.*/, '');
    const index = decodeURIComponent(path.split('/')[1] ?? '');
    const call = path.split('/').find((part) => part.startsWith('_')) ?? '';
    asked.push(`${call} ${call === '_resolve' ? '' : index}`.trim());
    if (call === '_resolve')
      return answer(response, resolve, { data_streams: [{ name: dataStream, backing_indices: names }] });
    if (call === '_refresh') return answer(response, refresh, { _shards: { failed: 0 }, error: { type: 'security' } });
    if (call === '_mget') {
      const { ids } = JSON.parse(text) as { ids: string[] };
      const docs =
        unready-- > 0
          ? ids.map(() => ({ error: { type: 'no_shard_available_action_exception' } }))
          : ids.map((id) => ({ found: indices[index]?.includes(id) ?? false }));
      return answer(response, 200, { docs: cut ? docs.slice(1) : docs });
    }
    const { query } = JSON.parse(text) as { query: { ids: { values: string[] } } };
    const held = new Set(Object.values(indices).flat());
    const hits = query.ids.values.filter((id) => held.has(id)).map((_id) => ({ _id }));
    return answer(response, 200, { hits: { hits } });
  });
  server = await listening(knowing);
  const client = createElasticsearchClient({ url: server.url });
  return { client, lookUp: createKnownIds({ client, dataStream }), asked };
}

describe('looking ids up in a data stream', () => {
  it('asks the write index by realtime get, and refreshes each older index once before it is searched', async () => {
    const { lookUp, asked } = await serve({ indices: { one: ['a'], two: ['b'], three: ['c'] } });
    expect(await lookUp.find(['a', 'c', 'x'])).toEqual(new Set(['a', 'c']));
    expect(asked).toEqual(['_resolve', '_refresh one', '_refresh two', '_mget three', '_search logs-x']);
    asked.length = 0;
    await lookUp.find(['b']);
    expect(asked).toEqual(['_resolve', '_mget three', '_search logs-x']);
  });

  it('asks the older indices by realtime get too where the credentials may not refresh', async () => {
    const { lookUp, asked } = await serve({ indices: { one: ['a'], two: [] }, refresh: 403 });
    expect(await lookUp.find(['a', 'x'])).toEqual(new Set(['a']));
    expect(asked).toEqual(['_resolve', '_refresh one', '_mget two', '_mget one']);
  });

  it('asks nothing where nothing is asked for, and nothing more where there is no data stream', async () => {
    const { lookUp, asked } = await serve({ indices: {}, resolve: 404 });
    expect(await lookUp.find([])).toEqual(new Set());
    expect(asked).toEqual([]);
    expect(await lookUp.find(['a'])).toEqual(new Set());
    expect(asked).toEqual(['_resolve']);
  });

  it('fails where not every document was answered for: what is not seen would be stored twice', async () => {
    const { lookUp } = await serve({ indices: { one: ['a'] }, cut: true });
    await expect(lookUp.find(['a', 'b'])).rejects.toMatchObject({ code: 'JC_SINK_UNREACHABLE' });
  });

  it('waits where the shard of a new write index has not started: the sink asks again', async () => {
    const { client, asked } = await serve({ indices: { one: ['a'], two: [] }, starting: 2 });
    const waits: string[] = [];
    const sink = createBulkSink({
      client,
      dataStream,
      clock: { now: Date.now, sleep: async () => {} },
      onRetry: ({ reason }) => waits.push(reason),
    });
    expect(await sink.lookUp?.find(['a', 'x'])).toEqual(new Set(['a']));
    expect(waits).toHaveLength(2);
    expect(waits[0]).toContain('no_shard_available_action_exception');
    expect(asked.filter((call) => call === '_mget two')).toHaveLength(3);
  });

  it('gives up after as many tries as a write, with what the server said', async () => {
    const { client } = await serve({ indices: { one: [] }, starting: 100 });
    const sink = createBulkSink({
      client,
      dataStream,
      clock: { now: Date.now, sleep: async () => {} },
      retry: { retries: 3 },
    });
    await expect(sink.lookUp?.find(['a'])).rejects.toMatchObject({
      code: 'JC_SINK_UNREACHABLE',
      message: expect.stringContaining('no_shard_available_action_exception'),
    });
  });

  it('says which privilege is missing', async () => {
    const { lookUp } = await serve({ indices: { one: [] }, resolve: 403 });
    await expect(lookUp.find(['a'])).rejects.toMatchObject({
      code: 'JC_SINK_UNAUTHORIZED',
      advice: expect.stringContaining('view_index_metadata'),
    });
  });
});
