import { describe, expect, it } from '@jest/globals';
import { runRuleTest } from '../../src/detect/run-rule-test.ts';
import { loadRules } from '../../src/rules/load-rules.ts';
import type { Rule, RuleTest } from '../../src/rules/rule.ts';
import { applySettings } from '../../src/rules/settings.ts';

const minute = 60_000;

/** When something is found if it happens so many times, once a minute. */
function foundAt(profile: string | undefined, id: string, like: string, times: number): readonly number[] {
  const { rules, samples } = loadRules(undefined, { profile });
  const event = { like, at: 0, with: {}, times, every: minute };
  const test: RuleTest = { name: like, events: [event], users: [], health: [], finds: [] };
  const rule = rules.find((one) => one.id === id) as Rule;
  return runRuleTest(rule, test, { samples }).found.map(({ at }) => at);
}

describe('the profile sumo', () => {
  it.each([
    ['unsuccessful-logins', 'portal-failure'],
    ['unsuccessful-ssos', 'sso-failure'],
  ])('finds more than one failure by %s, and the rule alone more than five', (id, like) => {
    expect(foundAt('sumo', id, like, 1)).toEqual([]);
    expect(foundAt('sumo', id, like, 2)).toEqual([minute]);
    expect(foundAt(undefined, id, like, 5)).toEqual([]);
    expect(foundAt(undefined, id, like, 6)).toEqual([5 * minute]);
  });

  it('calls all six monitors critical', () => {
    const { rules } = loadRules(undefined, { profile: 'sumo' });
    const changed = loadRules().rules.filter(({ id, severity }) => {
      return severity !== rules.find((one) => one.id === id)?.severity;
    });
    expect(changed.map(({ id }) => id)).toEqual([
      ...['alerts-created', 'disabled-mfa', 'events-from-embargoed-locations', 'impossible-logins'],
      ...['unsuccessful-logins', 'unsuccessful-ssos'],
    ]);
    expect(new Set(changed.map(({ id }) => rules.find((one) => one.id === id)?.severity))).toEqual(
      new Set(['critical']),
    );
  });
});

describe('a severity that is set', () => {
  const [rule] = loadRules().rules as readonly [Rule];

  it('replaces that of the rule', () => {
    expect(applySettings(rule, { severity: 'critical' }).severity).toBe('critical');
    expect(applySettings(rule, { severity: 'low' }).severity).toBe('low');
  });

  it('has to be one of four', () => {
    expect(() => applySettings(rule, { severity: 'urgent' })).toThrow(
      `severity of the rule ${rule.id}: expected one of low, medium, high, critical, got urgent`,
    );
  });
});
