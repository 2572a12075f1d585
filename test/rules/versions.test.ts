import { describe, expect, it } from '@jest/globals';
import { readRules } from '../../src/rules/load-rules.ts';
import { type RuleVersions, versionsOf } from '../../src/rules/versions.ts';
import { ruleFolder, ruleText } from '../support/rules/rule-folder.ts';

type Parts = Parameters<typeof ruleText>[0];

function read(changed: Parts, lists = 'people: { says: People., values: [anna] }\n') {
  return readRules(ruleFolder({ 'credential-access/one.yml': ruleText(changed), 'lists.yml': lists }));
}

const base = { where: "where: '$failed and not user.name: $people'" };
const before: RuleVersions = versionsOf(read(base), {}).versions;
const problemsOf = (changed: Parts, lists?: string) =>
  versionsOf(read({ ...base, ...changed }, lists), before).problems;

describe('a rule that means something else', () => {
  it.each<[string, Parts]>([
    ['its condition', { where: "where: '$succeeded and not user.name: $people'" }],
    ['its key', { by: 'by: [user.name]' }],
    ['its kind', { kind: 'kind: threshold', own: 'count: 2\nwindow: 1h' }],
    ['its silence', { quiet: 'quiet: 1h' }],
    ['an exception', { unless: "unless:\n  robots: 'user.name: robot'" }],
    ['its severity', { severity: 'severity: low' }],
    ['its technique', { attack: 'attack: [{ tactic: TA0006, technique: T1110 }]' }],
  ])('needs a higher version: %s', (_, changed) => {
    expect(problemsOf(changed)).toEqual([
      {
        file: 'credential-access/one.yml',
        line: 1,
        message: 'the rule means something else than version 1: write version: 2',
      },
    ]);
    expect(problemsOf({ ...changed, version: 'version: 2' })).toEqual([]);
  });

  it('needs one, too, if a list of ours changed', () => {
    expect(problemsOf({}, 'people: { says: People., values: [bert] }\n')).toHaveLength(1);
  });

  it('is not one with other words, another order of keys inside, or a test more', () => {
    const prose = { title: 'title: Another title', about: 'about: Another sentence.', triage: 'triage: Do nothing.' };
    expect(problemsOf({ ...prose, attack: 'attack: [{ technique: T1110.001, tactic: TA0006 }]' })).toEqual([]);
    expect(problemsOf({ where: "where: '$failed and (not user.name: $people)'" })).toEqual([]);
  });
});

it('a version never becomes lower', () => {
  const raised = versionsOf(read({ ...base, version: 'version: 3' }), before).versions;
  expect(raised.one).toEqual({ version: 3, hash: before.one?.hash });
  expect(versionsOf(read(base), raised).problems[0]?.message).toMatch(/the version was 3 before/);
});
