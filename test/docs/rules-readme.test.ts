import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { runRuleTest } from '../../src/detect/run-rule-test.ts';
import { shippedLanguage } from '../../src/rules/language.ts';
import { lintRules } from '../../src/rules/lint/lint-rules.ts';
import { readRules } from '../../src/rules/load-rules.ts';
import { formatProblem } from '../../src/rules/read-file.ts';
import { shippedRules } from '../../src/rules/rule-files.ts';
import { ruleShapes } from '../../src/rules/shapes.ts';
import { ruleFolder } from '../support/rules/rule-folder.ts';

const page = readFileSync(join(packageRoot(), 'rules/README.md'), 'utf8');

it('the rule in rules/README.md is one, and finds what its tests say', () => {
  const [, text = ''] = /```yaml\n(version: 1[\s\S]*?)```/.exec(page) ?? [];
  const read = readRules(ruleFolder({ 'credential-access/one.yml': text }));
  expect([...read.problems, ...lintRules(read, shippedLanguage())].map(formatProblem)).toEqual([]);
  const [rule] = read.rules;
  expect(rule?.tests.map((test) => rule && runRuleTest(rule, test, read).passed)).toEqual([true, true]);
});

it('rules/README.md tells every kind and every key', () => {
  const keys = Object.values(ruleShapes).flatMap(({ schema }) => Object.keys(schema.properties as object));
  const untold = [...Object.keys(ruleShapes), ...new Set(keys)].filter(
    (name) => !new RegExp(`\`${name}\\b`).test(page),
  );
  expect(untold).toEqual([]);
});

it('rules/README.md names every sample, and none that there is not', () => {
  const [, table = ''] = /\n## Samples\n([\s\S]*?)(\n## |$)/.exec(page) ?? [];
  const named = [...table.matchAll(/^\| `[a-z-]+\.yml` \|(.*)\|$/gm)].flatMap(([, row = '']) =>
    [...row.matchAll(/`([a-z0-9-]+)`/g)].map(([, name]) => name),
  );
  expect(named.toSorted()).toEqual([...readRules(shippedRules()).samples.keys()].sort());
});
