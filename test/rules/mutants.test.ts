import { describe, expect, it } from '@jest/globals';
import { printKql } from '../../src/kql/print.ts';
import { readRules } from '../../src/rules/load-rules.ts';
import { mutantsOf } from '../../src/rules/mutants/mutants.ts';
import { ruleFolder, ruleText } from '../support/rules/rule-folder.ts';

function mutants(changed: Parameters<typeof ruleText>[0]) {
  const read = readRules(ruleFolder({ 'credential-access/one.yml': ruleText(changed) }));
  const [rule] = read.rules;
  if (rule === undefined) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return mutantsOf(rule, read.names);
}

function conditions(where: string): Readonly<Record<string, string>> {
  const all = mutants({ where: `where: '${where}'` });
  return Object.fromEntries(all.map(({ name, rule }) => [name, printKql(rule.where.query)]));
}

describe('mutants', () => {
  it('leave out each part of a condition, turn it around, and leave out each value', () => {
    expect(conditions('event.action: (a_b or c_d) and not event.kind: alert')).toEqual({
      'drop event.action: (a_b or c_d)': 'not event.kind: alert',
      'negate event.action: (a_b or c_d)': 'not event.kind: alert and not event.action: (a_b or c_d)',
      'drop not event.kind: alert': 'event.action: (a_b or c_d)',
      'negate not event.kind: alert': 'event.action: (a_b or c_d) and event.kind: alert',
      'drop value event.action: a_b': 'event.action: c_d and not event.kind: alert',
      'drop value event.action: c_d': 'event.action: a_b and not event.kind: alert',
    });
  });

  it('go into alternatives and what is negated', () => {
    expect(conditions('(user.id: 1 and user.name: 2) or not (user.id: 3 and user.name: (4 or 5))')).toMatchObject({
      'drop user.id: 1 and user.name: 2': 'not (user.id: 3 and user.name: (4 or 5))',
      'drop user.id: 1': 'user.name: 2 or not (user.id: 3 and user.name: (4 or 5))',
      'negate user.name: 2': '(user.id: 1 and not user.name: 2) or not (user.id: 3 and user.name: (4 or 5))',
      'drop user.id: 3': '(user.id: 1 and user.name: 2) or not user.name: (4 or 5)',
      'drop value user.name: 5': '(user.id: 1 and user.name: 2) or not (user.id: 3 and user.name: 4)',
    });
  });

  it('take what has a name as one part', () => {
    expect(Object.keys(conditions('$sign_in and $failed'))).toEqual([
      'drop $sign_in',
      'negate $sign_in',
      'drop $failed',
      'negate $failed',
    ]);
  });

  it('leave out each value of a list that has several', () => {
    const all = conditions('client.geo.country_iso_code: $embargoed_countries and not user.name: $service_accounts');
    const dropped = Object.keys(all).filter((name) => name.startsWith('drop value'));
    expect(dropped).toContain('drop value KP of $embargoed_countries');
    expect(all['drop value KP of $embargoed_countries']).toMatch(
      /^client\.geo\.country_iso_code: \((?!.*"KP").*"IR".*\)/,
    );
    expect(dropped.filter((name) => !name.endsWith('of $embargoed_countries'))).toEqual([]);
  });

  it('match every document if the only part is left out', () => {
    const [dropped] = mutants({ where: 'where: $failed' });
    expect(dropped?.rule.where.query).toEqual({ kind: 'and', of: [] });
  });

  const minute = 60_000;

  it('change each number that is written, alone', () => {
    const own = 'count: 2\nwindow: 10m';
    const numbers = mutants({ kind: 'kind: threshold', own }).filter(({ name }) => !/\$| /.test(name));
    expect(numbers.map(({ name, rule }) => [name, { ...rule }])).toMatchObject([
      ['count-1', { count: 1 }],
      ['count+1', { count: 3 }],
      ['window/2', { window: 5 * minute, quiet: 10 * minute }],
      ['window*2', { window: 20 * minute, quiet: 10 * minute }],
    ]);
    const names = mutants({ kind: 'kind: threshold', own, quiet: 'quiet: 1h' }).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['quiet/2', 'quiet*2']));
  });

  it('change steps, exceptions and states, too', () => {
    const steps = [
      'steps:',
      '  - { where: $failed, count: 3, distinct: { field: user.name, count: 2 } }',
      '  - { where: $succeeded, differs: source.ip }',
      'window: 1h',
    ];
    const unless = 'unless:\n  robots: "user.name: (a or b) and user.id: 1"';
    expect(mutants({ kind: 'kind: sequence', own: steps.join('\n'), unless }).map(({ name }) => name)).toEqual([
      ...['drop event.outcome: failure', 'negate event.outcome: failure'],
      'drop unless.robots',
      ...['drop user.name: (a or b)', 'negate user.name: (a or b)', 'drop user.id: 1', 'negate user.id: 1'].map(
        (name) => `unless.robots: ${name}`,
      ),
      ...['unless.robots: drop value user.name: a', 'unless.robots: drop value user.name: b'],
      ...['steps[0]: drop $failed', 'steps[0]: negate $failed', 'steps[0]: count-1', 'steps[0]: count+1'],
      ...['steps[0]: distinct-1', 'steps[0]: distinct+1'],
      ...['steps[1]: drop $succeeded', 'steps[1]: negate $succeeded', 'steps[1]: count+1', 'steps[1]: drop differs'],
      ...['window/2', 'window*2'],
    ]);
    const state = "state: 'jumpcloud.user.suspended: true'\nuser: user.id";
    expect(mutants({ kind: 'kind: state', own: state }).map(({ name }) => name)).toContain(
      'state: negate jumpcloud.user.suspended: true',
    );
    const compare = 'fields: [user.name, user.target.name]\nare: same';
    expect(mutants({ kind: 'kind: compare', own: compare }).map(({ name }) => name)).toContain('are: different');
  });
});
