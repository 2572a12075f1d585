// Every mutant of every rule must fail one of the rule's tests, or stand under `equivalent` with the reason.
// node scripts/rules-mutate.mjs [--rules DIR] [--changed [REF] | ID…]
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runRuleTest } from '../dist/detect/run-rule-test.js';
import { shippedLanguage } from '../dist/rules/language.js';
import { lintRules } from '../dist/rules/lint/lint-rules.js';
import { failOn, readRules, shippedRules } from '../dist/rules/load-rules.js';
import { mutantsOf } from '../dist/rules/mutants/mutants.js';
import { formatProblem } from '../dist/rules/read-file.js';

/** Where it is decided what a rule means. */
const meaning = ['src/rules', 'src/detect', 'src/kql', 'src/mapper', 'src/generated'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rules: { type: 'string', default: shippedRules() }, changed: { type: 'boolean', default: false } },
});

const read = readRules(values.rules, { examples: true });
failOn(read.problems);
const options = { samples: read.samples };
const chosen = choose();

let survivors = 0;
let killed = 0;
for (const problem of lintRules(read, shippedLanguage())) {
  if (!chosen.some(({ file }) => file === problem.file)) continue;
  survivors += 1;
  console.log(`rules/${formatProblem(problem)}`);
}
for (const rule of chosen) {
  const complaints = tryRule(rule);
  survivors += complaints.length;
  for (const complaint of complaints) console.log(`rules/${rule.file}: ${complaint}`);
}
console.log(`${chosen.length} rules, ${killed} mutants told by a test, ${survivors} findings`);
if (survivors > 0) process.exitCode = 1;

function choose() {
  const ids = values.changed ? changedIds(positionals[0] ?? 'main') : positionals;
  const unknown = ids?.filter((id) => !read.rules.some((rule) => rule.id === id)) ?? [];
  if (unknown.length > 0) throw new Error(`there is no rule ${unknown.join(', ')}`);
  return ids === undefined || (ids.length === 0 && !values.changed)
    ? read.rules
    : read.rules.filter(({ id }) => ids.includes(id));
}

/** Undefined if a change touches what all rules use. */
function changedIds(ref) {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
  const files = [
    ...git('diff', '--name-only', ref, '--', 'rules', ...meaning),
    ...git('ls-files', '--others', '--exclude-standard', '--', 'rules'),
  ];
  const rules = files.map((file) => read.rules.find((rule) => `rules/${rule.file}` === file)?.id);
  const all = files.some((file) => !file.startsWith('rules/') || /^rules\/(samples\/|lists\.yml)/.test(file));
  return all ? undefined : rules.filter(Boolean);
}

/** What is wrong with the tests of a rule. */
function tryRule(rule) {
  const broken = rule.tests.filter((test) => !runRuleTest(rule, test, options).passed);
  if (broken.length > 0) return broken.map(({ name }) => `its own test fails: ${name}`);
  const equivalent = new Map(rule.equivalent.map(({ mutant, why }) => [mutant, why]));
  return mutantsOf(rule, read.names).flatMap((mutant) => {
    const test = rule.tests.find((one) => !passes(mutant.rule, one));
    if (test !== undefined) killed += 1;
    if (test === undefined && !equivalent.has(mutant.name)) return [`no test tells the mutant: ${mutant.name}`];
    if (test !== undefined && equivalent.has(mutant.name))
      return [`not equivalent: the test "${test.name}" tells the mutant: ${mutant.name}`];
    return [];
  });
}

function passes(rule, test) {
  try {
    return runRuleTest(rule, test, options).passed;
  } catch {
    return false;
  }
}
