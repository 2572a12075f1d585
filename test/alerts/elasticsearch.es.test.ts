import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { alertOf } from '../../src/alerts/alert-document.ts';
import { followElasticsearch } from '../../src/alerts/elasticsearch-source.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { createBulkSink } from '../../src/elasticsearch/bulk-sink.ts';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { askServer } from '../support/elasticsearch/request.ts';
import {
  type DemoStream,
  demoDocumentsOf,
  demoEvents,
  writeDemo,
  writeDocuments,
} from '../support/panels/demo-data.ts';
import { makeRule } from '../support/rules/make-rule.ts';

describeElasticsearch('alerts of what Elasticsearch stores', () => {
  const client = createElasticsearchClient({ url: elasticsearchUrl() });
  const namespace = uniqueNamespace('alerts');
  const raw = demoEvents(1500);
  const written: DemoStream[] = [];
  const dataStream = `logs-jumpcloud.alerts-${namespace}`;

  const template = `alerts-${namespace}`;

  beforeAll(async () => {
    // Servers have a template of all `logs-*-*`; those of tests may not.
    const body = { index_patterns: [dataStream], data_stream: {}, priority: 1000 };
    const { status } = await askServer(elasticsearchUrl(), 'PUT', `/_index_template/${template}`, JSON.stringify(body));
    expect(status).toBe(200);
  });

  afterAll(async () => {
    for (const { remove } of written) await remove();
    // Some test servers keep data streams but cannot remove them.
    await askServer(elasticsearchUrl(), 'DELETE', `/_data_stream/${dataStream}`);
    await askServer(elasticsearchUrl(), 'DELETE', `/_index_template/${template}`);
    await client.close();
  });

  it('look at each document once, also at what becomes visible later with an earlier time', async () => {
    const source = followElasticsearch({
      client,
      namespace,
      streams: new Set(['events']),
      from: Date.UTC(2025, 11, 31),
      now: Date.now,
    });
    expect((await source.fetch(undefined)).documents).toEqual([]);
    written.push(await writeDemo(elasticsearchUrl(), 'events', raw.slice(0, 1200), namespace));
    const first = await source.fetch(undefined);
    expect(first.documents).toHaveLength(1200);
    expect((await source.fetch(first.cursor)).documents).toEqual([]);
    await writeDemo(elasticsearchUrl(), 'events', raw.slice(1200), namespace);
    const second = await source.fetch(JSON.parse(JSON.stringify(first.cursor)));
    expect(second.documents).toHaveLength(300);
    const ids = [...first.documents, ...second.documents].map(({ id }) => id);
    expect(new Set(ids).size).toBe(1500);
  });

  it('are of what was stored between two runs, neither of which says where to begin', async () => {
    const own = uniqueNamespace('alerts');
    const stored = demoDocumentsOf('events', 20);
    const run = (at: number) =>
      followElasticsearch({ client, namespace: own, streams: new Set(['events']), from: at, now: () => at });
    const { cursor } = await run(Date.UTC(2025, 11, 31)).fetch(undefined);
    written.push(await writeDocuments(elasticsearchUrl(), 'events', stored, own));
    const later = await run(Date.UTC(2026, 0, 3)).fetch(JSON.parse(JSON.stringify(cursor)));
    expect(later.documents).toHaveLength(stored.length);
  });

  it('miss nothing after a document of a clock that is fast', async () => {
    const own = uniqueNamespace('alerts');
    const [fast, ...others] = demoDocumentsOf('events', 20);
    const from = Date.UTC(2025, 11, 31);
    const source = followElasticsearch({
      ...{ client, namespace: own, streams: new Set(['events'] as const), from, now: () => Date.UTC(2026, 0, 1) },
    });
    const event = { ...(fast?.event as JsonObject), created: '2099-01-01T00:00:00.000Z' };
    written.push(await writeDocuments(elasticsearchUrl(), 'events', [{ ...fast, event }], own));
    const first = await source.fetch(undefined);
    await writeDocuments(elasticsearchUrl(), 'events', others, own);
    const second = await source.fetch(JSON.parse(JSON.stringify(first.cursor)));
    expect([first.documents.length, second.documents.length]).toEqual([1, others.length]);
  });

  it('are preceded by the past, which ends where the next look begins', async () => {
    const own = uniqueNamespace('alerts');
    const fetchedAt = (document: JsonObject, created: number) => {
      const event = { ...(document.event as JsonObject), created: new Date(created).toISOString() };
      return { ...document, '@timestamp': event.created, event };
    };
    const now = Date.UTC(2026, 0, 20);
    const hours = [-40 * 24, -20 * 24, -1, 0, 1];
    const all = demoDocumentsOf('events', 20).slice(0, hours.length);
    const documents = all.map((document, place) => fetchedAt(document, now + (hours[place] as number) * 3_600_000));
    const ids = hours.map((hour) => `at ${hour}`);
    written.push(await writeDocuments(elasticsearchUrl(), 'events', documents, own, ids));
    const rule = makeRule('new_terms', { id: 'new', by: ['event.action'], history: 1, learn: 0 });
    const follow = (from: number) =>
      followElasticsearch({ client, namespace: own, streams: new Set(['events']), from, now: () => now });
    const pastOf = async (from: number, cursor: JsonObject | undefined) => {
      const seen: string[] = [];
      for await (const { id } of follow(from).history(cursor, [rule], 30 * 24 * 3_600_000)) seen.push(id);
      return seen;
    };
    const first = await follow(now).fetch(undefined);
    expect(first.documents.map(({ id }) => id)).toEqual(['at 0', 'at 1']);
    expect(await pastOf(now, undefined)).toEqual(['at -480', 'at -1']);
    expect(await pastOf(now, first.cursor)).toEqual(['at -480', 'at -1', 'at 0']);
    // Stored late, with a time of fetching that the next look still covers.
    const { cursor } = await follow(now - 24 * 3_600_000).fetch(undefined);
    const late = fetchedAt(all[0] as JsonObject, now - 60_000);
    await writeDocuments(elasticsearchUrl(), 'events', [late], own, ['late']);
    expect(await pastOf(now, cursor)).toEqual(['at -480', 'at -1', 'at 0']);
    expect((await follow(now).fetch(cursor)).documents.map(({ id }) => id)).toEqual(['late']);
  });

  it('are stored once, however often they are written', async () => {
    const sink = createBulkSink({ client, dataStream });
    const seen = { stream: 'events', id: 'a', at: Date.UTC(2026, 0, 1), document: { message: 'it happened' } } as const;
    const finding = { rule: 'r', at: seen.at, key: ['anna'], documents: [seen], count: 1 };
    const { id, document } = alertOf(makeRule('query', { id: 'r' }), finding, namespace, Date.UTC(2026, 0, 2));
    const outgoing = [{ id, json: Buffer.from(JSON.stringify(document)) }];
    expect(await sink.write(outgoing)).toEqual([{ kind: 'stored' }]);
    expect(await sink.write(outgoing)).toEqual([{ kind: 'duplicate' }]);
    expect(await sink.lookUp?.find([id])).toEqual(new Set([id]));
  });
});
