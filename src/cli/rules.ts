import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatCalendarDuration } from '../core/duration.ts';
import { IngestError } from '../core/errors.ts';
import { plural } from '../core/numbers.ts';
import { dataStreamName } from '../core/product.ts';
import { runRuleTest } from '../detect/run-rule-test.ts';
import { ruleSearch } from '../publish/elasticsearch/rule-search.ts';
import { shippedLanguage } from '../rules/language.ts';
import { lint } from '../rules/lint/lint.ts';
import { lintRules } from '../rules/lint/lint-rules.ts';
import { type RuleSet, readRules, ruleFiles, shippedRules } from '../rules/load-rules.ts';
import { formatProblem } from '../rules/read-file.ts';
import type { ExpectedFinding, Rule } from '../rules/rule.ts';
import { renderRule, renderRules } from './rules/render-rule.ts';
import { choose, chosenRules, load, print, type RulesArguments } from './rules/sources.ts';

/** @returns the exit code; @throws IngestError JC_RULE_INVALID, JC_USAGE */
export function listRules(given: RulesArguments): number {
  const { rules } = load(given);
  const byFolder = rules.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  print(given, byFolder.map(summaryOf), () => renderRules(byFolder));
  return 0;
}

/** @returns the exit code; @throws IngestError JC_RULE_INVALID, JC_USAGE for a rule that there is not */
export function showRule(id: string, given: RulesArguments): number {
  const [rule] = chosenRules(given, [id]) as readonly [Rule];
  const search = { index: dataStreamName(rule.stream, '*'), ...ruleSearch(rule) };
  print(given, { ...rule, elasticsearch: search }, () => renderRule(rule, search.says));
  return 0;
}

/** @returns the exit code; @throws IngestError JC_RULE_TEST if a test fails; JC_RULE_INVALID, JC_USAGE */
export function testRules(ids: readonly string[], given: RulesArguments): number {
  const set = load({ ...given, examples: true });
  const results = runTests(ids.length === 0 ? set.rules : choose(set.rules, ids), set);
  print(given, results, () => renderTests(results));
  return failOnTests(results);
}

/** @returns the exit code; @throws IngestError JC_RULE_INVALID, JC_RULE_TEST */
export function checkRules(paths: readonly string[], given: RulesArguments): number {
  const files = paths.flatMap(filesOf).map((path) => ({ path, file: path }));
  const [path = ''] = paths;
  // Samples and lists of a folder are there for its rules.
  const whole = given.rules ?? (paths.length === 1 && isFolder(path) ? path : undefined);
  const read = readRules(whole ?? shippedRules(), { lists: given.lists, examples: true }, files);
  const isWhole = paths.length === 1 && whole !== undefined && resolve(path) === resolve(whole);
  const problems = isWhole ? lint(read, shippedLanguage()) : [...read.problems, ...lintRules(read, shippedLanguage())];
  const results = problems.length > 0 ? [] : runTests(read.rules, read);
  print(
    given,
    { problems, tests: results },
    () => problems.map((one) => `${formatProblem(one)}\n`).join('') + renderTests(results),
  );
  if (problems.length > 0)
    throw new IngestError(
      'JC_RULE_INVALID',
      `${plural(problems.length, 'problem')} in ${plural(files.length, 'file')}`,
    );
  return failOnTests(results);
}

function filesOf(path: string): readonly string[] {
  return isFolder(path) ? ruleFiles(path).map((file) => file.path) : [path];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function summaryOf({ id, title, kind, stream, severity, status, version, attack, about, file }: Rule) {
  return { id, title, kind, stream, severity, status, version, attack, about, file };
}

interface TestResult {
  readonly rule: string;
  readonly test: string;
  readonly passed: boolean;
  readonly found: readonly ExpectedFinding[];
  readonly expected: readonly ExpectedFinding[];
}

function runTests(rules: readonly Rule[], set: RuleSet): readonly TestResult[] {
  return rules.flatMap((rule) =>
    rule.tests.map((test): TestResult => ({ rule: rule.id, test: test.name, ...runRuleTest(rule, test, set) })),
  );
}

function renderTests(results: readonly TestResult[]): string {
  const failed = results.filter(({ passed }) => !passed);
  const blocks = failed.map(({ rule, test, found, expected }) => {
    return `${rule}: ${test}\n  expected ${findingsText(expected)}\n  found    ${findingsText(found)}\n`;
  });
  const rules = new Set(results.map(({ rule }) => rule)).size;
  const summary = `${plural(rules, 'rule')}, ${plural(results.length, 'test')}, ${failed.length} failed\n`;
  return `${blocks.join('')}${results.length === 0 ? '' : summary}`;
}

function findingsText(findings: readonly ExpectedFinding[]): string {
  if (findings.length === 0) return 'nothing';
  return findings.map(({ key, at }) => `[${key.join(', ')}] at ${formatCalendarDuration(at)}`).join(', ');
}

/** @throws IngestError JC_RULE_TEST */
function failOnTests(results: readonly TestResult[]): number {
  const failed = results.filter(({ passed }) => !passed).length;
  if (failed > 0) throw new IngestError('JC_RULE_TEST', `${plural(failed, 'test')} of ${results.length} failed`);
  return 0;
}
