import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { collectorMappings } from '../../src/generated/collector-mappings.ts';
import { eventsMappings } from '../../src/generated/events-mappings.ts';
import { usersMappings } from '../../src/generated/users-mappings.ts';
import type { Query } from '../../src/kql/ast.ts';
import { toElasticsearchQuery } from '../../src/kql/elasticsearch-query.ts';
import { fieldsOf } from '../../src/kql/fields.ts';
import { printKql } from '../../src/kql/print.ts';
import { createStreamMapper } from '../../src/mapper/stream-mapper.ts';
import { loadRules } from '../../src/rules/load-rules.ts';
import type { Rule, RuleStream } from '../../src/rules/rule.ts';
import { incidentNames } from '../../src/simulator/incidents/incidents.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { askServer } from '../support/elasticsearch/request.ts';
import { differencesOf, type Indexed, indexDocuments, ourHits } from '../support/kql/compare-with-server.ts';
import { serverReadsLists, withoutLists } from '../support/kql/kql-of-server.ts';
import type { RawRecord } from '../support/rules/acts.ts';
import { simulatedFindings } from '../support/rules/simulated-findings.ts';

const { rules, samples } = loadRules(undefined, { examples: true });
const { events, users } = simulatedFindings([], { events: 6000, incidents: incidentNames });

function mapped(stream: string, raws: readonly RawRecord[]): readonly object[] {
  const mapper = createStreamMapper(stream, { tags: ['forwarded'], inputType: 'httpjson', namespace: 'default' });
  return raws.map((raw) => mapper.map(raw, JSON.stringify(raw), Date.UTC(2026, 0, 1)).document);
}

const health = new Set(rules.flatMap(({ tests }) => tests.flatMap((test) => test.health.map(({ like }) => like))));
const data = {
  events: { documents: mapped('events', events), mappings: eventsMappings },
  users: { documents: mapped('users', users), mappings: usersMappings },
  collector: {
    documents: [...health].map((like) => ({ ...samples.get(like), '@timestamp': '2026-01-01T00:00:00.000Z' })),
    mappings: collectorMappings,
  },
} satisfies Readonly<Record<RuleStream, object>>;
const streams = Object.keys(data) as readonly RuleStream[];

/** Every condition of a rule, with the stream whose documents it is about. */
function conditionsOf(rule: Rule): readonly (readonly [RuleStream, Query])[] {
  const steps = rule.kind === 'sequence' ? rule.steps.map(({ where }) => where) : [];
  const own = [rule.where, ...rule.unless, ...steps].map(({ query }) => [rule.stream, query] as const);
  return rule.kind === 'state' ? [...own, ['users', rule.state.query]] : own;
}

const conditions = rules.flatMap(conditionsOf);
const of = (stream: RuleStream) => conditions.flatMap(([about, query]) => (about === stream ? [query] : []));

describeElasticsearch('the conditions of the rules, over a quiet tenant and every incident', () => {
  const indexed = new Map<RuleStream, Indexed>();
  const inIndex = (stream: RuleStream) => indexed.get(stream) as Indexed;
  let readsLists: boolean;

  beforeAll(async () => {
    for (const stream of streams) {
      const { documents, mappings } = data[stream];
      const index = `rules-${stream}-${uniqueNamespace()}`;
      const one: Indexed = { server: elasticsearchUrl(), index, documents, fields: fieldsOf(mappings) };
      indexed.set(stream, one);
      await indexDocuments(one, mappings);
    }
    readsLists = await serverReadsLists(elasticsearchUrl(), inIndex('events').index);
  }, 300_000);

  afterAll(async () => {
    for (const { index } of indexed.values()) await askServer(elasticsearchUrl(), 'DELETE', `/${index}`);
  });

  it.each(streams)(
    'find of %s in our evaluator what the kql query of Elasticsearch finds',
    async (stream) => {
      const ask = (query: Query) => ({ kql: { query: printKql(readsLists ? query : withoutLists(query)) } });
      expect(await differencesOf(of(stream), inIndex(stream), ask)).toEqual([]);
    },
    200_000,
  );

  it.each(streams)(
    'find of %s as our queries what our evaluator finds',
    async (stream) => {
      const { fields } = inIndex(stream);
      const ask = (query: Query) => toElasticsearchQuery(query, fields);
      expect(await differencesOf(of(stream), inIndex(stream), ask)).toEqual([]);
    },
    200_000,
  );

  it('find something in most cases', () => {
    const telling = conditions.filter(([stream, query]) => ourHits(query, inIndex(stream)).length > 0);
    expect(telling.length).toBeGreaterThan(conditions.length * 0.7);
  }, 60_000);
});
