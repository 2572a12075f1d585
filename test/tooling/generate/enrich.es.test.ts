import { beforeAll, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/core/json.ts';
import { enrichProcessors } from '../../../src/tooling/generate/enrich.ts';
import { detectCapabilities } from '../../support/elasticsearch/capabilities.ts';
import { describeElasticsearch, elasticsearchUrl } from '../../support/elasticsearch/describe-elasticsearch.ts';
import { tellServer } from '../../support/elasticsearch/request.ts';
import { report } from '../../support/elasticsearch/test-server.ts';

interface Simulated {
  readonly docs: readonly {
    readonly doc: { readonly _source: { readonly client: JsonObject; readonly source: JsonObject } };
  }[];
}

/** The first is in the databases that Elasticsearch brings, the second one is in none. */
const [known, unknown] = ['81.2.69.144', '203.0.113.9'] as const;
const vendor = {
  geo: { city_name: 'Nowhere', region_name: 'No Region', timezone: 'Europe/Paris' },
  as: { number: 64_496 },
};

describeElasticsearch('the pipeline enrich', () => {
  let documents: readonly { readonly client: JsonObject; readonly source: JsonObject }[] | undefined;

  beforeAll(async () => {
    const { processors } = await detectCapabilities(elasticsearchUrl());
    if (!processors.has('geoip')) return;
    const sources = [known, unknown].map((ip) => ({ client: { ip, ...vendor }, source: { ip } }));
    const answer = (await tellServer(elasticsearchUrl(), 'POST', '/_ingest/pipeline/_simulate', {
      pipeline: { processors: enrichProcessors.map(({ processor }) => processor) },
      docs: sources.map((_source) => ({ _index: 'any', _source })),
    })) as Simulated;
    const found = answer.docs.map(({ doc }) => doc._source);
    // A server may have the processor and still wait for its databases.
    if (JSON.stringify(found[0]?.client.geo) !== JSON.stringify(vendor.geo)) documents = found;
  });

  /** There is no server without databases on which this could be tried. */
  function located(): NonNullable<typeof documents> | undefined {
    if (documents === undefined)
      report(
        '!!! NOT TESTED: THIS ELASTICSEARCH HAS NO GEOIP DATABASES. Name a complete one in ELASTICSEARCH_URL. !!!',
      );
    return documents;
  }

  it('replaces the place and the network of an address that it knows as a whole', () => {
    const found = located();
    if (found === undefined) return;
    expect(JSON.stringify(found[0]?.client.geo)).not.toMatch(/Nowhere|No Region|Paris/);
    expect(found[0]?.client.as).not.toMatchObject(vendor.as);
  });

  it('leaves the place of an address that it does not know', () => {
    const found = located();
    if (found === undefined) return;
    expect(found[1]?.client).toEqual({ ip: unknown, ...vendor });
  });

  it('locates no source that is the client', () => {
    const found = located();
    if (found === undefined) return;
    expect(found.map(({ source }) => source)).toEqual([{ ip: known }, { ip: unknown }]);
  });
});
