// Every mutant of every rule must fail one of the rule's tests, or stand under `equivalent` with the reason.
// node scripts/rules-mutate.mjs [--rules DIR] [--changed [REF] | ID…]
import { execFileSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { IngestError } from '../dist/core/errors.js';
import { didYouMean } from '../dist/core/nearest-name.js';
import { plural } from '../dist/core/numbers.js';
import { runRuleTest } from '../dist/detect/run-rule-test.js';
import { shippedLanguage } from '../dist/rules/language.js';
import { lintRules } from '../dist/rules/lint/lint-rules.js';
import { failOn, readRules } from '../dist/rules/load-rules.js';
import { mutantsOf } from '../dist/rules/mutants/mutants.js';
import { formatProblem } from '../dist/rules/read-file.js';
import { shippedRules } from '../dist/rules/rule-files.js';

/** Where it is decided what a rule means. */
const meaning = ['src/rules', 'src/detect', 'src/kql', 'src/mapper', 'src/generated'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rules: { type: 'string', default: shippedRules() }, changed: { type: 'boolean', default: false } },
});

const read = orRefuse(() => readRules(values.rules, { examples: true }));
orRefuse(() => failOn(read.problems));
const options = { samples: read.samples };
const chosen = choose();
const pathOf = (file) => relative(process.cwd(), join(values.rules, file));

let survivors = 0;
let killed = 0;
for (const problem of lintRules(read, shippedLanguage())) {
  if (!chosen.some(({ file }) => file === problem.file)) continue;
  survivors += 1;
  console.log(formatProblem({ ...problem, file: pathOf(problem.file) }));
}
for (const rule of chosen) {
  const complaints = tryRule(rule);
  survivors += complaints.length;
  for (const complaint of complaints) console.log(`${pathOf(rule.file)}: ${complaint}`);
}
console.log(
  `${plural(chosen.length, 'rule')}, ${plural(killed, 'mutant')} told by a test, ${plural(survivors, 'finding')}`,
);
if (survivors > 0) process.exitCode = 1;

function refuse(message) {
  console.error(`error: ${message}`);
  process.exit(1);
}

function orRefuse(attempt) {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return refuse(error.message);
  }
}

function choose() {
  const ids = values.changed ? changedIds(positionals[0] ?? 'main') : positionals;
  const unknown = ids?.filter((id) => !read.rules.some((rule) => rule.id === id)) ?? [];
  if (unknown.length > 0) {
    const names = read.rules.map(({ id }) => id);
    const lines = unknown.map((id) => `there is no rule ${id}${didYouMean(id, names)}`);
    refuse(`${lines.join('\n')}\nRules of your own: npm run rules:mutate -- --rules my-rules ID`);
  }
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
