import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadRules } from '../../src/rules/load-rules.ts';
import type { Rule, RuleKind } from '../../src/rules/rule.ts';
import { ruleFolder, ruleText } from '../support/rules/rule-folder.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

function load(text: string, options: Parameters<typeof loadRules>[1] = {}): Rule {
  const { rules } = loadRules(ruleFolder({ 'credential-access/one.yml': text }), options);
  return rules[0] as Rule;
}

function messageOf(text: string): string {
  try {
    load(text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing is wrong';
}

const own: Readonly<Record<RuleKind, readonly [string, Readonly<Record<string, unknown>>]>> = {
  query: ['', { quiet: 0 }],
  threshold: ['count: 5\nwindow: 15m', { count: 5, window: 15 * minute, quiet: 15 * minute }],
  cardinality: [
    'distinct: { field: source.ip, count: 4 }\nwindow: 1h',
    { count: 4, distinct: { field: 'source.ip', count: 4 }, window: 60 * minute, quiet: 60 * minute },
  ],
  new_terms: ['history: 30d', { history: 30 * day, learn: 7 * day, quiet: 0 }],
  sequence: [
    "steps: [{ where: $failed, count: 5 }, { where: $succeeded, differs: source.ip, by: [user.name] }]\nwindow: '1d12h'",
    { window: 1.5 * day, quiet: 1.5 * day },
  ],
  distance: ['place: client.geo.location\nkm: 500\nkmh: 1000', { place: 'client.geo.location', km: 500, kmh: 1000 }],
  state: ["state: 'jumpcloud.user.suspended: true'\nuser: user.id", { user: 'user.id' }],
  compare: ['fields: [user.name, user.target.name]\nare: same', { fields: ['user.name', 'user.target.name'] }],
  indicator: [
    'indicators: [{ field: related.ip, type: ip }]',
    { indicators: [{ field: 'related.ip', type: 'ip' }], quiet: 0 },
  ],
  health: ['silence: 30m', { silence: 30 * minute }],
};

describe('a file of a rule', () => {
  it.each(Object.entries(own))('of the kind %s becomes a rule with its defaults', (kind, [lines, expected]) => {
    const rule = load(ruleText({ kind: `kind: ${kind}`, own: lines }));
    expect(rule).toMatchObject({ kind, id: 'one', file: 'credential-access/one.yml', version: 1, ...expected });
    expect(rule.tests[0]).toEqual({
      name: 'it happens',
      events: [{ like: 'portal-failure', at: 0, with: {}, times: 1, every: minute }],
      users: [],
      health: [],
      finds: [{ key: ['anna'], at: 0 }],
    });
  });

  it.each([
    ['a key that is none', { own: 'windw: 15m', quiet: 'quiet: 1h' }, /one\.yml:11 unknown setting "windw"/],
    ['a key of another kind', { own: 'count: 5' }, /one\.yml:11 unknown setting "count"/],
    ['a kind that is none', { kind: 'kind: treshold' }, /one\.yml:8 .*did you mean threshold/],
    ['no kind', { kind: '' }, /one\.yml:1 the setting "kind" is missing/],
    ['no severity', { severity: '' }, /one\.yml:1 the setting "severity" is missing/],
    ['a duration that is none', { quiet: 'quiet: 1 hour' }, /one\.yml:11 expected a duration .* got "1 hour"/],
    [
      'a key in the wrong place',
      { own: 'quiet: 1h', quiet: 'by: []', by: '' },
      /one\.yml:11 "by" must come before "quiet"/,
    ],
    ['a condition that is none', { where: "where: 'event.outcome:'" }, /one\.yml:9 KQL 1:15/],
    [
      'a condition by a wrong name',
      { where: 'where: $faild' },
      /one\.yml:9 KQL 1:1: there is no condition \$faild; did you mean \$failed\?/,
    ],
    ['a list by a wrong name', { where: "where: 'user.name: $robots'" }, /one\.yml:9 .*there is no list \$robots/],
    ['a broken exception', { unless: "unless:\n  who: 'user.name'" }, /one\.yml:12 KQL 1:1/],
    ['one step', { kind: 'kind: sequence', own: 'steps: [{ where: $failed }]\nwindow: 1h' }, /:11 a sequence has two/],
    ['a title with a period', { title: 'title: It happened.' }, /one\.yml:2 expected at most 60 letters/],
    ['what is not YAML', { about: 'about: [' }, /one\.yml:\d+ not YAML/],
  ])('is refused with file and line: %s', (_, changed, expected) => {
    expect(messageOf(ruleText(changed))).toMatch(expected);
  });

  it('tells everything that is wrong, in every file', () => {
    const folder = ruleFolder({
      'discovery/a.yml': ruleText({ severity: 'severity: hihg', quiet: 'quiet: soon' }),
      'discovery/b.yml': ruleText({ status: 'status: done' }),
    });
    expect(() => loadRules(folder)).toThrow(/3 problems:\n.*a\.yml:4.*\n.*a\.yml:11.*\n.*b\.yml:3/);
  });
});

describe('lists', () => {
  const text = ruleText({ unless: "unless:\n  robots: 'user.name: $service_accounts'" });

  it('hold nothing until somebody fills them, by name', () => {
    expect(load(text).unless[0]?.query).toMatchObject({ field: 'user.name', values: [] });
    const folder = ruleFolder({ 'mine.yml': 'service_accounts: { says: Ours., values: [backup, "ci-*"] }' });
    const values = [{ text: 'backup' }, { parts: ['ci-', ''] }];
    expect(load(text, { lists: join(folder, 'mine.yml') }).unless[0]?.query).toMatchObject({ values });
  });

  it('hold their examples for tests, as long as they are empty', () => {
    const folder = ruleFolder({
      'empty.yml': 'service_accounts: { says: Ours., values: [], example: [robot] }',
      'filled.yml': 'service_accounts: { says: Ours., values: [backup], example: [robot] }',
    });
    const valuesOf = (lists: string, examples?: boolean) =>
      load(text, { lists: join(folder, lists), ...(examples ? { examples } : {}) }).unless[0]?.query;
    expect(valuesOf('empty.yml', true)).toMatchObject({ values: [{ text: 'robot' }] });
    expect(valuesOf('empty.yml')).toMatchObject({ values: [] });
    expect(valuesOf('filled.yml', true)).toMatchObject({ values: [{ text: 'backup' }] });
  });
});

describe('a file of lists', () => {
  const load = (lists: string) => {
    const folder = ruleFolder({ 'mine.yml': lists });
    return loadRules(undefined, { lists: join(folder, 'mine.yml') }).lists.get('own_networks');
  };

  it('that holds values without their map is told what a list needs', () => {
    const plain = () => load('own_networks: [203.0.113.0/24]\n');
    expect(plain).toThrow(/mine\.yml:1 own_networks needs says: and values: \[…\], got a list/);
  });

  it('need not say it in a sentence', () => {
    expect(load('own_networks: { says: offices, values: [203.0.113.0/24] }')?.values).toEqual(['203.0.113.0/24']);
  });
});

describe('a list that is given beside the rules', () => {
  const rule = ruleText({ unless: "unless:\n  robots: 'user.name: $my_robots'" });
  const folder = ruleFolder({
    'given/right.yml': 'my_robots: { says: Mine., values: [a] }\nown_networks: { says: Ours., values: [] }\n',
    'given/wrong.yml': 'my_robots: { says: Mine., values: [a] }\nown_network: { says: Ours., values: [] }\n',
  });
  const files = ['right', 'wrong'].map((name) => join(folder, 'given', `${name}.yml`)) as [string, string];

  it.each([
    ['ours', undefined],
    [
      "rules of one's own",
      ruleFolder({ 'credential-access/one.yml': rule, 'lists.yml': 'my_robots: { says: Robots., values: [] }\n' }),
    ],
  ])('must have a name that a rule uses, or that ours have: a misspelt one would do nothing (%s)', (_, rules) => {
    const misspelt = /wrong\.yml:2 no rule uses the list own_network; did you mean own_networks\?/;
    expect(() => loadRules(rules, { lists: files[1] })).toThrow(misspelt);
    if (rules !== undefined) expect(loadRules(rules, { lists: files[0] }).rules).toHaveLength(1);
  });

  it('must hold values that fit the fields of rules: the message names the list, not the rule, and its line', () => {
    const unfit = ruleFolder({
      'given/lists.yml':
        'own_networks:\n  says: Ours.\n  values:\n    - 10.0.0.0/8\n    - 300.1.1.1\nservice_accounts: { says: Mine., values: [300.1.1.1] }\n',
    });
    const load = () => loadRules(undefined, { lists: join(unfit, 'given', 'lists.yml') });
    expect(load).toThrow(
      /lists\.yml:5 the list own_networks: "300\.1\.1\.1" is not an address or a block of addresses; the rule \S+ compares it with source\.ip$/,
    );
    expect(load).toThrow(/^rules have a problem:/);
  });
});

describe('numbers that are set', () => {
  const folder = ruleFolder({
    'discovery/many.yml': ruleText({ kind: 'kind: threshold', own: 'count: 5\nwindow: 15m' }),
    'profiles/loud.yml': 'says: More of it.\nset:\n  many: { count: 1, window: 1h }\n',
  });
  const set = (many: Readonly<Record<string, string | number>>) => loadRules(folder, { set: { many } }).rules[0];

  it('come from a profile, and before that from the caller; quiet follows the window', () => {
    const expected = { count: 1, window: 60 * minute, quiet: 60 * minute };
    expect(loadRules(folder, { profile: 'loud' }).rules[0]).toMatchObject(expected);
    const both = loadRules(folder, { profile: 'loud', set: { many: { count: '8' } } });
    expect(both.rules[0]).toMatchObject({ ...expected, count: 8 });
  });

  it.each([
    [{ cuont: 1 }, /the rule many has no cuont that can be set; it has count, window, quiet/],
    [{ count: 'many' }, /count of the rule many: expected a number/],
    [{ count: 0 }, /count of the rule many: expected a number/],
    [{ count: '1.5' }, /count of the rule many: expected a number/],
    [{ window: '5' }, /window of the rule many: expected a duration/],
  ])('are refused if they do not fit: %j', (numbers, expected) => {
    expect(() => set(numbers)).toThrow(expected);
  });

  it('are refused for a profile that there is not', () => {
    expect(() => loadRules(folder, { profile: 'quiet' })).toThrow(/there is no profile quiet; there is sumo, loud/);
  });

  it('come from a profile of any folder, together with rules of ours', () => {
    const file = join(
      ruleFolder({ 'mine.yml': 'says: Mine.\nset:\n  brute-force-against-a-user: { count: 77 }\n' }),
      'mine.yml',
    );
    const rule = loadRules(undefined, { profile: file }).rules.find(({ id }) => id === 'brute-force-against-a-user');
    expect(rule).toMatchObject({ count: 77 });
  });

  it('are refused for a rule that there is not: a profile would silently do nothing', () => {
    expect(() => loadRules(folder, { profile: 'sumo' })).toThrow(/sumo\.yml:\d+ there is no rule /);
    const mine = join(ruleFolder({ 'mine.yml': 'says: Mine.\nset:\n  mnay: { count: 3 }\n' }), 'mine.yml');
    expect(() => loadRules(folder, { profile: mine })).toThrow(
      /mine\.yml:3 there is no rule mnay; did you mean many\?/,
    );
  });

  it('are told with what the rule is about, which may name the old ones', () => {
    expect(set({ count: 7 })?.about).toBe('Something happened. (count is set to 7)');
    expect(loadRules(folder, { profile: 'loud', set: { many: { count: 8 } } }).rules[0]?.about).toBe(
      'Something happened. (window is set to 1h) (count is set to 8)',
    );
    expect(set({ count: 5, severity: 'low' })?.about).toBe('Something happened.');
  });

  it('are refused with file and line in a profile', () => {
    const mine = join(ruleFolder({ 'mine.yml': 'says: Mine.\nset:\n  many:\n    window: 5\n' }), 'mine.yml');
    expect(() => loadRules(folder, { profile: mine })).toThrow(/mine\.yml:4 window of the rule many: expected a dur/);
  });

  it('of a sequence are those of the first step', () => {
    const text = ruleText({
      kind: 'kind: sequence',
      own: 'steps: [{ where: $failed, count: 5, distinct: { field: user.name, count: 3 } }, { where: $succeeded }]\nwindow: 1h',
    });
    const rule = load(text, { set: { one: { count: 7, distinct: 6 } } });
    expect(rule).toMatchObject({ steps: [{ count: 7, distinct: { count: 6 } }, { count: 1 }] });
  });
});

describe('the rules that come with this version', () => {
  it('can be read', () => {
    const { rules, samples } = loadRules();
    expect(rules.length).toBeGreaterThan(2);
    expect(samples.size).toBeGreaterThan(2);
  });
});
