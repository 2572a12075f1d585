import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/core/json.ts';
import { collectOnce } from '../../support/collector/collecting.ts';
import { describeElasticsearch, elasticsearchUrl } from '../../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../../support/elasticsearch/index-names.ts';
import { tellServer } from '../../support/elasticsearch/request.ts';
import { type InstalledMapping, installMapping } from '../../support/package/install-mapping.ts';
import { createWorld, end, hour, type World } from '../ledger/world.ts';
import { storedDocuments } from '../stored-documents.ts';
import { type HealthSource, sliceStory } from './read-health.ts';

const later = end + 3 * hour;

describeElasticsearch('what the collector writes about itself, in Elasticsearch', () => {
  const namespace = uniqueNamespace('health');
  let world: World;
  let mappings: readonly InstalledMapping[] = [];

  beforeAll(async () => {
    world = await createWorld();
    const streams = ['events', 'collector'] as const;
    mappings = await Promise.all(streams.map((stream) => installMapping(elasticsearchUrl(), namespace, stream)));
  }, 120_000);

  afterAll(async () => {
    for (const mapping of mappings) await mapping.remove([mapping.dataStream]);
    await world?.close();
  });

  const dataStream = `logs-jumpcloud.collector-${namespace}`;

  async function collect(now: number) {
    const config = {
      ...world.config({ namespace }),
      output: { kind: 'elasticsearch', url: elasticsearchUrl() },
      healthDocuments: { kind: 'output' },
    } as const;
    const [run] = await collectOnce(config, { clock: world.at(now) });
    expect(run?.error).toBeUndefined();
    const stored = await storedDocuments(elasticsearchUrl(), dataStream, true);
    return stored
      .map(({ _id, _source }) => ({ _id, _source: _source as unknown as HealthSource }))
      .sort(
        (a, b) =>
          a._source['@timestamp'].localeCompare(b._source['@timestamp']) ||
          a._source.event.sequence - b._source.event.sequence,
      );
  }

  it('is accepted by the mapping of the package, field by field', async () => {
    world.hide = ({ id }: JsonObject) => '048'.includes(String(id).slice(-1).toLowerCase());
    const documents = await collect(later);
    expect(documents.map(({ _source }) => _source.event.action)).toEqual(
      expect.arrayContaining(['collection-started', 'poll', 'slice-state', 'collection-stopped']),
    );
    const answer = await tellServer(elasticsearchUrl(), 'GET', `/${dataStream}/_mapping`);
    const [index] = Object.values(answer as Record<string, { mappings: { properties: JsonObject } }>);
    const declared = JSON.stringify(index?.mappings.properties);
    expect(declared).toContain('"missing":{"type":"long"}');
    // Nothing was guessed: a field that the mapping does not declare would have been added to it.
    const { collectorMappings } = await import('../../../src/generated/collector-mappings.ts');
    expect(leaves(index?.mappings.properties)).toEqual(leaves(collectorMappings.properties as unknown as JsonObject));
  }, 120_000);

  it('shows a hole and its healing to a search, and no document twice', async () => {
    world.hide = () => false;
    const documents = await collect(later + 2 * hour);
    expect(new Set(documents.map(({ _id }) => _id)).size).toBe(documents.length);
    const story = sliceStory(documents);
    const count = (start: string) => story.filter((one) => one.startsWith(start)).length;
    expect(count('open to mismatch')).toBeGreaterThan(5);
    expect(count('mismatch to healed')).toBe(count('open to mismatch'));
    const search = await tellServer(elasticsearchUrl(), 'POST', `/${dataStream}/_search`, {
      size: 0,
      query: { term: { 'event.kind': 'state' } },
      aggs: {
        slices: { terms: { field: 'jumpcloud.collector.slice.state' } },
        missing: { max: { field: 'jumpcloud.collector.slice.missing' } },
        first: { min: { field: 'event.start' } },
      },
    });
    const { aggregations } = search as { aggregations: { slices: { buckets: { key: string; doc_count: number }[] } } };
    const healed = aggregations.slices.buckets.find(({ key }) => key === 'healed');
    expect(healed?.doc_count).toBe(story.filter((one) => one.includes('to healed')).length);
  }, 120_000);
});

function leaves(properties: JsonObject | undefined, path = ''): readonly string[] {
  return Object.entries(properties ?? {})
    .flatMap(([name, field]) => {
      const inner = (field as { properties?: JsonObject }).properties;
      return inner ? leaves(inner, `${path}${name}.`) : [`${path}${name}`];
    })
    .sort();
}
