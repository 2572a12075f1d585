import { expect, it } from '@jest/globals';
import { runRuleTest } from '../../src/detect/run-rule-test.ts';
import { tacticFolder } from '../../src/rules/attack.ts';
import { shippedLanguage } from '../../src/rules/language.ts';
import { lintRules } from '../../src/rules/lint/lint-rules.ts';
import { readRules } from '../../src/rules/load-rules.ts';
import { formatProblem } from '../../src/rules/read-file.ts';
import { shippedRules } from '../../src/rules/rule-files.ts';

const read = readRules(shippedRules(), { examples: true });

it('the rules that come with this version can be read, and the linter has nothing to say', () => {
  const problems = [...read.problems, ...lintRules(read, shippedLanguage())];
  expect(problems.map(formatProblem)).toEqual([]);
});

it('our lists and profiles say what they are in a sentence', () => {
  const profiles = [...read.profiles.values()].map(({ value }) => (value as { readonly says: string }).says);
  const told = [...[...read.lists.values()].map(({ says }) => says), ...profiles];
  expect(told.filter((says) => !/^[A-Z].*\.$/s.test(says))).toEqual([]);
});

it.each(read.rules.map((rule) => [rule.id, rule] as const))('%s finds what its tests say', (_, rule) => {
  const failed = rule.tests.map((test) => ({ name: test.name, ...runRuleTest(rule, test, read) }));
  expect(failed.filter(({ passed }) => !passed)).toEqual([]);
});

it('every rule lies in the folder of a tactic, in monitoring/ or in posture/', () => {
  const tactics = ['TA0001', 'TA0002', 'TA0003', 'TA0004', 'TA0005', 'TA0006', 'TA0007', 'TA0008', 'TA0009', 'TA0011'];
  const folders = [
    ...tactics.map(tacticFolder),
    tacticFolder('TA0010'),
    tacticFolder('TA0040'),
    'monitoring',
    'posture',
  ];
  expect(read.rules.map(({ file }) => file).filter((file) => !folders.includes(file.split('/')[0]))).toEqual([]);
});
