import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import type { Hit } from '../../src/hunt/find-hits.ts';
import { huntElasticsearch } from '../../src/hunt/hunt-elasticsearch.ts';
import { huntFiles, Looked } from '../../src/hunt/hunt-files.ts';
import { matcherOf } from '../../src/hunt/matcher.ts';
import { readIndicators } from '../../src/hunt/read-indicators.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { valueAt } from '../support/generate/vector-plan.ts';
import { type DemoStream, demoDocuments, demoEvents, writeDemo } from '../support/panels/demo-data.ts';

const events = 3000;

describeElasticsearch('hunting in Elasticsearch', () => {
  const client = createElasticsearchClient({ url: elasticsearchUrl() });
  const namespace = uniqueNamespace('hunt');
  let written: DemoStream;

  beforeAll(async () => {
    written = await writeDemo(elasticsearchUrl(), 'events', demoEvents(events), namespace);
  }, 400_000);

  afterAll(async () => {
    await written.remove();
    await client.close();
  });

  /** Every twentieth value of the documents, some as blocks or in other letters, among many that no document has. */
  const list = (): string => {
    const documents = [...demoDocuments(events)];
    const values = (field: string) => [
      ...new Set(documents.flatMap((document) => [valueAt(document, field) ?? []].flat() as string[])),
    ];
    const some = (field: string) => values(field).filter((_, index) => index % 20 === 0);
    const addresses = some('related.ip').flatMap((ip, index) =>
      index % 2 === 0 ? [ip] : [`${ip}/28`, ip, `${ip}/24`],
    );
    const others = Array.from({ length: 12_000 }, (_, n) => `203.0.${n >> 8}.${n & 255}`);
    const mails = values('related.user')
      .filter((user) => user.includes('@'))
      .filter((_, index) => index % 3 === 0);
    const hosts = some('related.hosts').map((host) => host.toUpperCase());
    return [...addresses, ...others, ...mails.map((mail) => mail.toUpperCase()), ...hosts].join('\n');
  };

  const look = async (hits: AsyncIterable<Hit>) => {
    const found: string[] = [];
    for await (const { time, sentence, field, value, indicator } of hits)
      found.push([time, sentence, field, value, indicator.source].join(' | '));
    return found.sort();
  };

  const both = async (text: string, from?: number) => {
    const { indicators } = readIndicators(text, 'list', 0);
    const match = matcherOf(indicators);
    const stdin = (async function* () {
      for (const document of demoDocuments(events)) yield Buffer.from(`${JSON.stringify(document)}\n`);
    })();
    const [inFiles, inCluster] = [new Looked(), new Looked()];
    const files = await look(huntFiles(['-'], match, { from, now: 0, stdin, onLines: () => {} }, inFiles));
    const cluster = await look(huntElasticsearch(client, indicators, match, { namespace, from }, inCluster));
    const outside = [inFiles.outside, inCluster.outside];
    return { files, cluster, outside, events: [inFiles.events, inCluster.events], indicators: indicators.length };
  };

  it('finds what is found in files, with more indicators than one request takes', async () => {
    const { files, cluster, events: looked, indicators } = await both(list());
    expect(indicators).toBeGreaterThan(12_000);
    expect(cluster).toEqual(files);
    for (const kind of [/ \| client\.ip \| /, / \| \S+ \| \S+@\S+ \| /, / \| host\.hostname \| /])
      expect([kind, files.some((line) => kind.test(line))]).toEqual([kind, true]);
    expect(looked).toEqual([events, events]);
  });

  it('finds what is found in files from a time on', async () => {
    const all = await both(list());
    const from = Date.UTC(2025, 11, 20);
    const late = await both(list(), from);
    expect(late.cluster).toEqual(late.files);
    expect(late.files).toEqual(all.files.filter((line) => line >= new Date(from).toISOString()));
    expect(late.events[1]).toBe(late.events[0]);
  });

  it('looks at nothing if there is nothing', async () => {
    const looked = new Looked();
    const { indicators } = readIndicators('203.0.113.7', 'list', 0);
    const options = { namespace: uniqueNamespace('nothing'), from: undefined };
    expect(await look(huntElasticsearch(client, indicators, matcherOf(indicators), options, looked))).toEqual([]);
    expect(looked.events).toBe(0);
    expect(looked.outside).toBe(undefined);
  });

  it('knows when events were if none is in the time range', async () => {
    const { outside } = await both(list(), Date.UTC(2030, 0, 1));
    expect(outside[0]).toMatchObject({ first: expect.any(Number), last: expect.any(Number) });
    expect(outside[1]).toEqual(outside[0]);
  });
});
