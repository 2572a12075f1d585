import { describe, expect, it } from '@jest/globals';
import { RuleRun } from '../../src/detect/rule-run.ts';
import type { Seen } from '../../src/rules/finding.ts';
import type { Rule, RuleStream } from '../../src/rules/rule.ts';
import { makeRule } from '../support/rules/make-rule.ts';

const minute = 60_000;

/** @param at minutes */
function seen(at: number, document: object, stream: RuleStream = 'events'): Seen {
  const time = at * minute;
  const stamped = { '@timestamp': new Date(time).toISOString(), ...document };
  return { stream, id: `${stream}-${at}`, at: time, document: stamped };
}

function user(name: string | readonly string[], ip?: string): object {
  return { user: { name, id: `id-of-${name}` }, ...(ip === undefined ? {} : { client: { ip } }) };
}

function found(rule: Rule, all: readonly Seen[]): readonly (readonly [number, ...string[]])[] {
  const run = new RuleRun([rule], { indicators: (type, value) => `${type} ${value}` === 'ip 192.0.2.66' });
  return all.flatMap((one) => run.see(one)).map(({ at, key }) => [at / minute, ...key]);
}

describe('a rule in which each document is a finding', () => {
  it('finds documents without a key too, and a key in each of its values', () => {
    const rule = makeRule('query', { by: ['user.name'] });
    const all = [seen(0, {}), seen(1, user('anna')), seen(1, user(['anna', 'bert']))];
    expect(found(rule, all)).toEqual([[0], [1, 'anna'], [1, 'anna'], [1, 'bert']]);
  });

  it('is quiet for each key by itself, and hears it again when the time is over', () => {
    const rule = makeRule('query', { by: ['user.name'], quiet: 10 * minute });
    const all = [0, 9, 10].map((at) => seen(at, user('anna')));
    expect(found(rule, [...all.slice(0, 2), seen(9, user('bert')), ...all.slice(2)])).toEqual([
      [0, 'anna'],
      [9, 'bert'],
      [10, 'anna'],
    ]);
  });

  it('is quiet without a key in the rule, but never where the document lacks the key', () => {
    const all = [seen(0, {}), seen(1, {})];
    expect(found(makeRule('query', { quiet: 10 * minute }), all)).toEqual([[0]]);
    expect(found(makeRule('query', { quiet: 10 * minute, by: ['user.name'] }), all)).toEqual([[0], [1]]);
  });

  it('passes over what an exception names', () => {
    const rule = makeRule('query', {
      by: ['user.name'],
      unless: { bots: 'user.name: bot*', tests: 'user.name: test' },
    });
    expect(
      found(
        rule,
        ['anna', 'bot1', 'test'].map((name, at) => seen(at, user(name))),
      ),
    ).toEqual([[0, 'anna']]);
  });

  it('looks at its own stream only', () => {
    const rule = makeRule('query', { stream: 'users' });
    expect(found(rule, [seen(0, user('anna')), seen(1, user('anna'), 'users')])).toEqual([[1]]);
  });
});

describe('comparing two fields', () => {
  const all = [
    seen(0, { user: { name: ['Anna', 'a@x.example'], target: { name: 'anna' } } }),
    seen(1, { user: { name: 'anna', target: { name: 'bert' } } }),
    seen(2, { user: { name: 'anna' } }),
  ];

  it.each([
    ['same', [[0]]],
    ['different', [[1]]],
  ] as const)('for %s values needs values in both', (are, expected) => {
    expect(found(makeRule('compare', { fields: ['user.name', 'user.target.name'], are }), all)).toEqual(expected);
  });
});

it('an indicator is looked for under its own type', () => {
  const ip = [{ field: 'client.ip', type: 'ip' }] as const;
  const all = [seen(0, user('anna', '192.0.2.66')), seen(1, user('anna', '192.0.2.67')), seen(2, user('anna'))];
  expect(found(makeRule('indicator', { indicators: ip }), all)).toEqual([[0]]);
  expect(found(makeRule('indicator', { indicators: [{ field: 'client.ip', type: 'domain' }] }), all)).toEqual([]);
});

describe('beside an indicator', () => {
  const rule = (by: readonly string[], field = 'related.ip') =>
    makeRule('indicator', { by, indicators: [{ field, type: 'ip' }] });
  const both = { related: { ip: ['192.0.2.66', '192.0.2.67'] }, client: { ip: '192.0.2.66' }, user: { name: 'anna' } };

  it('another value of the same field is no case: it is on no list', () => {
    expect(found(rule(['related.ip']), [seen(0, both)])).toEqual([[0, '192.0.2.66']]);
    expect(found(rule(['related.ip'], 'client.ip'), [seen(0, both)])).toEqual([[0, '192.0.2.66']]);
    expect(found(rule(['related.ip', 'user.name']), [seen(0, both)])).toEqual([[0, '192.0.2.66', 'anna']]);
  });

  it('a hundred values that are on no list hide none that is', () => {
    const many = Array.from({ length: 200 }, (_, place) => `198.51.100.${place}`);
    expect(found(rule(['related.ip']), [seen(0, { related: { ip: [...many, '192.0.2.66'] } })])).toEqual([
      [0, '192.0.2.66'],
    ]);
  });

  it('values of other fields tell cases from another as they are', () => {
    const two = { ...both, user: { name: ['anna', 'bert'] } };
    expect(found(rule(['user.name']), [seen(0, two)])).toEqual([
      [0, 'anna'],
      [0, 'bert'],
    ]);
  });
});

it('the state of a user counts as it was when the event happened', () => {
  const rule = makeRule('state', { state: 'jumpcloud.user.state: SUSPENDED', user: 'user.id', by: ['user.name'] });
  const state = (at: number, value: string) =>
    seen(at, { ...user('anna'), jumpcloud: { user: { state: value } } }, 'users');
  const all = [
    seen(0, user('anna')),
    state(1, 'SUSPENDED'),
    seen(1, user('anna')),
    seen(2, user('bert')),
    state(3, 'ACTIVATED'),
    seen(3, user('anna')),
  ];
  expect(found(rule, all)).toEqual([[1, 'anna']]);
});

describe('silence', () => {
  const rule = makeRule('health', {
    stream: 'collector',
    silence: 10 * minute,
    by: ['jumpcloud.collector.account'],
    where: 'event.kind: metric',
  });
  const health = (at: number, id: string) =>
    seen(at, { event: { kind: 'metric' }, jumpcloud: { collector: { account: id } } }, 'collector');

  it('is found once for each key, when it has been long enough, whatever tells that time has passed', () => {
    const all = [
      health(0, 'a'),
      health(5, 'b'),
      health(10, 'b'),
      seen(10, {}),
      seen(11, {}),
      seen(12, {}),
      seen(25, {}),
    ];
    expect(found(rule, all)).toEqual([
      [10, 'a'],
      [20, 'b'],
    ]);
  });

  it('is found at the end', () => {
    const run = new RuleRun([rule]);
    expect(run.see(health(0, 'a'))).toEqual([]);
    expect(run.quietUntil(10 * minute)).toEqual([]);
    expect(run.quietUntil(11 * minute).map(({ at }) => at)).toEqual([10 * minute]);
    expect(run.quietUntil(99 * minute)).toEqual([]);
  });
});

describe('places', () => {
  const rule = makeRule('distance', { place: 'client.geo.location', km: 500, kmh: 1000, by: ['user.name'] });
  const at = (minutes: number, lat: number, lon: number, cluster = false) =>
    seen(minutes, {
      user: { name: 'anna' },
      client: { geo: { location: { lat, lon }, ...(cluster ? { continent_name: 'Europe' } : {}) } },
    });

  it('too far apart are found, also on the way back, and places near each other are not', () => {
    const [berlin, sydney, munich] = [at(0, 52.52, 13.4), at(60, -33.87, 151.21), at(120, 48.14, 11.58)];
    expect(found(rule, [berlin, sydney, munich])).toEqual([
      [60, 'anna'],
      [120, 'anna'],
    ]);
    expect(found(rule, [berlin, munich])).toEqual([]);
  });

  it('of one moment are a minute apart', () => {
    const fast = { ...rule, kmh: 60 * 503 };
    expect(found(fast, [at(0, 52.52, 13.4), at(0, 48.14, 11.58)])).toEqual([[0, 'anna']]);
    expect(found({ ...rule, kmh: 60 * 505 }, [at(0, 52.52, 13.4), at(0, 48.14, 11.58)])).toEqual([]);
  });

  it('of JumpCloud and of the cluster are not compared with each other', () => {
    expect(found(rule, [at(0, 52.52, 13.4), at(1, -33.87, 151.21, true), at(2, 52.5, 13.4)])).toEqual([]);
    expect(found(rule, [at(0, 52.52, 13.4), at(1, 52.5, 13.4, true), at(2, -33.87, 151.21)])).toEqual([[2, 'anna']]);
  });
});

describe('memory', () => {
  it('that is full is a count, not a silence', () => {
    const rule = makeRule('threshold', { count: 3, window: 60 * minute, by: ['user.name'] });
    const run = new RuleRun([rule]);
    for (let name = 0; name < 25_000; name += 1) run.see(seen(1, user(`user-${name}`)));
    expect([...run.forgotten()]).toEqual([[rule.id, 5000]]);
  });

  it('is free again for keys that are of no more use', () => {
    const rule = makeRule('threshold', { count: 3, window: 60 * minute, by: ['user.name'] });
    const run = new RuleRun([rule]);
    for (let name = 0; name < 100_000; name += 1) run.see(seen(name / 100, user(`user-${name}`)));
    expect([...run.forgotten()]).toEqual([]);
    expect(JSON.stringify(run.save()).length).toBeLessThan(6_100 * 300);
  });

  it('of many documents of one key is bounded, and what they find is the same', () => {
    const rule = makeRule('cardinality', {
      ...{ count: 3, window: 600 * minute, by: ['user.name'] },
      distinct: { field: 'client.ip', count: 3 },
    });
    const run = new RuleRun([rule]);
    const see = (at: number, ip: string) => run.see(seen(at, user('anna', ip))).map((one) => one.at / minute);
    see(0, '192.0.2.2');
    for (let at = 1; at < 500; at += 1) expect(see(at, '192.0.2.1')).toEqual([]);
    expect(JSON.stringify(run.save()).length).toBeLessThan(110 * 300);
    expect(see(600, '192.0.2.3')).toEqual([600]);
    expect([...run.forgotten()]).toEqual([]);
  });
});
