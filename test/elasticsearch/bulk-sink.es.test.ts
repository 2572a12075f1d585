import type { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { isSupportedVersion } from '../../src/core/product.ts';
import { createBulkSink } from '../../src/elasticsearch/bulk-sink.ts';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { checkServer } from '../../src/elasticsearch/server-info.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { installForTest, type TestInstallation } from '../support/elasticsearch/install.ts';
import { tellServer } from '../support/elasticsearch/request.ts';

describeElasticsearch('the bulk sink on a real Elasticsearch', () => {
  const dataset = `sinktest.${uniqueNamespace()}`;
  const dataStream = (name: string) => `logs-${dataset}-${name}`;
  const pipeline = `${dataset}-pipeline`;
  const created: string[] = [];
  let client: Client;
  let installation: TestInstallation;

  beforeAll(async () => {
    client = createElasticsearchClient({ url: elasticsearchUrl() });
    const template = (pattern: string, priority: number, settings: Record<string, string>) => ({
      index_patterns: [pattern],
      priority,
      data_stream: {},
      template: { settings, mappings: { properties: { n: { type: 'long' } } } },
    });
    installation = await installForTest(elasticsearchUrl(), {
      pipelines: {
        [pipeline]: {
          processors: [
            { drop: { if: 'ctx.n == -1' } },
            { fail: { if: 'ctx.n == -2', message: 'not this one' } },
            { set: { field: '_id', value: 'made-by-the-pipeline', if: 'ctx.n == -3' } },
          ],
        },
      },
      indexTemplates: {
        [`${dataset}-plain`]: template(`${dataStream('plain')}*`, 700, {}),
        [`${dataset}-piped`]: template(dataStream('piped'), 700, { 'index.default_pipeline': pipeline }),
        [`${dataset}-lost`]: template(dataStream('lost'), 700, { 'index.default_pipeline': `${pipeline}-not-there` }),
      },
    });
  });

  afterAll(async () => {
    await installation?.remove(created);
    await client?.close();
  });

  const sinkFor = (name: string, options = {}) => {
    created.push(dataStream(name));
    return createBulkSink({ client, dataStream: dataStream(name), ...options });
  };
  const document = (id: string, n: unknown) => ({
    id,
    json: Buffer.from(JSON.stringify({ '@timestamp': '2026-01-01T00:00:00Z', n })),
  });
  const storedIn = async (name: string) => {
    await tellServer(elasticsearchUrl(), 'POST', `/${dataStream(name)}/_refresh`);
    const answer = await tellServer(elasticsearchUrl(), 'GET', `/${dataStream(name)}/_search?size=100&sort=n`);
    const { hits } = answer as { hits: { hits: { _id: string; _source: unknown }[] } };
    return hits.hits.map((hit) => hit._id).sort();
  };

  it('runs on a version that we support', async () => {
    const { version } = await checkServer(client);
    expect(isSupportedVersion(version ?? '')).toBe(true);
  });

  it('gives each document of one bulk its own verdict', async () => {
    const sink = sinkFor('plain-mixed');
    expect(await sink.write([document('before', 1)])).toEqual([{ kind: 'stored' }]);
    const verdicts = await sink.write([
      document('first', 2),
      document('before', 1),
      document('conflict', 'not a number'),
      { id: 'no-timestamp', json: Buffer.from('{"n":1}') },
      { id: 'broken', json: Buffer.from('{"n":}') },
      document('x'.repeat(513), 3),
      document('first', 2),
      document('x'.repeat(512), 4),
      { id: 'last', json: Buffer.from('{"@timestamp":"2026-01-01T00:00:00.123Z","n":5,"text":"ünïcode \\u2028"}') },
    ]);
    expect(verdicts).toEqual([
      { kind: 'stored' },
      { kind: 'duplicate' },
      { kind: 'rejected', status: 400, reason: expect.stringContaining('failed to parse field [n] of type [long]') },
      { kind: 'rejected', status: 400, reason: expect.stringContaining('@timestamp') },
      { kind: 'rejected', status: 400, reason: expect.stringContaining('Unexpected character') },
      { kind: 'rejected', reason: expect.stringContaining('513 bytes') },
      { kind: 'duplicate' },
      { kind: 'stored' },
      { kind: 'stored' },
    ]);
    expect(await storedIn('plain-mixed')).toEqual(['before', 'first', 'last', 'x'.repeat(512)]);
  });

  it('stores thousands of documents in several bulks', async () => {
    const sink = sinkFor('plain-many', { maxBatchDocuments: 300 });
    const documents = Array.from({ length: 2500 }, (_, index) => document(`id-${index}`, index));
    const verdicts = await sink.write(documents);
    expect(verdicts.filter((verdict) => verdict.kind === 'stored')).toHaveLength(2500);
    const again = await sink.write(documents);
    expect(again.filter((verdict) => verdict.kind === 'duplicate')).toHaveLength(2500);
    const refreshed = `/${dataStream('plain-many')}`;
    await tellServer(elasticsearchUrl(), 'POST', `${refreshed}/_refresh`);
    expect(await tellServer(elasticsearchUrl(), 'GET', `${refreshed}/_count`)).toMatchObject({ count: 2500 });
  });

  it('rejects what the pipeline drops or fails, and keeps an id that the pipeline makes', async () => {
    const sink = sinkFor('piped');
    const verdicts = await sink.write([
      document('dropped', -1),
      document('failed', -2),
      { id: undefined, json: document('', -3).json },
      document('fine', 1),
      { id: undefined, json: document('', -3).json },
    ]);
    expect(verdicts).toEqual([
      { kind: 'rejected', status: 200, reason: expect.stringContaining('dropped'), dropped: true },
      { kind: 'rejected', status: expect.any(Number), reason: expect.stringContaining('not this one') },
      { kind: 'stored' },
      { kind: 'stored' },
      { kind: 'duplicate' },
    ]);
    expect(await storedIn('piped')).toEqual(['fine', 'made-by-the-pipeline']);
  });

  it('waits while writing is blocked, and stores when the block is lifted', async () => {
    const block = (on: boolean) =>
      tellServer(elasticsearchUrl(), 'PUT', `/${dataStream('plain-blocked')}/_settings`, { 'index.blocks.write': on });
    let lifted: Promise<unknown> | undefined;
    const sink = sinkFor('plain-blocked', {
      clock: { now: () => 0, sleep: async () => void (await lifted) },
      onRetry: () => {
        lifted = block(false);
      },
    });
    await sink.write([document('a', 1)]);
    await block(true);
    expect(await sink.write([document('a', 1), document('b', 2)])).toEqual([{ kind: 'duplicate' }, { kind: 'stored' }]);
    expect(lifted).toBeDefined();
  });

  it('makes no index where no template of a data stream fits', async () => {
    const name = `jumpcloud-elastic-nothing-fits-${uniqueNamespace()}`;
    const sink = createBulkSink({ client, dataStream: name });
    await expect(sink.write([document('a', 1)])).rejects.toMatchObject({ code: 'JC_SINK_NO_TEMPLATE' });
    await expect(client.indices.exists({ index: name })).resolves.toBe(false);
  });

  it('does not blame the documents for a default pipeline that is not there', async () => {
    await expect(sinkFor('lost').write([document('a', 1)])).rejects.toMatchObject({
      code: 'JC_SINK_NO_TEMPLATE',
      message: expect.stringContaining(`${pipeline}-not-there`),
    });
  });
});
