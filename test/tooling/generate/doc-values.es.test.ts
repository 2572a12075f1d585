import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/core/json.ts';
import { packageRoot } from '../../../src/core/package-root.ts';
import { componentTemplates } from '../../../src/generated/templates.ts';
import { packageFields } from '../../../src/tooling/generate/package-fields.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { adaptTemplate } from '../../support/elasticsearch/adapt.ts';
import { detectCapabilities } from '../../support/elasticsearch/capabilities.ts';
import { describeElasticsearch, elasticsearchUrl } from '../../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../../support/elasticsearch/index-names.ts';
import { tellServer } from '../../support/elasticsearch/request.ts';

const unindexed = packageFields(loadSchema(packageRoot(), 'events')).filter(
  ({ indexed, docValues }) => !indexed && docValues,
);
const modes = ['standard', 'logsdb'];

/** A value of each type, the ends of a range around it and a value of another document beyond that range. */
const values: Readonly<Record<string, readonly [string | number, string | number, string | number, string | number]>> =
  {
    keyword: ['2026-01-02T03', '2026-01-02', '2026-01-03', '2027'],
    date: ['2026-01-02T03:04:05.678Z', '2026-01-02', '2026-01-03', '2027-01-01T00:00:00.000Z'],
    long: [7, 6, 8, 9],
    float: [1.5, 1, 2, 3],
  };

const nested = (path: string, value: string | number): JsonObject =>
  path.split('.').reduceRight<JsonObject | string | number>((inner, key) => ({ [key]: inner }), value) as JsonObject;

function valuesOf(type: string) {
  const found = values[type];
  if (found === undefined) throw new Error(`this test has no values of type ${type}`);
  return found;
}

describeElasticsearch('a field without an index', () => {
  const run = uniqueNamespace('doc-values');
  const indexOf = (mode: string) => `${run}-${mode}`;
  const ask = (method: string, path: string, body?: unknown) => tellServer(elasticsearchUrl(), method, path, body);
  // One document a field, and one with another value of it.
  const lines = unindexed.flatMap(({ name, type }, row) =>
    valuesOf(type)
      .filter((_, at) => at === 0 || at === 3)
      .flatMap((value, at) => [
        JSON.stringify({ create: { _id: `${row}-${at}` } }),
        JSON.stringify({ '@timestamp': '2026-01-02', ...nested(name, value) }),
      ]),
  );

  beforeAll(async () => {
    const { template } = componentTemplates['logs-jumpcloud.events@package'];
    const { default_pipeline: _, lifecycle: __, ...index } = template.settings.index;
    const given = { template: { ...template, settings: { index } } } as unknown as JsonObject;
    const adapted = adaptTemplate(given, await detectCapabilities(elasticsearchUrl())).template as JsonObject;
    for (const mode of modes) {
      const settings = { index: { ...index, mode, number_of_shards: 1, number_of_replicas: 0 } };
      await ask('PUT', `/${indexOf(mode)}`, { ...adapted, settings });
      const answer = await ask('POST', `/${indexOf(mode)}/_bulk?refresh=true`, `${lines.join('\n')}\n`);
      expect(answer).toMatchObject({ errors: false });
    }
  });

  afterAll(() => Promise.all(modes.map((mode) => ask('DELETE', `/${indexOf(mode)}`))));

  it('is there: else nothing is tried below', () => {
    expect(unindexed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['event.id', 'jumpcloud.event.timestamp']),
    );
  });

  const cases = modes.flatMap((mode) => unindexed.map(({ name, type }, row) => [name, mode, type, row] as const));

  it.each(cases)('is searched, sorted and counted all the same: %s, %s', async (name, mode, type, row) => {
    const [value, from, to] = valuesOf(type);
    const queries = {
      term: { term: { [name]: value } },
      terms: { terms: { [name]: [value, valuesOf(type)[1]] } },
      range: { range: { [name]: { gte: from, lt: to } } },
      ...(type === 'keyword' && {
        prefix: { prefix: { [name]: '2026-01' } },
        wildcard: { wildcard: { [name]: '*-01-02*' } },
        regexp: { regexp: { [name]: '2026-.*' } },
      }),
    };
    for (const [kind, query] of Object.entries(queries)) {
      const { hits } = (await ask('POST', `/${indexOf(mode)}/_search`, { query })) as Found;
      expect([kind, hits.hits.map(({ _id }) => _id)]).toEqual([kind, [`${row}-0`]]);
    }
    const { hits, aggregations } = (await ask('POST', `/${indexOf(mode)}/_search`, {
      query: { exists: { field: name } },
      sort: [{ [name]: 'desc' }],
      aggs: { distinct: { cardinality: { field: name } } },
    })) as Found;
    expect(hits.hits.map(({ _id }) => _id)).toEqual([`${row}-1`, `${row}-0`]);
    expect(aggregations?.distinct.value).toBe(2);
    expect(await ask('GET', `/${indexOf(mode)}/_field_caps?fields=${name}`)).toMatchObject({
      fields: { [name]: { [type]: { searchable: true, aggregatable: true } } },
    });
  });

  it('stands in an index that keeps events of one type together, also those of no type', async () => {
    for (const mode of modes) {
      const answer = (await ask('GET', `/${indexOf(mode)}/_settings`)) as Record<string, JsonObject>;
      expect(answer[indexOf(mode)]).toMatchObject({
        settings: { index: { mode, sort: { field: ['event.action', '@timestamp'] } } },
      });
    }
  });
});

interface Found {
  readonly hits: { readonly hits: readonly { readonly _id: string }[] };
  readonly aggregations?: { readonly distinct: { readonly value: number } };
}
