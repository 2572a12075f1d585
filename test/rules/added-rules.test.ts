import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadRules } from '../../src/rules/load-rules.ts';
import { shippedRules } from '../../src/rules/rule-files.ts';
import { ruleFolder, ruleText } from '../support/rules/rule-folder.ts';

const oursPath = join(shippedRules(), 'credential-access', 'brute-force-against-a-user.yml');
const mine = ruleFolder({
  'credential-access/mine.yml': ruleText({
    where: "where: '$failed and not user.name: $my_robots'",
    tests:
      ruleText({})
        .match(/tests:[\s\S]*/)?.[0]
        .replaceAll('portal-failure', 'my-failure') ?? '',
  }).trimEnd(),
  'lists.yml': 'my_robots: { says: Mine., values: [r2] }\nservice_accounts: { says: Ours., values: [backup] }\n',
  'samples/mine.yml': 'my-failure: { event_type: user_login_attempt, success: false }\n',
  'profiles/calm.yml': 'says: Calm.\nset:\n  mine: { quiet: 2h }\n  brute-force-against-a-user: { count: 77 }\n',
});
const refusal = (...add: readonly string[]) => {
  try {
    return loadRules(undefined, { add }).rules.length;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('rules beside ours', () => {
  it('come with their lists, samples and profiles, which know the rules of both', () => {
    const ours = loadRules();
    const { rules, lists, samples, added } = loadRules(undefined, { add: [mine], profile: 'calm' });
    expect(rules.map(({ id }) => id)).toEqual([...ours.rules.map(({ id }) => id), 'mine'].sort());
    expect([...added]).toEqual(['mine']);
    expect(lists.get('service_accounts')?.values).toEqual(['backup']);
    expect(samples.size).toBe(ours.samples.size + 1);
    expect(rules.find(({ id }) => id === 'mine')).toMatchObject({
      quiet: 7_200_000,
      file: 'credential-access/mine.yml',
    });
    expect(rules.find(({ id }) => id === 'brute-force-against-a-user')).toMatchObject({ count: 77 });
  });

  it('may come from several folders, each named once or more, and from one with lists only', () => {
    const other = ruleFolder({ 'impact/other.yml': ruleText({ title: 'title: Another' }) });
    const lists = ruleFolder({ 'lists.yml': 'own_networks: { says: Mine., values: [192.0.2.0/24] }\n' });
    const { added } = loadRules(undefined, { add: [mine, other, `${mine}/`, lists, shippedRules()] });
    expect([...added].sort()).toEqual(['mine', 'other']);
    expect(refusal(ruleFolder({ 'readme.txt': '' }))).toMatch(/has no rules: no file in it ends in \.yml/);
    expect(refusal('nowhere')).toMatch(/nowhere does not exist/);
  });

  it('stand beside a folder in place of ours, too', () => {
    const base = ruleFolder({ 'impact/base.yml': ruleText() });
    const { rules } = loadRules(base, { add: [mine] });
    expect(rules.map(({ id }) => id)).toEqual(['base', 'mine']);
  });
});

describe('a rule that has the ID of another one', () => {
  const file = 'elsewhere/brute-force-against-a-user.yml';

  it('is refused with both files, and with what to do', () => {
    const clash = ruleFolder({ [file]: ruleText() });
    expect(refusal(clash)).toBe(
      `rules have a problem:\n  ${join(clash, file)}:1 ${oursPath} has the same ID. ` +
        'Rename your file, or write "override: true" into it to take the place of that rule',
    );
  });

  it('takes its place if it says so, and is found by the same name', () => {
    const over = ruleFolder({ [file]: ruleText({ version: 'version: 9\noverride: true' }) });
    const { rules, added } = loadRules(undefined, { add: [over] });
    expect(rules).toHaveLength(loadRules().rules.length);
    expect(rules.find(({ id }) => id === 'brute-force-against-a-user')).toMatchObject({ kind: 'query', version: 9 });
    expect(added.has('brute-force-against-a-user')).toBe(true);
  });

  it('is refused if both are of folders that were added, even if one says so', () => {
    const one = ruleFolder({ [file]: ruleText({ version: 'version: 1\noverride: true' }) });
    const two = ruleFolder({ [file]: ruleText({ version: 'version: 1\noverride: true' }) });
    expect(refusal(one, two)).toMatch(`${join(two, file)}:2 ${join(one, file)} has the same ID, and is yours, too.`);
  });

  it('is refused if it says so and there is none: its file was renamed, or ours', () => {
    const lost = ruleFolder({
      'a/brute-force-against-an-user.yml': ruleText({ version: 'version: 1\noverride: true' }),
    });
    expect(refusal(lost)).toMatch(
      /an-user\.yml:2 there is no rule brute-force-against-an-user to override; did you mean brute-force-against-a-user\?/,
    );
  });

  it('takes the place of all of ours with them, whatever it says, if its folder does', () => {
    const over = ruleFolder({ [file]: ruleText({ version: 'version: 9\noverride: true' }) });
    expect(loadRules(over).rules).toHaveLength(1);
  });
});

it.each([
  [
    'a sample of ours',
    { 'samples/s.yml': 'portal-failure: { event_type: user_login_attempt }\n' },
    /s\.yml:1 portal-failure is in .*sign-ins\.yml, too/,
  ],
  [
    'a profile of ours',
    { 'profiles/sumo.yml': 'says: Mine.\nset: {}\n' },
    /sumo\.yml:1 sumo is in .*profiles.sumo\.yml, too/,
  ],
  [
    'a list of another folder',
    { 'lists.yml': 'my_robots: { says: Mine., values: [c3] }\n' },
    /lists\.yml:1 my_robots is in .*lists\.yml, too/,
  ],
])('%s is not replaced without a word: tests of ours would change', (_, files, expected) => {
  expect(refusal(mine, ruleFolder(files))).toMatch(expected);
});
