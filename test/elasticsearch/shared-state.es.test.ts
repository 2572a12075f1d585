import { randomBytes } from 'node:crypto';
import type { Client } from '@elastic/elasticsearch';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { createDeadLetterIndex } from '../../src/elasticsearch/state/dead-letter-index.ts';
import { createElasticsearchStore } from '../../src/elasticsearch/state/elasticsearch-store.ts';
import { createFencedDocuments, readDocument } from '../../src/elasticsearch/state/fenced-documents.ts';
import type { VersionedStore } from '../../src/elasticsearch/state/versioned-store.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { askServer, tellServer } from '../support/elasticsearch/request.ts';

const stream = { account: 'acme', stream: 'events' };
const lease = (holder: string, token = 1) => ({ kind: 'lease', ...stream, holder, token, duration_ms: 1000 });

describeElasticsearch('shared state in a real Elasticsearch', () => {
  let client: Client;
  let alias: string;
  let store: VersionedStore;

  beforeAll(() => {
    client = createElasticsearchClient({ url: elasticsearchUrl() });
  });
  afterAll(() => client.close());

  beforeEach(() => {
    alias = `jumpcloud-elastic-state-${uniqueNamespace()}`;
    store = createElasticsearchStore(client, alias);
  });
  afterEach(async () => {
    await askServer(elasticsearchUrl(), 'DELETE', `/${alias}-000001`);
    await askServer(elasticsearchUrl(), 'DELETE', `/${alias}-letters-000001`);
  });

  const ask = (method: string, path: string, body?: unknown) => tellServer(elasticsearchUrl(), method, path, body);

  it('makes its index when it is used first, also where many collectors start at the same time', async () => {
    const stores = Array.from({ length: 8 }, () => createElasticsearchStore(client, alias));
    const written = await Promise.all(stores.map((each, index) => each.write('x', lease(`c${index}`), undefined)));
    expect(written.filter((version) => version !== 'conflict')).toHaveLength(1);
    const mapping = (await ask('GET', `/${alias}/_mapping`)) as Record<string, { mappings: object }>;
    expect(Object.keys(mapping)).toEqual([`${alias}-000001`]);
    expect(mapping[`${alias}-000001`]?.mappings).toMatchObject({
      dynamic: 'strict',
      properties: { data: { type: 'object', enabled: false }, holder: { type: 'keyword' } },
    });
  });

  it('lets a document be replaced only by who knows its last version', async () => {
    const first = await store.write('x', lease('a'), undefined);
    expect(first).toEqual({ seqNo: 0, primaryTerm: 1 });
    if (first === 'conflict') return;
    expect(await store.write('x', lease('b'), undefined)).toBe('conflict');
    const second = await store.write('x', lease('a', 2), first);
    expect(second).toEqual({ seqNo: 1, primaryTerm: 1 });
    expect(await store.write('x', lease('b', 2), first)).toBe('conflict');
    const [found, missing] = await store.read(['x', 'y']);
    expect(found).toEqual({ id: 'x', source: lease('a', 2), version: second });
    expect(missing).toBeUndefined();
    await store.remove('x', first);
    expect((await store.read(['x']))[0]).toBeDefined();
    if (second !== 'conflict') await store.remove('x', second);
    expect(await store.read(['x'])).toEqual([undefined]);
    expect(await store.write('x', lease('a'), first)).toBe('conflict');
  });

  it('lists documents of a kind with their versions', async () => {
    const version = await store.write('x', lease('a'), undefined);
    await store.write('y', { kind: 'document', ...stream, name: 'checkpoint', holder: 'a', token: 1 }, undefined);
    await ask('POST', `/${alias}/_refresh`);
    expect(await store.list('lease')).toEqual([{ id: 'x', source: lease('a'), version }]);
  });

  it('keeps a checkpoint with 100,000 ids, and gives it back as it was', async () => {
    const recent = Array.from({ length: 100_000 }, (_, index) => [
      randomBytes(16).toString('hex'),
      1.7e12 + index * 37,
    ]);
    const text = JSON.stringify({ recent });
    expect(text.length).toBeGreaterThan(5_000_000);
    await createFencedDocuments(store, stream, { holder: 'a', token: 1 }).save('checkpoint', text);
    expect(await readDocument(store, stream, 'checkpoint')).toBe(text);
    const [document] = await store.read(['acme/events/document/checkpoint']);
    expect(String(document?.source.data).length).toBeLessThan(text.length * 0.7);
  });

  it('refuses the checkpoint of a collector that another one has followed', async () => {
    const old = createFencedDocuments(store, stream, { holder: 'a', token: 1 });
    await old.save('checkpoint', 'first');
    const young = createFencedDocuments(store, stream, { holder: 'b', token: 2 });
    expect(await young.load('checkpoint')).toBe('first');
    await young.save('checkpoint', 'second');
    await expect(old.save('checkpoint', 'old')).rejects.toMatchObject({
      code: 'JC_STATE_FENCED',
      message: 'The state of acme/events is now held by the collector b, not by this collector',
    });
    expect(await readDocument(store, stream, 'checkpoint')).toBe('second');
  });

  it('goes on after somebody removed the index under it, and makes no index of guessed types', async () => {
    const documents = createFencedDocuments(store, stream, { holder: 'a', token: 1 });
    await documents.save('checkpoint', 'first');
    await ask('DELETE', `/${alias}-000001`);
    await expect(documents.save('checkpoint', 'second')).rejects.toMatchObject({ code: 'JC_STATE_UNAVAILABLE' });
    expect((await askServer(elasticsearchUrl(), 'HEAD', `/${alias}`)).status).toBe(404);
    await expect(documents.save('checkpoint', 'second')).rejects.toMatchObject({ code: 'JC_STATE_FENCED' });
    await createFencedDocuments(store, stream, { holder: 'a', token: 2 }).save('checkpoint', 'again');
    expect(await ask('GET', `/${alias}/_mapping`)).toMatchObject({
      [`${alias}-000001`]: { mappings: { dynamic: 'strict' } },
    });
  });

  it('says so where an index is in the way of the alias', async () => {
    await ask('PUT', `/${alias}-000001`);
    await expect(store.read(['x'])).rejects.toMatchObject({
      code: 'JC_STATE_UNAVAILABLE',
      message: expect.stringContaining(`the alias ${alias} does not point to it`),
    });
  });

  it('says so where nothing answers', async () => {
    const nowhere = createElasticsearchClient({ url: 'http://127.0.0.1:9' });
    await expect(createElasticsearchStore(nowhere, alias).read(['x'])).rejects.toMatchObject({
      code: 'JC_STATE_UNAVAILABLE',
      message: expect.stringContaining('127.0.0.1:9'),
    });
    await nowhere.close();
  });

  it('keeps each dead letter once, whatever its event looks like', async () => {
    const letters = createDeadLetterIndex(client, `${alias}-letters`);
    const event = JSON.stringify({ '': { 'a..b': 1 }, deep: 'x'.repeat(100_000) });
    const letter = { time: '2026-01-01T00:00:00.000Z', ...stream, id: 'i', reason: 'no', event };
    await letters.keep('acme/events/i', letter);
    await letters.keep('acme/events/i', { ...letter, reason: 'again' });
    await ask('POST', `/${alias}-letters/_refresh`);
    const answer = (await ask('GET', `/${alias}-letters/_search?q=account:acme`)) as { hits: { hits: object[] } };
    expect(answer.hits.hits).toEqual([expect.objectContaining({ _source: letter })]);
  });
});
