import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { ruleFolder, ruleText } from '../support/rules/rule-folder.ts';

const script = join(packageRoot(), 'scripts/rules-mutate.mjs');

function mutate(files: Readonly<Record<string, string>>, ...ids: readonly string[]) {
  const args = [script, '--rules', ruleFolder(files), ...ids];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: packageRoot() });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

const sound = ruleText();
const untold = ruleText({ title: 'title: Another', where: "where: '$sign_in and $failed'" });

it('rules whose tests tell every mutant are sound', () => {
  const { status, lines } = mutate({ 'credential-access/one.yml': sound });
  expect([status, lines]).toEqual([0, ['1 rule, 2 mutants told by a test, 0 findings']]);
});

it('a mutant that no test tells is named, unless the rule says why', () => {
  const found = mutate({ 'credential-access/one.yml': sound, 'credential-access/two.yml': untold }, 'two');
  expect(found.lines[0]).toMatch(
    /^(?:\.\.\/)+(?:.*\/)?rules-\w+\/credential-access\/two\.yml: no test tells the mutant: drop \$sign_in$/,
  );
  expect([found.status, found.lines.length]).toEqual([1, 2]);
  const explained = `${untold}equivalent: [{ mutant: drop $sign_in, why: Tests sign in. }]\n`;
  expect(mutate({ 'credential-access/two.yml': explained }).status).toBe(0);
});

it('a mutant that a test tells is not equivalent, and a rule whose own tests fail is no better', () => {
  const claimed = `${sound}equivalent: [{ mutant: 'drop event.outcome: failure', why: Because. }]\n`;
  const { status, lines } = mutate({ 'credential-access/one.yml': claimed });
  expect([status, lines[0]]).toEqual([1, expect.stringMatching(/not equivalent: the test "it does not" tells/)]);
  const broken = mutate({ 'credential-access/one.yml': sound.replace('[anna]', '[bert]') });
  expect([broken.status, broken.lines[0]]).toEqual([1, expect.stringMatching(/its own test fails: it happens/)]);
});

it('a rule or a folder that there is not is refused in plain words, without a stack trace', () => {
  const { status, stderr } = mutate({ 'credential-access/one.yml': sound }, 'oen');
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^error: there is no rule oen; did you mean one\?\n/)]);
  expect(stderr).not.toMatch(/^ +at /m);
  const broken = mutate({ 'credential-access/one.yml': 'version: 0' });
  expect([broken.status, broken.stderr]).toEqual([1, expect.stringMatching(/^error: rules have /)]);
  expect(broken.stderr).not.toMatch(/^ +at /m);
});
