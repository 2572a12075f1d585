import { realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatCalendarDuration } from '../core/duration.ts';
import { IngestError } from '../core/errors.ts';
import { plural } from '../core/numbers.ts';
import { dataStreamName } from '../core/product.ts';
import { runRuleTest } from '../detect/run-rule-test.ts';
import { ruleSearch } from '../publish/elasticsearch/rule-search.ts';
import { shippedLanguage } from '../rules/language.ts';
import { lint } from '../rules/lint/lint.ts';
import { lintRules } from '../rules/lint/lint-rules.ts';
import { nothingToOverride, overrides, type ReadRules, type RuleSet, readRules } from '../rules/load-rules.ts';
import { formatProblem, type Problem } from '../rules/read-file.ts';
import type { ExpectedFinding, Rule } from '../rules/rule.ts';
import { ruleFiles, shippedRules } from '../rules/rule-files.ts';
import { renderRule, renderRules } from './rules/render-rule.ts';
import { choose, chosenRules, load, print, type RulesArguments } from './rules/sources.ts';

/** @returns the exit code; @throws IngestError JC_RULE_INVALID, JC_USAGE */
export function listRules(given: RulesArguments): number {
  const { rules, added } = load(given);
  const byFolder = rules.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  print(
    given,
    byFolder.map((rule) => ({ ...summaryOf(rule), added: added.has(rule.id) })),
    () => renderRules(byFolder, added),
  );
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
  // Lists of one's own change what ours find, so that tests of ours would fail with them.
  const own = set.added.size === 0 ? set.rules : set.rules.filter(({ id }) => set.added.has(id));
  const results = runTests(ids.length === 0 ? own : choose(set.rules, ids), set);
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
  const ours = readRules(shippedRules());
  const { problems: misplaced, notes } = besideOurs(read, ours);
  const language = shippedLanguage();
  const problems = [
    ...(isWhole ? lint(read, language, ours.rules) : [...read.problems, ...lintRules(read, language)]),
    ...misplaced,
  ];
  const results = problems.length > 0 ? [] : runTests(read.rules, read);
  print(
    given,
    { problems, notes, tests: results },
    () => [...problems, ...notes].map((one) => `${formatProblem(one)}\n`).join('') + renderTests(results),
  );
  if (problems.length > 0)
    throw new IngestError(
      'JC_RULE_INVALID',
      `${plural(problems.length, 'problem')} in ${plural(files.length, 'file')}`,
    );
  return failOnTests(results);
}

/** What is to be known of rules that have the ID of one of ours, or say so. */
function besideOurs(
  { sources }: ReadRules,
  ours: ReadRules,
): { readonly problems: Problem[]; readonly notes: Problem[] } {
  const [problems, notes]: [Problem[], Problem[]] = [[], []];
  const ids = ours.rules.map(({ id }) => id);
  for (const [{ id }, source] of sources) {
    const same = ours.rules.find((rule) => rule.id === id);
    const isOurs = same !== undefined && realpathSync(source.file) === realpathSync(join(shippedRules(), same.file));
    const at = { file: source.file, line: source.lineOf(['override']) };
    if (same === undefined && overrides(source)) problems.push({ ...at, message: nothingToOverride(id, ids) });
    if (same === undefined || isOurs || overrides(source)) continue;
    const message = 'note: one of our rules has the same ID. To use this one with --add-rules, write "override: true"';
    notes.push({ ...at, message });
  }
  return { problems, notes };
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
