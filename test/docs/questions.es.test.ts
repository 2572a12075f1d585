import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../src/core/json.ts';
import { eventsMappings } from '../../src/generated/events-mappings.ts';
import { toElasticsearchQuery } from '../../src/kql/elasticsearch-query.ts';
import { fieldsOf } from '../../src/kql/fields.ts';
import { readKql } from '../../src/kql/names.ts';
import { printKql } from '../../src/kql/print.ts';
import { adaptMappings } from '../support/elasticsearch/adapt.ts';
import { detectCapabilities } from '../support/elasticsearch/capabilities.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { askServer, tellServer } from '../support/elasticsearch/request.ts';
import { serverReadsLists, withoutLists } from '../support/kql/kql-of-server.ts';
import { countRows, readBuckets } from '../support/questions/answers.ts';
import { byHand } from '../support/questions/by-hand.ts';
import { type DemoData, makeDemoData } from '../support/questions/demo-data.ts';
import { type ToldQuestion, toldQuestions } from '../support/questions/page.ts';

const fields = fieldsOf(eventsMappings);
const index = `questions-${uniqueNamespace()}`;
const named = toldQuestions().map((question) => [question.asks, question] as const);

let data: DemoData;
let readsLists: boolean;

interface Answered {
  readonly hits: { readonly hits: readonly { readonly _id: string }[] };
  readonly aggregations: JsonObject;
}

async function search(body: object): Promise<Answered> {
  return (await tellServer(elasticsearchUrl(), 'POST', `/${index}/_search`, body)) as Answered;
}

async function idsOf(query: object): Promise<readonly number[]> {
  const { hits } = await search({ size: data.stored.length, _source: false, query });
  return hits.hits.map(({ _id }) => Number(_id)).sort((a, b) => a - b);
}

function answersOf({ asks }: ToldQuestion): readonly (readonly string[] | undefined)[] {
  return data.stored.map(({ raw }) => byHand[asks]?.(raw));
}

describeElasticsearch('a question of the guide', () => {
  beforeAll(async () => {
    const server = elasticsearchUrl();
    data = await makeDemoData();
    await tellServer(server, 'PUT', `/${index}`, {
      settings: { number_of_shards: 1, number_of_replicas: 0, 'mapping.total_fields.limit': 10_000 },
      mappings: adaptMappings(eventsMappings as unknown as JsonValue, await detectCapabilities(server)),
    });
    for (let from = 0; from < data.stored.length; from += 1000) {
      const lines = data.stored
        .slice(from, from + 1000)
        .flatMap(({ source }, place) => [
          JSON.stringify({ index: { _id: String(from + place) } }),
          JSON.stringify(source),
        ]);
      const answer = await tellServer(server, 'POST', `/${index}/_bulk?refresh=true`, `${lines.join('\n')}\n`);
      expect(answer).toMatchObject({ errors: false });
    }
    readsLists = await serverReadsLists(server, index);
  }, 180_000);

  afterAll(async () => {
    data?.remove();
    await askServer(elasticsearchUrl(), 'DELETE', `/${index}`);
  });

  it.each(named)('finds by its filter what is found by hand: %s', async (_, question) => {
    const query = readKql(question.kql);
    const asked = answersOf(question).flatMap((answer, id) => (answer === undefined ? [] : [id]));
    const kql = readsLists ? question.kql : printKql(withoutLists(query));
    expect(await idsOf({ kql: { query: kql } })).toEqual(asked);
    expect(await idsOf(toElasticsearchQuery(query, fields))).toEqual(asked);
    if (question.request !== undefined) expect(await idsOf(question.request.query)).toEqual(asked);
    expect(asked.length).toBeGreaterThan(0);
  });

  it.each(named.filter(([, { request }]) => request !== undefined))(
    'is answered by its request as by hand: %s',
    async (_, question) => {
      const { aggregations } = await search(question.request as object);
      const isDistinct = JSON.stringify(question.request).includes('"cardinality"');
      const answer = countRows(
        answersOf(question).flatMap((rows) => rows ?? []),
        isDistinct,
      );
      expect([...readBuckets(aggregations)].sort()).toEqual([...answer].sort());
      expect(answer.size).toBeGreaterThan(0);
    },
  );
});
