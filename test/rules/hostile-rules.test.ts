import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { IngestError } from '../../src/core/errors.ts';
import { RuleRun } from '../../src/detect/rule-run.ts';
import { runRuleTest } from '../../src/detect/run-rule-test.ts';
import { loadRules } from '../../src/rules/load-rules.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { makeRule } from '../support/rules/make-rule.ts';
import { ruleFolder, ruleText } from '../support/rules/rule-folder.ts';

const mine = 'credential-access/mine.yml';

/** What is wrong with a folder of rules, as a person reads it; the rules if nothing is. */
function problemOf(files: Readonly<Record<string, string | Uint8Array>>): string | readonly string[] {
  return refusal(() => loadRules(ruleFolder(files)).rules.map(({ file }) => file));
}

function refusal<T>(run: () => T): string | T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return `${error.code} ${error.message}`;
  }
}

describe('a folder of rules that somebody else made', () => {
  it('may not use a name twice: findings of two rules would be counted as those of one', () => {
    expect(problemOf({ [mine]: ruleText(), 'impact/mine.yml': ruleText() })).toContain(
      'impact/mine.yml:1 the rule in credential-access/mine.yml has the same ID',
    );
  });

  it('holds a rule once, however many links lead to it, and links that lead in a circle', () => {
    const folder = ruleFolder({ [`..data/${mine}`]: ruleText() });
    symlinkSync(join(folder, '..data', mine), join(folder, 'mine.yml'));
    symlinkSync(folder, join(folder, 'loop'));
    expect(loadRules(folder).rules.map(({ file }) => file)).toEqual(['mine.yml']);
  });

  it('must have rules, and none that would be passed over', () => {
    expect(problemOf({ 'README.md': 'x' })).toMatch(/^JC_RULE_INVALID .* has no rules/);
    expect(problemOf({ [mine]: ruleText(), 'impact/other.yaml': ruleText() })).toMatch(
      /^JC_RULE_INVALID .* has impact\/other.yaml, which would be ignored/,
    );
    const file = join(ruleFolder({ [mine]: ruleText() }), mine);
    expect(refusal(() => loadRules(file))).toMatch(/^JC_RULE_INVALID .* is not a folder/);
  });

  it.each([
    ['that hold themselves in a sample', { 'samples/x.yml': 'portal-failure: &a { a: *a }\n' }],
    [
      'that hold themselves in a test',
      { [mine]: ruleText().replace('portal-failure', 'portal-failure, with: &a { a: *a }') },
    ],
    [
      'that stand for billions of values',
      {
        'samples/x.yml': Array.from({ length: 12 }, (_, depth) => {
          const value = depth === 0 ? 'x' : `*a${depth - 1}`;
          return `s${depth}: { a: &a${depth} [${Array(10).fill(value).join(', ')}] }\n`;
        }).join(''),
      },
    ],
  ])('may not use aliases %s', (_, files) => {
    expect(problemOf({ [mine]: ruleText(), ...files })).toMatch(
      /^JC_RULE_INVALID [\s\S]*:1 its aliases, such as \*name, repeat too much or never end$/,
    );
  });

  it('may use aliases that end, and long lists', () => {
    const values = Array.from({ length: 50_000 }, (_, place) => `user${place}`).join(', ');
    const lists = `a:\n  says: Some.\n  values: &v [${values}]\nb: { says: Others., values: *v }\n`;
    const unless = "unless:\n  some: 'user.name: $a or user.name: $b'";
    expect(problemOf({ [mine]: ruleText({ unless }), 'lists.yml': lists })).toEqual([mine]);
  });

  it('is read as UTF-8, or not at all: no letter beyond ASCII would be what it seems', () => {
    const text = ruleText({ triage: 'triage: Ask Müller.' });
    expect(problemOf({ [mine]: Buffer.from(text, 'latin1') })).toMatch(/^JC_RULE_INVALID .*mine.yml is not UTF-8/);
    expect(problemOf({ [mine]: Buffer.from(text, 'utf16le') })).toMatch(/^JC_RULE_INVALID .*mine.yml is not UTF-8/);
    expect(problemOf({ [mine]: `\ufeff${text.replaceAll('\n', '\r\n')}` })).toEqual([mine]);
  });

  it('is told once which file is empty', () => {
    expect(problemOf({ [mine]: '# later\n' })).toMatch(/\n {2}credential-access\/mine.yml:1 not YAML: expected/);
  });

  it('may name rules, fields, lists and conditions like what every object has', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const files = Object.fromEntries(names.map((name) => [`credential-access/${name}.yml`, ruleText()]));
    const { rules, samples } = loadRules(ruleFolder(files));
    expect(rules.map(({ id }) => id)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(rules.flatMap((rule) => rule.tests.map((test) => runRuleTest(rule, test, { samples }).passed))).toEqual(
      Array(6).fill(true),
    );
    for (const where of ['user.name: $constructor', '$constructor', '$__proto__'])
      expect(problemOf({ [mine]: ruleText({ where: `where: '${where}'` }) })).toMatch(/^JC_RULE_INVALID/);
  });
});

describe('a rule that nobody has checked', () => {
  it.each<[string, Rule]>([
    ['key', makeRule('query', { by: ['nope.field'] })],
    ['key', makeRule('query', { by: ['__proto__'] })],
    ['condition', makeRule('query', { where: 'constructor.name: a' })],
    ['exception', makeRule('query', { unless: { x: 'nope: a' } })],
    ['place', makeRule('distance', { place: 'nope.location', km: 1, kmh: 1 })],
  ])('is named when it runs with a field that there is not: as %s', (_, rule) => {
    expect(refusal(() => new RuleRun([rule]))).toMatch(/^JC_RULE_INVALID monitoring\/made-for-a-test.yml: .*no field/);
  });

  it('is told which sample of its tests is not there', () => {
    const test = { ...{ name: 'it happens', users: [], health: [], finds: [] } };
    const events = [{ like: '__proto__', at: 0, with: {}, times: 1, every: 0 }];
    const run = () => runRuleTest(makeRule('query', {}), { ...test, events }, { samples: new Map() });
    expect(refusal(run)).toBe('JC_RULE_INVALID the test "it happens": there is no sample __proto__');
  });
});
