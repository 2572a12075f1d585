import { afterEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../src/core/clock.ts';
import { Secret } from '../../src/core/secret.ts';
import { type BulkSinkOptions, createBulkSink } from '../../src/elasticsearch/bulk-sink.ts';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import {
  type Answer,
  type FakeElasticsearch,
  idsOf,
  items,
  json,
  startFakeElasticsearch,
  storeAndCutInto,
  storeInto,
} from './fake-elasticsearch.ts';

const dataStream = 'logs-jumpcloud.events-test';
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A sink on a fake server; its clock does not wait and remembers how long it was asked to. */
async function sinkOn(answers: Answer[], options: Partial<BulkSinkOptions> = {}, requestTimeoutMs = 10_000) {
  const server = await startFakeElasticsearch(...answers);
  const client = createElasticsearchClient({ url: server.url, requestTimeoutMs });
  closing.push(server.close, () => client.close());
  const waits: number[] = [];
  const clock: Clock = {
    now: () => 0,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
  const sink = createBulkSink({ client, dataStream, clock, random: () => 1, ...options });
  return { sink, server, waits };
}

const documents = (...ids: string[]) => ids.map((id) => ({ id, json: Buffer.from(`{"n":"${id}"}`) }));
const created = { status: 201, result: 'created' };
const rejectedForLoad = { status: 429, error: { type: 'es_rejected_execution_exception', reason: 'queue is full' } };
const sentIds = (server: FakeElasticsearch) => server.requests.map(idsOf);

describe('the bulk sink', () => {
  it('tells how long each request took, one that failed too', async () => {
    let time = 0;
    const now = (): number => {
      time += 250;
      return time;
    };
    const clock: Clock = { now, sleep: async () => {} };
    const took: number[] = [];
    const { sink, server } = await sinkOn([json(503, {}), storeInto(new Set())], {
      clock,
      onBulk: (milliseconds) => took.push(milliseconds),
    });
    await sink.write(documents('a'));
    const bulks = server.requests.filter(({ url }) => url?.includes('_bulk'));
    expect(bulks).toHaveLength(2);
    expect(took).toEqual([250, 250]);
  });

  it('sends the documents as they are, as create operations into a data stream', async () => {
    const { sink, server } = await sinkOn([storeInto(new Set())]);
    await sink.write([{ id: 'a', json: Buffer.from('{"n" : 1.0}') }]);
    const [request] = server.requests;
    expect(request?.body).toBe('{"create":{"_id":"a"}}\n{"n" : 1.0}\n');
    expect(request?.url).toMatch(/^\/logs-jumpcloud\.events-test\/_bulk\?require_data_stream=true/);
    expect(request?.headers['content-type']).toBe('application/vnd.elasticsearch+x-ndjson; compatible-with=8');
  });

  it('answers in the order of the documents when some are settled before sending and some in later bulks', async () => {
    const { sink, server } = await sinkOn([storeInto(new Set(['b']))], { maxBatchDocuments: 2 });
    const verdicts = await sink.write([
      ...documents('a', 'b'),
      { id: '', json: Buffer.from('{}') },
      ...documents('c', 'd', 'a'),
    ]);
    expect(verdicts.map((verdict) => verdict.kind)).toEqual([
      'stored',
      'duplicate',
      'rejected',
      'stored',
      'stored',
      'duplicate',
    ]);
    expect(sentIds(server)).toEqual([['a', 'b'], ['c', 'd'], ['a']]);
  });

  it('sends nothing for an empty batch', async () => {
    const { sink, server } = await sinkOn([json(500, {})]);
    expect(await sink.write([])).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it('sends only the refused items again, and waits longer each time', async () => {
    const { sink, server, waits } = await sinkOn([
      items(created, rejectedForLoad, rejectedForLoad),
      items(rejectedForLoad, rejectedForLoad),
      items(rejectedForLoad, created),
      storeInto(new Set()),
    ]);
    const verdicts = await sink.write(documents('a', 'b', 'c'));
    expect(verdicts.map((verdict) => verdict.kind)).toEqual(['stored', 'stored', 'stored']);
    expect(sentIds(server)).toEqual([['a', 'b', 'c'], ['b', 'c'], ['b', 'c'], ['b']]);
    expect(waits).toEqual([500, 1000, 500]);
  });

  it('gives up with JC_SINK_OVERLOADED when nothing gets better', async () => {
    const { sink, server } = await sinkOn([items(rejectedForLoad)], { retry: { retries: 3 } });
    await expect(sink.write(documents('a'))).rejects.toMatchObject({
      code: 'JC_SINK_OVERLOADED',
      message: expect.stringContaining('queue is full'),
    });
    expect(server.requests).toHaveLength(4);
  });

  it.each([
    [429, 'JC_SINK_OVERLOADED'],
    [502, 'JC_SINK_UNREACHABLE'],
    [503, 'JC_SINK_UNREACHABLE'],
    [504, 'JC_SINK_UNREACHABLE'],
  ])('tries the whole request again after %i, and ends with %s', async (status, code) => {
    const passing = await sinkOn([json(status, {}), storeInto(new Set())]);
    expect(await passing.sink.write(documents('a'))).toEqual([{ kind: 'stored' }]);
    const lasting = await sinkOn([json(status, {})], { retry: { retries: 2 } });
    await expect(lasting.sink.write(documents('a'))).rejects.toMatchObject({ code, details: { status } });
    expect(lasting.server.requests).toHaveLength(3);
  });

  it('finds duplicates, and loses nothing, when the connection breaks after the bulk was applied', async () => {
    const stored = new Set<string>();
    const { sink } = await sinkOn([storeAndCutInto(stored), storeInto(stored)]);
    expect(await sink.write(documents('a', 'b'))).toEqual([{ kind: 'duplicate' }, { kind: 'duplicate' }]);
    expect([...stored]).toEqual(['a', 'b']);
  });

  it('tries again when the server is too slow', async () => {
    const { sink, server } = await sinkOn([() => {}, storeInto(new Set())], {}, 200);
    expect(await sink.write(documents('a'))).toEqual([{ kind: 'stored' }]);
    expect(server.requests).toHaveLength(2);
  });

  it('says JC_SINK_UNREACHABLE when nobody listens', async () => {
    const { sink, server } = await sinkOn([storeInto(new Set())], { retry: { retries: 1 } });
    await server.close();
    await expect(sink.write(documents('a'))).rejects.toMatchObject({ code: 'JC_SINK_UNREACHABLE', retryable: true });
  });

  it('halves a batch that is too large, and rejects a document that is too large alone', async () => {
    const stored = new Set<string>();
    const { sink, server } = await sinkOn([
      (response, request) => {
        const refuses = idsOf(request).includes('big');
        (refuses ? json(413, '') : storeInto(stored))(response, request);
      },
    ]);
    const verdicts = await sink.write(documents('a', 'b', 'big', 'c', 'd'));
    expect(verdicts.map((verdict) => verdict.kind)).toEqual(['stored', 'stored', 'rejected', 'stored', 'stored']);
    expect(sentIds(server)).toEqual([['a', 'b', 'big', 'c', 'd'], ['a', 'b', 'big'], ['a', 'b'], ['big'], ['c', 'd']]);
  });

  it.each([
    [401, 'JC_SINK_UNAUTHORIZED', 'Check the API key'],
    [403, 'JC_SINK_UNAUTHORIZED', `create_doc and auto_configure on ${dataStream}`],
    [400, 'JC_SINK_REFUSED', 'Check the reason'],
  ])('does not try again after %i', async (status, code, advice) => {
    const body = { error: { type: 'some_exception', reason: 'the reason' }, status };
    const { sink, server } = await sinkOn([json(status, body)]);
    await expect(sink.write(documents('a'))).rejects.toMatchObject({
      code,
      message: expect.stringContaining('some_exception: the reason'),
      advice: expect.stringContaining(advice),
    });
    expect(server.requests).toHaveLength(1);
  });

  it('says JC_SINK_UNAUTHORIZED when single items are forbidden', async () => {
    const { sink } = await sinkOn([items({ status: 403, error: { type: 'security_exception', reason: 'no' } })]);
    await expect(sink.write(documents('a'))).rejects.toMatchObject({ code: 'JC_SINK_UNAUTHORIZED' });
  });

  it('says JC_SINK_UNREACHABLE when an answer does not fit the request or is not of Elasticsearch', async () => {
    const strangers: Answer[] = [
      items(created, created),
      json(200, { hello: 'world' }),
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in</html>'),
      (response) =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' })
          .end('{"items":['),
    ];
    for (const stranger of strangers) {
      const { sink } = await sinkOn([stranger], { retry: { retries: 0 } });
      await expect(sink.write(documents('a'))).rejects.toMatchObject({ code: 'JC_SINK_UNREACHABLE' });
    }
  });

  it('ends a request under way when it is aborted', async () => {
    const abort = new AbortController();
    const { sink } = await sinkOn([() => abort.abort()]);
    await expect(sink.write(documents('a'), abort.signal)).rejects.toMatchObject({ code: 'JC_ABORTED' });
  });

  it('sends nothing more when it is aborted while it waits', async () => {
    const abort = new AbortController();
    const { sink, server } = await sinkOn([json(503, {})], { onRetry: () => abort.abort() });
    await expect(sink.write(documents('a'), abort.signal)).rejects.toMatchObject({ code: 'JC_ABORTED' });
    expect(server.requests).toHaveLength(1);
  });

  it('sends no more after a bulk that failed', async () => {
    const failFirst: Answer = (response, request) => {
      if (idsOf(request)[0] === 'b') json(400, {})(response, request);
      else storeInto(new Set())(response, request);
    };
    const { sink, server } = await sinkOn([failFirst], { maxBatchDocuments: 1 });
    await expect(sink.write(documents('a', 'b', 'c'))).rejects.toMatchObject({ code: 'JC_SINK_REFUSED' });
    expect(server.requests).toHaveLength(2);
  });

  it('names its target without credentials', async () => {
    const client = createElasticsearchClient({ url: 'https://elastic:hunter2@es.example:9243/prefix/' });
    closing.push(() => client.close());
    const sink = createBulkSink({ client, dataStream });
    expect(sink.description).toBe(`elasticsearch:https://es.example:9243/prefix/${dataStream}`);
  });

  it('never puts a credential into an error', async () => {
    const server = await startFakeElasticsearch(json(401, { error: { type: 'security_exception', reason: 'no' } }));
    const client = createElasticsearchClient({ url: server.url, apiKey: new Secret('s3cr3t-key') });
    closing.push(server.close, () => client.close());
    const error: unknown = await createBulkSink({ client, dataStream })
      .write(documents('a'))
      .catch((caught: unknown) => caught);
    expect(server.requests[0]?.headers.authorization).toBe('ApiKey s3cr3t-key');
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('s3cr3t-key');
  });
});
