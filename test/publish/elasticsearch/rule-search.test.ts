import { describe, expect, it } from '@jest/globals';
import { ruleSearch } from '../../../src/publish/elasticsearch/rule-search.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { makeRule } from '../../support/rules/make-rule.ts';

const minute = 60_000;
const by = ['user.name', 'host.id'];
const threshold = makeRule('threshold', { count: 3, window: minute, quiet: minute, by });

function sourcesOf(rule: Rule): unknown {
  return (ruleSearch(rule).body as { aggs: { keys: { composite: { sources: unknown } } } }).aggs.keys.composite.sources;
}

describe('the search of a rule in Elasticsearch', () => {
  it('leaves out what an exception names, and nothing for a list that is empty', () => {
    const rule = makeRule('query', { where: 'event.action: a', unless: { bots: 'user.name: bot' } });
    expect(ruleSearch(rule).body.query).toEqual({
      bool: {
        filter: [{ term: { 'event.action': 'a' } }, { bool: { must_not: [{ term: { 'user.name': 'bot' } }] } }],
      },
    });
    const empty = { name: 'nobody', text: '', query: { kind: 'is', field: 'user.name', values: [], at: 0 } } as const;
    expect(ruleSearch({ ...makeRule('query', { where: 'event.action: a' }), unless: [empty] }).body.query).toEqual({
      term: { 'event.action': 'a' },
    });
  });

  it('counts by each millisecond, for buckets of a fixed width would count too little', () => {
    expect(sourcesOf(threshold)).toEqual([
      { 'user.name': { terms: { field: 'user.name' } } },
      { 'host.id': { terms: { field: 'host.id' } } },
      { '@timestamp': { terms: { field: '@timestamp' } } },
    ]);
  });

  it('counts without a key too', () => {
    expect(sourcesOf({ ...threshold, by: [] })).toEqual([{ '@timestamp': { terms: { field: '@timestamp' } } }]);
  });

  it.each([
    makeRule('sequence', { steps: [{ where: 'event.action: a' }, { where: 'event.action: b' }], window: minute }),
    makeRule('distance', { place: 'client.geo.location', km: 500, kmh: 1000 }),
    makeRule('state', { state: 'jumpcloud.user.state: SUSPENDED', user: 'user.id' }),
    makeRule('compare', { fields: ['user.name', 'user.target.name'], are: 'same' }),
    makeRule('indicator', { indicators: [{ field: 'client.ip', type: 'ip' }] }),
    makeRule('health', { stream: 'collector', silence: minute }),
  ])('says plainly that there is none that finds, and gives the documents: $kind', (rule) => {
    expect(ruleSearch(rule)).toMatchObject({ gives: 'documents', says: expect.stringContaining('`detect`') });
  });

  it('of a sequence asks for what fits one of its steps', () => {
    const steps = [{ where: 'event.action: a' }, { where: 'event.action: b' }];
    const rule = makeRule('sequence', { where: 'event.outcome: success', steps, window: minute });
    expect(ruleSearch(rule).body.query).toEqual({
      bool: {
        filter: [
          { term: { 'event.outcome': 'success' } },
          {
            bool: {
              should: [{ term: { 'event.action': 'a' } }, { term: { 'event.action': 'b' } }],
              minimum_should_match: 1,
            },
          },
        ],
      },
    });
  });

  it('asks for indicators that are given, blocks of addresses too, and of the rest without letter case', () => {
    const indicators = [
      { field: 'client.ip', type: 'ip' },
      { field: 'file.hash.sha256', type: 'hash' },
    ] as const;
    const { gives, body } = ruleSearch(makeRule('indicator', { where: 'event.action: a', indicators }), {
      ip: ['192.0.2.0/24'],
      hash: ['AB'],
    });
    expect(gives).toBe('findings');
    expect(JSON.stringify(body.query)).toContain(
      '{"terms":{"client.ip":["192.0.2.0/24"]}},{"term":{"file.hash.sha256":{"value":"AB","case_insensitive":true}}}',
    );
  });

  it('says how long a key is passed over', () => {
    expect(ruleSearch(threshold).says).toMatch(
      /For the same `user.name` and `host.id`, nothing more is found for 1m\.$/,
    );
    expect(ruleSearch(makeRule('query', { quiet: 60_000 })).says).toBe(
      'Each hit is a finding. Then nothing more is found for 1m.',
    );
    const listed = makeRule('indicator', {
      ...{ by: ['related.ip', 'user.name'], quiet: 3_600_000 },
      indicators: [{ field: 'related.ip', type: 'ip' }],
    });
    expect(ruleSearch(listed, { ip: ['192.0.2.1'] }).says).toBe(
      'Each hit is a finding. For the same listed `related.ip` and `user.name`, nothing more is found for 1h.',
    );
  });
});
