import { describe, expect, it } from '@jest/globals';
import { readKql } from '../../../src/kql/names.ts';
import { type KibanaRule, kibanaRule } from '../../../src/publish/kibana/kibana-rule.ts';
import { attackTable } from '../../../src/rules/attack.ts';
import { loadRules } from '../../../src/rules/load-rules.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { streamFields } from '../../../src/rules/stream-fields.ts';
import { problemsOfRule } from '../../support/kibana/rule-shape.ts';
import { makeRule } from '../../support/rules/make-rule.ts';

const context = {
  attack: attackTable(),
  fields: (stream: Rule['stream']) => streamFields[stream],
  packageVersion: '101.0.0',
};
const emit = (rule: Rule): KibanaRule => kibanaRule(rule, context);
const attributesOf = (rule: Rule) => {
  const made = emit(rule);
  return made.kind === 'rule' ? made.attributes : undefined;
};

const seconds = (text: unknown) => {
  const [, amount = '', unit = ''] = /^(?:now-)?(\d+)([smhd])$/.exec(String(text)) ?? [];
  return Number(amount) * ({ s: 1, m: 60, h: 3600, d: 86_400 }[unit] ?? Number.NaN);
};

describe('the rules that come with this version, in Kibana', () => {
  const { rules } = loadRules();
  const made = rules.flatMap((rule) => {
    const attributes = attributesOf(rule);
    return attributes === undefined ? [] : [{ rule, attributes }];
  });

  it('are as Kibana takes them', () => {
    expect(made.length).toBeGreaterThan(0);
    expect(made.map(({ rule, attributes }) => [rule.id, problemsOfRule(attributes)] as const)).toEqual(
      made.map(({ rule }) => [rule.id, []]),
    );
  });

  it('have IDs and names of their own', () => {
    expect(new Set(made.map(({ attributes }) => attributes.rule_id)).size).toBe(made.length);
    expect(new Set(made.map(({ attributes }) => attributes.name)).size).toBe(made.length);
  });

  it('ask in KQL that can be read again', () => {
    for (const { attributes } of made)
      if (attributes.language === 'kuery') expect(() => readKql(String(attributes.query))).not.toThrow();
  });

  it('look back at least as far as they run apart, so that no moment is left out', () => {
    for (const { rule, attributes } of made)
      expect([rule.id, seconds(attributes.from) >= seconds(attributes.interval)]).toEqual([rule.id, true]);
  });

  it('find what comes late by when it was fetched, which every document of the stream has', () => {
    for (const { rule, attributes } of made)
      if (attributes.type !== 'eql')
        expect([rule.id, attributes.timestamp_override]).toEqual([
          rule.id,
          rule.stream === 'collector' ? undefined : 'event.created',
        ]);
  });

  it('are missing only for a reason that is told', () => {
    for (const rule of rules) {
      const one = emit(rule);
      if (one.kind === 'none') expect(one.why).toMatch(/^\S.{20,}/);
    }
  });
});

describe('what a rule is in Kibana', () => {
  it.each<[string, Rule, object]>([
    [
      'a threshold counts over its window, and often enough that nothing slips between two runs',
      makeRule('threshold', { where: 'event.outcome: failure', by: ['user.name'], count: 5, window: 900_000 }),
      { type: 'threshold', threshold: { field: ['user.name'], value: 5 }, from: 'now-15m', interval: '3m' },
    ],
    [
      'a cardinality is a threshold with different values',
      makeRule('cardinality', {
        where: 'event.outcome: failure',
        by: ['source.ip'],
        count: 10,
        distinct: { field: 'user.name', count: 4 },
        window: 3_600_000,
      }),
      {
        type: 'threshold',
        threshold: { field: ['source.ip'], value: 10, cardinality: [{ field: 'user.name', value: 4 }] },
        from: 'now-1h',
      },
    ],
    [
      'new terms are compared with the history',
      makeRule('new_terms', { by: ['user.name'], history: 30 * 86_400_000, learn: 0 }),
      { type: 'new_terms', new_terms_fields: ['user.name'], history_window_start: 'now-30d' },
    ],
    [
      'exceptions are part of the query',
      makeRule('query', { where: 'event.outcome: failure', unless: { robots: 'user.name: robot' } }),
      { type: 'query', query: 'event.outcome: failure and not user.name: robot' },
    ],
    [
      'steps follow each other in EQL, each with its key, and a missing field is not what an exception names',
      makeRule('sequence', {
        where: 'event.category: authentication',
        by: ['user.name'],
        unless: { robots: 'user.name: (robot or bot*)' },
        steps: [{ where: 'event.outcome: failure', count: 5 }, { where: 'event.outcome: success' }],
        window: 5_400_000,
      }),
      {
        type: 'eql',
        query: [
          'sequence with maxspan=90m',
          '  [any where (event.category == "authentication" and not (user.name != null and (user.name == "robot" or ' +
            'user.name like "bot*")) and event.outcome == "failure")] by user.name with runs=5',
          '  [any where (event.category == "authentication" and not (user.name != null and (user.name == "robot" or ' +
            'user.name like "bot*")) and event.outcome == "success")] by user.name',
        ].join('\n'),
        from: 'now-99m',
      },
    ],
    [
      'blocks of addresses, numbers and booleans are told apart in EQL',
      makeRule('sequence', {
        where: 'source.ip: 10.0.0.0/8 and jumpcloud.event.mfa: false and jumpcloud.event.number_of_results >= 5',
        steps: [{ where: 'user.name: *' }, { where: 'user.name: "a \\"quoted\\" name"' }],
        window: 60_000,
      }),
      {
        query: [
          'sequence with maxspan=1m',
          '  [any where (cidrMatch(source.ip, "10.0.0.0/8") and jumpcloud.event.mfa == false and ' +
            'jumpcloud.event.number_of_results >= 5 and user.name != null)]',
          '  [any where (cidrMatch(source.ip, "10.0.0.0/8") and jumpcloud.event.mfa == false and ' +
            'jumpcloud.event.number_of_results >= 5 and user.name == "a \\"quoted\\" name")]',
        ].join('\n'),
      },
    ],
    [
      'a line break is escaped in EQL, which reads none between quotes',
      makeRule('sequence', {
        steps: [{ where: 'user.name: "two\\nlines"' }, { where: 'user.name: "and\\r\\nmore"' }],
        window: 60_000,
      }),
      {
        query: [
          'sequence with maxspan=1m',
          '  [any where (@timestamp != null and user.name == "two\\nlines")]',
          '  [any where (@timestamp != null and user.name == "and\\r\\nmore")]',
        ].join('\n'),
      },
    ],
    [
      'indicators are matched with the feeds of Elastic',
      makeRule('indicator', { indicators: [{ field: 'client.ip', type: 'ip' }] }),
      {
        type: 'threat_match',
        threat_mapping: [{ entries: [{ field: 'client.ip', type: 'mapping', value: 'threat.indicator.ip' }] }],
      },
    ],
    [
      'techniques stand below their tactics',
      makeRule('query', {
        attack: [
          { tactic: 'TA0006', technique: 'T1110.001' },
          { tactic: 'TA0006', technique: 'T1110.003' },
          { tactic: 'TA0001', technique: 'T1078' },
        ],
      }),
      {
        threat: [
          {
            tactic: { id: 'TA0006', name: 'Credential Access' },
            technique: [{ id: 'T1110', name: 'Brute Force', subtechnique: [{ id: 'T1110.001' }, { id: 'T1110.003' }] }],
          },
          { tactic: { id: 'TA0001', name: 'Initial Access' }, technique: [{ id: 'T1078', name: 'Valid Accounts' }] },
        ],
      },
    ],
  ])('%s', (_, rule, expected) => {
    const attributes = attributesOf(rule);
    expect(attributes).toMatchObject(expected);
    expect(problemsOfRule(attributes)).toEqual([]);
  });

  it.each<[string, Rule, RegExp]>([
    [
      'steps that must differ',
      makeRule('sequence', {
        steps: [{ where: '@timestamp: *' }, { where: '@timestamp: *', differs: 'user.name' }],
        window: 1000,
      }),
      /compare the documents/,
    ],
    [
      'a sequence over a flattened field',
      makeRule('sequence', {
        where: 'jumpcloud.event.changes.field: sudo',
        steps: [{ where: '@timestamp: *' }, { where: '@timestamp: *' }],
        window: 1000,
      }),
      /flattened/,
    ],
    ['a speed', makeRule('distance', { place: 'client.geo.location', km: 500, kmh: 1000 }), /how fast/],
    ['silence', makeRule('health', { silence: 60_000 }), /missing/],
    ['two fields', makeRule('compare', { fields: ['user.name', 'user.target.name'], are: 'same' }), /two fields/],
    ['the state of an account', makeRule('state', { state: 'user.name: *', user: 'user.id' }), /look up/],
    [
      'more terms than Kibana compares',
      makeRule('new_terms', { by: ['a', 'b', 'c', 'd'], history: 1000, learn: 0 }),
      /at most three/,
    ],
  ])('has no rule for %s, and says why', (_, rule, why) => {
    expect(emit(rule)).toEqual({ kind: 'none', why: expect.stringMatching(why) });
  });
});
