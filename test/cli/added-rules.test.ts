import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ruleFolder, ruleText } from '../support/rules/rule-folder.ts';
import { messageOf, runCli } from './run-cli.ts';

const override = 'version: 9\noverride: true';
const overridden = 'brute-force-against-a-user';
const own = ruleFolder({
  'credential-access/mine.yml': ruleText(),
  [`credential-access/${overridden}.yml`]: ruleText({ version: override, title: 'title: Mine takes its place' }),
  'lists.yml': 'service_accounts: { says: Mine., values: [backup] }\n',
  'profiles/calm.yml': `says: Calm.\nset:\n  mine: { quiet: 2h }\n  unsuccessful-logins: { count: 9 }\n`,
});
const run = async (...args: string[]) => {
  const result = await runCli([...args, '--add-rules', own]);
  expect([result.exitCode, messageOf(result)]).toEqual([0, expect.anything()]);
  return result.stdout;
};

describe('rules of one’s own beside ours', () => {
  it('are listed and marked', async () => {
    const [text, json] = [await run('rules', 'list'), JSON.parse(await run('rules', 'list', '--json'))];
    expect(text).toMatch(/^ {2}mine .*Something happened \(added\)$/m);
    expect(text).toMatch(/^ {2}brute-force-against-a-user .*Mine takes its place \(added\)$/m);
    expect(text).toMatch(/^ {2}unsuccessful-logins .*(?<!added\))$/m);
    const added = json.filter((rule: { readonly added: boolean }) => rule.added);
    expect(added.map(({ id }: { readonly id: string }) => id)).toEqual([overridden, 'mine']);
  });

  it('are tested alone, because lists of one’s own change what ours find; ours by their names', async () => {
    expect(await run('rules', 'test')).toBe('2 rules, 4 tests, 0 failed\n');
    expect(await run('rules', 'test', 'administrator-locked-out')).toMatch(/^1 rule, \d+ tests, 0 failed\n$/);
  });

  it('are shown and exported for Kibana with the numbers of a profile that sets both', async () => {
    expect(await run('rules', 'show', 'mine', '--profile', 'calm')).toContain('- quiet is 2h');
    const out = join(ruleFolder({}), 'rules.ndjson');
    await run('rules', 'export', '--format', 'ndjson', '--profile', 'calm', '--out', out);
    const rules = readFileSync(out, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const named = (name: string) => rules.filter((rule) => rule.name === `JumpCloud: ${name}`);
    expect([named('Something happened'), named('Mine takes its place')].map(({ length }) => length)).toEqual([1, 1]);
    expect(rules.length).toBeGreaterThan(80);
  });

  it('run in detect', async () => {
    const event = { id: '1', event_type: 'user_login_attempt', service: 'directory', success: false };
    const raw = { ...event, timestamp: '2026-01-12T10:00:00Z', initiated_by: { type: 'user', username: 'anna' } };
    const file = join(ruleFolder({ 'events.json': JSON.stringify(raw) }), 'events.json');
    const told = JSON.parse(await run('detect', '--from', `ndjson:${file}`, '--json')).rules;
    const found = told.filter((rule: { readonly findings: number }) => rule.findings > 0);
    expect(found.map(({ id }: { readonly id: string }) => id)).toEqual(expect.arrayContaining([overridden, 'mine']));
  });
});

describe('check tells how rules of one’s own stand to ours', () => {
  it('that a rule has the ID of one of ours, and what that means', async () => {
    const folder = ruleFolder({ [`x/${overridden}.yml`]: ruleText() });
    const { exitCode, stdout } = await runCli(['rules', 'check', folder]);
    expect([exitCode, stdout]).toEqual([
      0,
      `${join(folder, `x/${overridden}.yml`)}:1 note: one of our rules has the same ID. ` +
        'To use this one with --add-rules, write "override: true"\n1 rule, 2 tests, 0 failed\n',
    ]);
  });

  it('that there is nothing to override', async () => {
    const folder = ruleFolder({ 'x/brute-force-against-users.yml': ruleText({ version: override }) });
    const { exitCode, stdout } = await runCli(['rules', 'check', folder]);
    expect([exitCode, stdout]).toEqual([
      2,
      expect.stringMatching(/yml:2 there is no rule .* to override; did you mean/),
    ]);
  });

  it('nothing if all is well, also with a profile that sets rules of ours', async () => {
    expect((await runCli(['rules', 'check', own])).stdout).toBe('2 rules, 4 tests, 0 failed\n');
  });
});

it('the folder in which one works is one’s own, too: what is wrong in its lists and samples is told', async () => {
  const cwd = ruleFolder({
    'x/mine.yml': ruleText(),
    'lists.yml': 'serivce_accounts: { says: Misspelt., values: [backup] }\n',
    'samples/s.yml': 'portal-failure: { event_type: user_login_attempt }\n',
  });
  const checked = await runCli(['rules', 'check', '.'], { cwd });
  expect(checked.stdout).toMatch(
    /^lists\.yml:1 no rule uses the list serivce_accounts; did you mean service_accounts\?$/m,
  );
  const added = await runCli(['rules', 'list', '--add-rules', '.'], { cwd });
  expect([added.exitCode, messageOf(added)]).toEqual([
    2,
    expect.stringMatching(/samples.s\.yml:1 portal-failure is in/),
  ]);
});
