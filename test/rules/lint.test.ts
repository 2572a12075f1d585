import { describe, expect, it } from '@jest/globals';
import { shippedLanguage } from '../../src/rules/language.ts';
import { lint } from '../../src/rules/lint/lint.ts';
import { readRules } from '../../src/rules/load-rules.ts';
import { formatProblem } from '../../src/rules/read-file.ts';
import { ruleFolder, ruleText } from '../support/rules/rule-folder.ts';

const language = shippedLanguage();

function lintFiles(files: Readonly<Record<string, string>>): readonly string[] {
  return lint(readRules(ruleFolder(files)), language).map(formatProblem);
}

function lintOne(changed: Parameters<typeof ruleText>[0], folder = 'credential-access'): readonly string[] {
  return lintFiles({ [`${folder}/one.yml`]: ruleText(changed) });
}

const sequence = (...steps: readonly string[]) => ({
  kind: 'kind: sequence',
  own: `steps:\n${steps.map((step) => `  - ${step}`).join('\n')}\nwindow: 1h`,
});
const tests = (...lines: readonly string[]) => ({ tests: `tests:\n${lines.map((line) => `  - ${line}`).join('\n')}` });
const finds = '{ name: it happens, events: [{ like: portal-failure }], finds: [{ key: [anna], at: 0s }] }';
const nothing = '{ name: it does not, events: [{ like: portal-success }], finds: [] }';

describe('the linter', () => {
  it('has nothing to say of a sound rule', () => {
    expect(lintOne({})).toEqual([]);
  });

  it.each<[string, Parameters<typeof ruleText>[0], RegExp]>([
    // Conditions
    [
      'an unknown field',
      { where: "where: 'event.outcom: failure'" },
      /:9 there is no field event\.outcom that can be searched; did you mean event\.outcome\?/,
    ],
    [
      'an unknown event type',
      { where: "where: 'event.action: admin_creat'" },
      /:9 event\.action is never admin_creat; did you mean admin_create\?$/,
    ],
    ['a value of the wrong type', { where: "where: 'jumpcloud.event.mfa: yes'" }, /:9 jumpcloud\.event\.mfa: "yes"/],
    ['a range over words', { where: "where: 'event.action > 5'" }, /:9 event\.action is a keyword: > compares/],
    [
      'a dropped field',
      { where: "where: 'jumpcloud.event.client_ip: *'" },
      /:9 jumpcloud\.event\.client_ip is dropped/,
    ],
    ['a wrong exception', { unless: "unless:\n  robots: 'user.nam: x'" }, /:12 there is no field user\.nam /],
    [
      'a wrong step',
      sequence('{ where: $failed }', "{ where: 'event.outcome: sucess' }"),
      /:13 event\.outcome is never sucess/,
    ],
    [
      'a state over fields of events',
      { kind: 'kind: state', own: "state: 'event.action: *'\nuser: user.id" },
      /:11 there is no field event\.action /,
    ],
    // Fields
    [
      'a key that is no field',
      { by: 'by: [user.nam]' },
      /:10 there is no field user\.nam .*; did you mean user\.name\?/,
    ],
    ['a key that is text', { by: 'by: [message]' }, /:10 message is a match_only_text: you cannot group by it/],
    ['a key twice', { by: 'by: [user.name, user.name]' }, /:10 a field is listed twice/],
    ['a map as a key', { by: 'by: [jumpcloud.event.changes]' }, /:10 jumpcloud\.event\.changes is a map/],
    [
      'places that are words',
      { kind: 'kind: distance', own: 'place: client.geo.city_name\nkm: 500\nkmh: 1000' },
      /:11 client\.geo\.city_name is a keyword: you cannot measure/,
    ],
    [
      'addresses in a number',
      { kind: 'kind: indicator', own: 'indicators: [{ field: client.as.number, type: ip }]' },
      /:11 client\.as\.number is a long: you cannot look for addresses/,
    ],
    [
      'a field beside itself',
      { kind: 'kind: compare', own: 'fields: [user.name, user.name]\nare: same' },
      /:11 a field always equals itself/,
    ],
    ['new terms of nothing', { kind: 'kind: new_terms', own: 'history: 30d', by: '' }, /needs a field in "by"/],
    [
      'keys of unequal length',
      sequence('{ where: $failed }', '{ where: $succeeded, by: [user.name, host.id] }'),
      /:13 expected as many/,
    ],
    [
      'a first step that differs',
      sequence('{ where: $failed, differs: source.ip }', '{ where: $succeeded }'),
      /:12 there is no step before/,
    ],
    // Numbers
    [
      'a threshold of one',
      { kind: 'kind: threshold', own: 'count: 1\nwindow: 1h' },
      /:11 a count of 1 is a rule of the kind query/,
    ],
    [
      'more values than documents',
      { kind: 'kind: cardinality', own: 'count: 2\ndistinct: { field: source.ip, count: 3 }\nwindow: 1h' },
      /:11 2 documents cannot have 3 different values/,
    ],
    [
      'one different value',
      { kind: 'kind: cardinality', own: 'distinct: { field: source.ip, count: 1 }\nwindow: 1h' },
      /:11 one value takes only one document/,
    ],
    ['a window beyond memory', { kind: 'kind: threshold', own: 'count: 2\nwindow: 60d' }, /:12 60d is too long/],
    ['a silence of months', { quiet: 'quiet: 60d' }, /:11 60d is too long, because it hides/],
    [
      'learning longer than knowing',
      { kind: 'kind: new_terms', own: 'history: 30d\nlearn: 31d' },
      /:12 nothing is found for 31d/,
    ],
    ['a history of an hour', { kind: 'kind: new_terms', own: 'history: 1h' }, /:11 with less than 1d/],
    [
      'a silence beyond the history',
      { kind: 'kind: new_terms', own: 'history: 7d', quiet: 'quiet: 7d' },
      /:12 values are forgotten after 7d/,
    ],
    [
      'a number to tune that there is not',
      { tune: 'tune:\n  count: Never.' },
      /:12 the rule has no count that can be set; it has quiet/,
    ],
    // ATT&CK
    [
      'a technique that there is not',
      { attack: 'attack: [{ tactic: TA0006, technique: T9999 }]' },
      /:5 ATT&CK has no technique T9999/,
    ],
    [
      'a tactic that there is not',
      { attack: 'attack: [{ tactic: TA0099, technique: T1110 }]' },
      /:5 ATT&CK has no tactic TA0099/,
    ],
    [
      'a technique of another tactic',
      { attack: 'attack: [{ tactic: TA0006, technique: T1110 }, { tactic: TA0001, technique: T1110 }]' },
      /:5 T1110 \(Brute Force\) does not belong to TA0001, but to TA0006/,
    ],
    ['no tactic', { attack: 'attack: []' }, /:5 only rules of monitoring\/ and posture\/ have no tactic/],
    [
      'a tactic of another folder',
      { attack: 'attack: [{ tactic: TA0040, technique: T1485 }]' },
      /:5 the tactic belongs to the folder impact/,
    ],
    // Tests
    ['no test that finds', tests(nothing), /:12 every rule needs a test that finds something/],
    [
      'no test that finds nothing',
      tests(finds),
      /:12 every rule needs a test with finds: \[\]: add one, such as one event too few/,
    ],
    [
      'an unknown sample',
      tests(finds, nothing.replace('portal-success', 'portal-succes')),
      /:14 there is no sample portal-succes; did you mean portal-success\?/,
    ],
    [
      'a member that is never sent',
      tests(finds, nothing.replace(' }]', ', with: { initiated_by: { usernam: bert } } }]')),
      /:14 JumpCloud sends no usernam here; did you mean username\?/,
    ],
    [
      'an event type that there is not: its test finds nothing for that alone',
      tests(finds, nothing.replace(' }]', ', with: { event_type: user_login_atempt } }]')),
      /:14 JumpCloud has no event type "user_login_atempt"; did you mean user_login_attempt\?/,
    ],
    ['a test where nothing happens', tests(finds, '{ name: it does not, finds: [] }'), /:14 nothing happens/],
    [
      'a key too long',
      tests(finds.replace('[anna]', '[anna, bert]'), nothing),
      /:13 expected a value for each of 1 fields/,
    ],
    ['a name of a test twice', tests(finds, finds, nothing), /:14 another test has the name "it happens"/],
    [
      'a mutant that there is not',
      { equivalent: "equivalent: [{ mutant: 'window*3', why: Because. }]" },
      /:15 the rule has no mutant "window\*3"/,
    ],
  ])('names the line of %s', (_, changed, expected) => {
    const found = lintOne(changed);
    expect(found.filter((line) => expected.test(line.replace('credential-access/one.yml', '')))).toHaveLength(1);
  });

  it.each(['One', 'jc-one', 'one_two'])('refuses the file name %s', (name) => {
    expect(lintFiles({ [`credential-access/${name}.yml`]: ruleText() })).toEqual([
      expect.stringMatching(/:1 the name of the file/),
    ]);
  });

  it('knows the folders without a tactic, and that of posture', () => {
    expect(lintOne({ attack: 'attack: []' }, 'monitoring')).toEqual([]);
    expect(lintOne({ attack: 'attack: []' }, 'posture')).toEqual([expect.stringMatching(/read the stream users/)]);
  });

  it('names rules of one ID or title, lists that nobody uses, and profiles that fit no rule', () => {
    const found = lintFiles({
      'credential-access/one.yml': ruleText({ unless: "unless:\n  robots: 'user.name: $robots'" }),
      'credential-access/two.yml': ruleText({ title: 'title: Something Happened' }),
      'monitoring/one.yml': ruleText({ title: 'title: Another thing', attack: 'attack: []' }),
      'lists.yml': 'robots: { says: Used., values: [] }\npeople:\n  { says: Not used., values: [] }\n',
      'profiles/mine.yml': 'says: Mine.\nset:\n  one: { count: 1 }\n  onee: { quiet: 1h }\n',
      'samples/mine.yml': 'mine:\n  event_type: sso_auth\n  usrname: anna\nyours:\n  event_type: sso_aut\n',
    });
    expect(found.map((line) => line.replace(/^\/.*\//, ''))).toEqual([
      'monitoring/one.yml:1 the rule in credential-access/one.yml has the same ID',
      'credential-access/two.yml:2 the rule in credential-access/one.yml has the same title',
      'lists.yml:2 no rule uses the list people',
      'mine.yml:3 the rule one has no count that can be set; it has quiet, severity',
      'mine.yml:4 there is no rule onee; did you mean one?',
      'mine.yml:3 JumpCloud sends no usrname here; did you mean username?',
      'mine.yml:5 JumpCloud has no event type "sso_aut"; did you mean sso_auth?',
    ]);
  });
});
