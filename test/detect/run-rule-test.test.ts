import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { runRuleTest } from '../../src/detect/run-rule-test.ts';
import type { RuleTest, TestEvent } from '../../src/rules/rule.ts';
import { makeRule } from '../support/rules/make-rule.ts';

const minute = 60_000;
const [sso] = readFileSync('test/fixtures/events/sekoia-automation-library.ndjson', 'utf8').split('\n');
const samples = new Map(
  Object.entries({
    sso: JSON.parse(sso as string),
    user: { _id: 'u1', id: 'u1', username: 'john.doe', state: 'ACTIVATED', organization: 'o1' },
    poll: { event: { kind: 'metric' }, jumpcloud: { collector: { account: 'o1' } } },
  }),
);

function event(like: string, given: Partial<TestEvent> = {}): TestEvent {
  return { like, at: 0, with: {}, times: 1, every: minute, ...given };
}

function test(given: Partial<RuleTest>): RuleTest {
  return { name: 'made for a test', events: [], users: [], health: [], finds: [], ...given };
}

describe('a test of a rule', () => {
  const rule = makeRule('threshold', {
    where: 'event.action: sso_auth',
    count: 3,
    window: 5 * minute,
    by: ['user.name'],
  });

  it('runs raw events through the mapper, each with an ID and a time of its own', () => {
    const finds = [{ key: ['john.doe'], at: 2 * minute }];
    const result = runRuleTest(rule, test({ events: [event('sso', { times: 3 })], finds }), { samples });
    expect(result).toEqual({ passed: true, found: finds, expected: finds });
  });

  it('fails if something is found that is not expected, and the other way round', () => {
    const [few, enough] = [[event('sso', { times: 2 })], [event('sso', { times: 3 })]];
    expect(runRuleTest(rule, test({ events: enough }), { samples }).passed).toBe(false);
    const finds = [{ key: ['john.doe'], at: minute }];
    expect(runRuleTest(rule, test({ events: few, finds }), { samples })).toMatchObject({ passed: false, found: [] });
  });

  it('tells the times of an event apart by their number', () => {
    const each = makeRule('query', { where: 'event.action: sso_auth', by: ['user.name'] });
    const events = [event('sso', { times: 2, with: { initiated_by: { username: 'jane-{n}' } } })];
    const finds = [
      { key: ['jane-1'], at: 0 },
      { key: ['jane-2'], at: minute },
    ];
    expect(runRuleTest(each, test({ events }), { samples }).found).toEqual(finds);
  });

  it('merges maps, replaces other values and removes what is null', () => {
    const other = event('sso', { with: { initiated_by: { username: 'jane' }, geoip: null }, at: minute });
    const query = makeRule('query', { where: 'not client.geo.country_iso_code: *', by: ['user.name'] });
    const { found } = runRuleTest(query, test({ events: [event('sso'), other] }), { samples });
    expect(found).toEqual([{ key: ['jane'], at: minute }]);
    const id = makeRule('query', { where: 'user.id: 5ee8dbcb03231715576d73cc', by: ['user.name'] });
    expect(runRuleTest(id, test({ events: [other] }), { samples }).found).toHaveLength(1);
  });

  it('knows of a user before what happens at the same time', () => {
    const state = makeRule('state', { state: 'jumpcloud.user.state: SUSPENDED', user: 'user.id' });
    const id = '5ee8dbcb03231715576d73cc';
    const users = [event('user', { at: minute, with: { _id: id, id, state: 'SUSPENDED' } })];
    const { found } = runRuleTest(state, test({ events: [event('sso', { times: 3 })], users }), { samples });
    expect(found.map(({ at }) => at)).toEqual([minute, 2 * minute]);
  });

  it('takes documents of the collector as they are', () => {
    const health = makeRule('health', {
      stream: 'collector',
      silence: 10 * minute,
      by: ['jumpcloud.collector.account'],
    });
    const polls = [event('poll'), event('poll', { at: 30 * minute })];
    expect(runRuleTest(health, test({ health: polls }), { samples }).found).toEqual([{ key: ['o1'], at: 10 * minute }]);
  });

  it('has indicators of its own', () => {
    const rule = makeRule('indicator', { indicators: [{ field: 'client.ip', type: 'ip' }] });
    const events = [event('sso'), event('sso', { at: minute, with: { client_ip: '203.0.113.66' } })];
    expect(runRuleTest(rule, test({ events }), { samples }).found).toEqual([{ key: [], at: minute }]);
  });

  it('names a sample that there is not', () => {
    expect(() => runRuleTest(rule, test({ events: [event('ssso')] }), { samples })).toThrow('there is no sample ssso');
  });
});
