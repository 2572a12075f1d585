import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import { lookBack, type Source } from '../../src/detect/look-back.ts';
import { RuleRun } from '../../src/detect/rule-run.ts';
import { hasTestIndicator, testIndicators } from '../../src/detect/run-rule-test.ts';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { join, type Query } from '../../src/kql/ast.ts';
import { compileKql } from '../../src/kql/compile.ts';
import { toElasticsearchQuery } from '../../src/kql/elasticsearch-query.ts';
import { printKql } from '../../src/kql/print.ts';
import { ruleSearch } from '../../src/publish/elasticsearch/rule-search.ts';
import type { IndicatorValues } from '../../src/publish/elasticsearch/search.ts';
import type { Finding, Seen } from '../../src/rules/finding.ts';
import { readRules } from '../../src/rules/load-rules.ts';
import type { Rule, RuleStream } from '../../src/rules/rule.ts';
import { shippedRules } from '../../src/rules/rule-files.ts';
import { streamFields } from '../../src/rules/stream-fields.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { tellServer } from '../support/elasticsearch/request.ts';
import { serverReadsLists, withoutLists } from '../support/kql/kql-of-server.ts';
import { type DemoStream, writeDocuments } from '../support/panels/demo-data.ts';
import { makeRule } from '../support/rules/make-rule.ts';
import { type Bucket, readBuckets } from '../support/rules/read-search.ts';
import { ruleData } from '../support/rules/rule-data.ts';

const events = 10_000;
const day = 86_400_000;
const read = readRules(shippedRules(), { examples: true });
const { rules } = read;
const all = ruleData(read, events);
const streams: readonly RuleStream[] = ['events', 'users', 'collector'];
const testIndicatorValues = Object.fromEntries(
  [...testIndicators].map((text) => text.split(' ')).map(([type, value]) => [type, [value]]),
) as IndicatorValues;
const of = (stream: RuleStream): readonly Seen[] => all.filter((seen) => seen.stream === stream);

describeElasticsearch('the rules that come with this version', () => {
  const server = elasticsearchUrl();
  const client = createElasticsearchClient({ url: server });
  const namespace = uniqueNamespace('rules');
  const written: DemoStream[] = [];

  beforeAll(async () => {
    for (const stream of streams) {
      const documents = of(stream).map(({ document }) => document as JsonObject);
      const ids = of(stream).map(({ id }) => id);
      const one = await writeDocuments(server, stream, documents, namespace, ids);
      written.push(one);
      await tellServer(server, 'PUT', `/${one.dataStream}/_settings`, { 'index.max_result_window': 1_000_000 });
    }
  }, 400_000);

  afterAll(async () => {
    for (const { remove } of written) await remove();
    await client.close();
  });

  const search = async (stream: RuleStream, queries: readonly JsonObject[]) => {
    const dataStream = written[streams.indexOf(stream)]?.dataStream ?? '';
    const searches = queries.map((query) => ({ query, size: 1_000_000, _source: false, sort: ['_doc'] }));
    const lines = searches.flatMap((one) => ['{}', JSON.stringify(one)]);
    const answer = (await tellServer(server, 'POST', `/${dataStream}/_msearch`, `${lines.join('\n')}\n`)) as {
      responses: readonly { hits?: { hits: readonly { _id: string }[] }; error?: JsonObject }[];
    };
    return answer.responses.map(({ hits, error }) => error ?? hits?.hits.map(({ _id }) => _id) ?? []);
  };

  describe('ask Elasticsearch for the documents that our evaluator takes', () => {
    const conditions = rules.flatMap(conditionsOf);
    const expected = new Map(conditions.map((one) => [one, idsOf(one)]));

    const compare = async (ask: (query: Query, stream: RuleStream) => JsonObject) => {
      const differences: unknown[] = [];
      for (const stream of streams) {
        const own = conditions.filter((one) => one.stream === stream);
        for (let from = 0; from < own.length; from += 20) {
          const some = own.slice(from, from + 20);
          const found = await search(
            stream,
            some.map(({ query }) => ask(query, stream)),
          );
          for (const [place, condition] of some.entries()) {
            const difference = differenceOf(found[place], expected.get(condition) ?? new Set());
            if (difference !== undefined) differences.push({ name: condition.name, ...difference });
          }
        }
      }
      expect(differences).toEqual([]);
    };

    it('by a query of ours', () => compare((query, stream) => toElasticsearchQuery(query, streamFields[stream])));

    it('by the kql query', async () => {
      const readsLists = await serverReadsLists(server, written[0]?.dataStream ?? '');
      await compare((query) => ({ kql: { query: printKql(readsLists ? query : withoutLists(query)) } }));
    });

    it('and find something by every condition, or the comparison says nothing', () => {
      const empty = conditions.filter((one) => expected.get(one)?.size === 0).map(({ name }) => name);
      expect(empty).toEqual([]);
    });
  });

  describe('find in Elasticsearch alone', () => {
    const searches = rules.map((rule) => ({ rule, search: ruleSearch(rule, testIndicatorValues) }));
    const alone = searches.filter(({ search }) => search.gives === 'findings');
    // A hit is one whether another was before it or not.
    const isHit = ({ search }: (typeof alone)[number]) => search.body.aggs === undefined;
    const heard = alone.map((one) => (isHit(one) ? { ...one.rule, quiet: 0 } : one.rule));
    const found = new Map<string, Finding[]>(rules.map(({ id }) => [id, []]));

    beforeAll(() => {
      const run = new RuleRun(heard, { indicators: hasTestIndicator });
      for (const seen of all) for (const finding of run.see(seen)) found.get(finding.rule)?.push(finding);
    });

    it('the documents that they find here, if each is a finding', async () => {
      for (const stream of streams) {
        const own = alone.filter((one) => one.rule.stream === stream && isHit(one));
        const hits = await search(
          stream,
          own.map((one) => one.search.body.query as JsonObject),
        );
        for (const [place, { rule }] of own.entries()) {
          const ids = found.get(rule.id)?.flatMap(({ documents }) => documents.map(({ id }) => id)) ?? [];
          expect({ rule: rule.id, ...differenceOf(hits[place], new Set(ids)) }).toEqual({ rule: rule.id });
        }
      }
    });

    it.each(alone.filter((one) => !isHit(one)).map((one) => [one.rule.kind, one.rule.id, one] as const))(
      'the times and keys that they find here: %s, %s',
      async (_kind, id, { rule, search: { body } }) => {
        const buckets: Bucket[] = [];
        for (let after: unknown; ; ) {
          const dataStream = written[streams.indexOf(rule.stream)]?.dataStream;
          const keys = (body as { aggs: { keys: { composite: object } } }).aggs.keys;
          const page = {
            ...body,
            aggs: { keys: { ...keys, composite: { ...keys.composite, ...(after ? { after } : {}) } } },
          };
          const answer = (await tellServer(server, 'POST', `/${dataStream}/_search`, page)) as {
            aggregations: { keys: { buckets: readonly Bucket[]; after_key?: unknown } };
          };
          buckets.push(...answer.aggregations.keys.buckets);
          after = answer.aggregations.keys.after_key;
          if (after === undefined) break;
        }
        const theirs = inOrder(readBuckets(rule as Extract<Rule, { kind: 'threshold' }>, buckets));
        const ours = inOrder(found.get(id) ?? []);
        expect(theirs).toEqual(ours);
        expect(ours.length).toBeGreaterThan(0);
      },
    );

    it('or say why they cannot, by their kind', () => {
      const kinds = new Set(searches.filter(({ search }) => search.gives === 'documents').map(({ rule }) => rule.kind));
      expect([...kinds].sort()).toEqual(['distance', 'health', 'sequence', 'state']);
    });
  });

  describe('find when looking back in Elasticsearch', () => {
    const look = async (source: Source, given: object = {}, chosen: readonly Rule[] = rules) => {
      const lines = all.map((seen) => `${JSON.stringify({ _id: seen.id, _source: seen.document })}\n`);
      const stdin = (async function* () {
        for (const line of lines) yield Buffer.from(line);
      })();
      const { machine } = await lookBack(chosen, source, { now: Date.now(), stdin, ...given });
      const { documents, first, last, days } = machine;
      const results = machine.results().map(({ rule, tally, compared, verdict }) => ({
        ...{ rule: rule.id, findings: tally.findings, days: tally.days, keys: tally.keys(), compared, verdict },
        first: tally.first.map(({ at, documents: own }) => [at, own.map(({ id }) => id), own.at(-1)?.document.message]),
      }));
      return { documents, first, last, days, results };
    };
    const [there, files]: readonly Source[] = [
      { kind: 'elasticsearch', client, namespace },
      { kind: 'files', files: ['-'] },
    ];

    it('what they find in files, each of them something', async () => {
      const found = await look(there as Source, { indicators: hasTestIndicator });
      expect(found).toEqual(await look(files as Source, { indicators: hasTestIndicator }));
      expect(found.results.filter(({ findings }) => findings === 0).map(({ rule }) => rule)).toEqual([]);
    });

    it('what they find in files in a time range, with users as they were before it, and without indicators', async () => {
      const range = { from: Date.UTC(2026, 0, 1) - 10 * day, to: Date.UTC(2026, 0, 12, 11) };
      const found = await look(there as Source, range);
      expect(found).toEqual(await look(files as Source, range));
      expect(found.results.filter(({ findings }) => findings > 0).length).toBeGreaterThan(rules.length / 2);
    });

    it('a silence that only documents which matter to no rule can tell, and how much was looked at', async () => {
      const by = ['jumpcloud.derived.actor'];
      const silence = makeRule('health', {
        stream: 'events',
        where: 'event.action: admin_login_attempt',
        silence: day,
        by,
      });
      const found = await look(there as Source, {}, [silence]);
      expect(found).toEqual(await look(files as Source, {}, [silence]));
      expect(found.documents).toBe(of('events').length);
      const last = of('events').findLast(({ document }) => JSON.stringify(document).includes('"admin_login_attempt"'));
      expect(found.last).toBeGreaterThan((last?.at ?? Number.NaN) + day);
    });

    it('nothing where nothing is', async () => {
      const source = { kind: 'elasticsearch', client, namespace: uniqueNamespace('nothing') } as const;
      await expect(look(source)).rejects.toMatchObject({ code: 'JC_REPORT_EMPTY' });
    });

    it('when the documents are of another time, and say when that is', async () => {
      const later = { from: Date.UTC(2030, 0, 1), to: Date.UTC(2031, 0, 1) };
      const advice = /^They are from 20.+; --since means 2030-01-01.+; --until means 2031-/;
      for (const source of [there, files])
        await expect(look(source as Source, later)).rejects.toMatchObject({ advice: expect.stringMatching(advice) });
    });
  });
});

interface NamedCondition {
  readonly name: string;
  readonly stream: RuleStream;
  readonly query: Query;
}

function conditionsOf(rule: Rule): readonly NamedCondition[] {
  const { id, stream, where, unless } = rule;
  const selection = join('and', [where.query, ...unless.map(({ query }): Query => ({ kind: 'not', of: query }))]);
  return [
    { name: id, stream, query: selection },
    ...(rule.kind === 'sequence'
      ? rule.steps.map((step, place) => ({
          name: `${id}, step ${place + 1}`,
          stream,
          query: join('and', [selection, step.where.query]),
        }))
      : []),
    ...(rule.kind === 'state' ? [{ name: `${id}, state`, stream: 'users' as const, query: rule.state.query }] : []),
  ];
}

function idsOf({ stream, query }: NamedCondition): ReadonlySet<string> {
  const matches = compileKql(query, streamFields[stream]);
  return new Set(of(stream).flatMap(({ id, document }) => (matches(document) ? [id] : [])));
}

function inOrder(findings: readonly Pick<Finding, 'at' | 'key'>[]) {
  const told = findings.map(({ at, key }) => ({ at, key }));
  return told.sort((a, b) => a.at - b.at || (JSON.stringify(a.key) < JSON.stringify(b.key) ? -1 : 1));
}

function differenceOf(answer: readonly string[] | JsonObject | undefined, ours: ReadonlySet<string>) {
  if (!Array.isArray(answer)) return { error: answer };
  const theirs = new Set(answer as readonly string[]);
  const onlyTheirs = [...theirs].filter((id) => !ours.has(id)).slice(0, 3);
  const onlyOurs = [...ours].filter((id) => !theirs.has(id)).slice(0, 3);
  return onlyTheirs.length + onlyOurs.length > 0 ? { onlyTheirs, onlyOurs } : undefined;
}
