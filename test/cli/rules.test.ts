import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { readRules } from '../../src/rules/load-rules.ts';
import { openFile } from '../../src/rules/read-file.ts';
import { shippedRules } from '../../src/rules/rule-files.ts';
import { ruleSchema } from '../../src/rules/rule-schema.ts';
import { ruleFolder, ruleText } from '../support/rules/rule-folder.ts';
import { messageOf, runCli } from './run-cli.ts';

const own = ruleFolder({
  'credential-access/mine.yml': ruleText({ kind: 'kind: threshold', own: 'count: 2\nwindow: 15m' })
    .replace('events: [{ like: portal-failure }]', 'events: [{ like: portal-failure, times: 2 }]')
    .replace('at: 0s', 'at: 1m'),
  'profiles/loud.yml': 'says: More of it.\nset:\n  mine: { count: 7 }\n',
});

describe('rules', () => {
  it('list tells every rule that comes with the program, for people and for programs', async () => {
    const [text, json] = await Promise.all([runCli(['rules', 'list']), runCli(['rules', 'list', '--json'])]);
    const rules = JSON.parse(json.stdout) as readonly { readonly id: string; readonly title: string }[];
    expect(rules.length).toBeGreaterThan(2);
    expect(rules.filter(({ id, title }) => !text.stdout.includes(id) || !text.stdout.includes(title))).toEqual([]);
    expect([text.exitCode, json.exitCode]).toEqual([0, 0]);
  });

  it('show tells what a rule finds with the numbers that were chosen', async () => {
    const shown = await runCli(['rules', 'show', 'mine', '--rules', own, '--profile', 'loud']);
    expect(shown.stdout).toContain('At least 7 events of `event.outcome: failure` within 15m for each');
    expect(shown.stdout).toContain('TA0006 Credential Access, T1110.001 Password Guessing');
    const json = await runCli(['rules', 'show', 'mine', '--rules', own, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      ...{ id: 'mine', count: 2, window: 900_000 },
      elasticsearch: { index: 'logs-jumpcloud.events-*', gives: 'findings', body: { size: 0 } },
    });
  });

  it('prints no control characters of a file: they would steer the terminal', async () => {
    const folder = ruleFolder({
      'credential-access/evil.yml': ruleText({ triage: 'triage: "\\u001b[2J\\u0007Look."' }),
    });
    const { stdout } = await runCli(['rules', 'show', 'evil', '--rules', folder]);
    expect(stdout).toContain('\ufffd[2J\ufffdLook.\n');
  });

  it('check takes a whole folder, with its lists, samples and profiles', async () => {
    const checked = await runCli(['rules', 'check', own, '--rules', own]);
    expect([checked.exitCode, checked.stdout]).toEqual([0, '1 rule, 2 tests, 0 failed\n']);
    const samples = 'mine: { event_type: user_login_atempt }\n';
    const folder = ruleFolder({
      'x/one.yml': ruleText().replace('portal-failure', 'anna-fails'),
      'samples/more.yml': `anna-fails: { event_type: user_login_attempt, success: false, initiated_by: { username: anna } }\n${samples}`,
      'profiles/mine.yml': 'says: Mine.\nset:\n  one: { quiet: 1h }\n',
    });
    const wrong = await runCli(['rules', 'check', folder]);
    expect(wrong.stdout).toMatch(/^.*more\.yml:2 JumpCloud has no event type "user_login_atempt"; did you mean .*\n$/);
  });

  it.each([
    ['list', ['rules', 'list', '--json'], /"title"/],
    ['show', ['rules', 'show', 'mine'], /count is 9[\s\S]*/],
    ['export', ['rules', 'export', '--format', 'ndjson'], /\(count is set to 9\)/],
  ])('%s takes numbers of a profile in any file, and of --set, which goes first', async (_, args, expected) => {
    const file = join(ruleFolder({ 'p.yml': 'says: Mine.\nset:\n  mine: { count: 8, quiet: 2h }\n' }), 'p.yml');
    const told = await runCli([...args, '--rules', own, '--profile', file, '--set', 'mine.count=9']);
    expect([told.exitCode, told.stdout]).toEqual([0, expect.stringMatching(expected)]);
  });

  it.each([
    ['a number', ['--set', 'mine.cuont=9'], /no cuont .*did you mean count\?\n.*rules show mine lists the numbers/],
    [
      'a number of no rule',
      ['--set', 'cuont=9'],
      /none of the rules has cuont; did you mean count\?\n.*Rules have count/,
    ],
    ['a value', ['--set', 'mine.count=x'], /expected a number of 1 or more, got x\n.*rules show mine lists/],
    ['a rule', ['--set', 'mien.count=9'], /there is no rule mien; did you mean mine\?\n.*rules list shows all/],
    ['a form', ['--set', 'count'], /not "count"\n.*Write it like --set count=8/],
    ['a profile', ['--profile', 'lod'], /there is no profile lod.*did you mean loud\?\n.*or the path of a file/],
  ])('a misspelt setting has advice that fits: %s', async (_, args, expected) => {
    const refused = await runCli(['rules', 'list', '--rules', own, ...args]);
    expect([refused.exitCode, messageOf(refused)]).toEqual([2, expect.stringMatching(expected)]);
    expect(messageOf(refused)).not.toContain('--help');
  });

  it('show does not know every name', async () => {
    const result = await runCli(['rules', 'show', 'mien', '--rules', own]);
    expect([result.exitCode, result.stdout]).toEqual([2, '']);
    expect(messageOf(result)).toMatch(/there is no rule mien; did you mean mine\?[\s\S]*JC_USAGE/);
  });

  it('test runs the tests, and fails if one does', async () => {
    const sound = await runCli(['rules', 'test', '--rules', own]);
    expect([sound.exitCode, sound.stdout]).toEqual([0, '1 rule, 2 tests, 0 failed\n']);
    const loud = await runCli(['rules', 'test', 'mine', '--rules', own, '--profile', 'loud']);
    expect(loud.stdout).toBe(
      'mine: it happens\n  expected [anna] at 1m\n  found    nothing\n1 rule, 2 tests, 1 failed\n',
    );
    expect(loud.exitCode).toBe(2);
    expect(messageOf(loud)).toMatch(/1 test of 2 failed[\s\S]*JC_RULE_TEST/);
  });

  it('check names everything that is wrong with files of your own, and runs their tests', async () => {
    const sound = await runCli(['rules', 'check', join(own, 'credential-access'), '--json']);
    expect(JSON.parse(sound.stdout)).toMatchObject({ problems: [], tests: [{ passed: true }, { passed: true }] });
    const folder = ruleFolder({ 'a.yml': ruleText({ by: 'by: [user.nam]' }), 'b.yml': ruleText({ kind: 'kind: x' }) });
    const broken = await runCli(['rules', 'check', 'a.yml', 'b.yml', 'c.yml'], { cwd: folder });
    expect(broken.stdout).toBe('');
    expect(messageOf(broken)).toMatch(/c\.yml does not exist/);
    const lines = await runCli(['rules', 'check', 'a.yml', 'b.yml'], { cwd: folder });
    expect(lines.stdout.split('\n').sort()).toEqual([
      '',
      expect.stringMatching(/^a\.yml:10 there is no field user\.nam /),
      expect.stringMatching(/^b\.yml:8 expected one of query,/),
    ]);
    expect(messageOf(lines)).toMatch(/2 problems in 2 files[\s\S]*JC_RULE_INVALID/);
    expect([broken.exitCode, lines.exitCode]).toEqual([2, 2]);
  });

  it('of a folder with a broken rule are refused with file and line', async () => {
    const folder = ruleFolder({ 'a.yml': ruleText({ kind: 'kind: x' }) });
    const result = await runCli(['rules', 'list', '--rules', folder]);
    expect(result.exitCode).toBe(2);
    expect(messageOf(result)).toMatch(/a\.yml:8 expected one of query,/);
  });
});

describe('the JSON Schema of a rule', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(ruleSchema());
  const fileOf = (file: string) => openFile(join(shippedRules(), file), file).value;

  it('takes every rule that comes with the program', () => {
    const refused = readRules(shippedRules()).rules.filter(({ file }) => !validate(fileOf(file)));
    expect(refused.map(({ file }) => file)).toEqual([]);
  });

  it('refuses a key that only another kind has', () => {
    const rule = fileOf('credential-access/brute-force-against-a-user.yml') as Readonly<Record<string, unknown>>;
    expect(validate({ ...rule, history: '30d' })).toBe(false);
    expect(validate({ ...rule, kind: 'query' })).toBe(false);
  });
});
