import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/load-config.ts';
import { usersDefaults } from '../../src/config/settings.ts';
import { forStream, usersSettings, userTags } from '../../src/config/users-settings.ts';

const parse = (account: string, output = 'ndjson:out-{stream}.ndjson') =>
  parseConfig(`accounts:\n  - {name: acme, api_key: k, ${account}}\noutput: "${output}"\n`, 'c.yml')
    .accounts[0] as NonNullable<ReturnType<typeof parseConfig>['accounts'][number]>;

describe('the settings of users', () => {
  it('are defaults where nothing is said, and events alone are collected', () => {
    const account = parse('region: us');
    expect(account.streams).toEqual(['events']);
    expect(usersSettings(account)).toEqual(usersDefaults);
    expect(usersDefaults).toMatchObject({ interval: 86_400_000, keepPersonalData: false, writeUnchanged: false });
  });

  it('are read', () => {
    const users = '{interval: 6h, keep_personal_data: true, write_unchanged: true, url: "https://x.example/users/"}';
    const account = parse(`streams: [events, users], users: ${users}`);
    expect(usersSettings(account)).toEqual({
      interval: 21_600_000,
      keepPersonalData: true,
      writeUnchanged: true,
      url: 'https://x.example/users',
    });
  });

  it('change the interval of users only', () => {
    const account = parse('streams: [events, users], interval: 1m');
    expect(forStream(account, 'events').interval).toBe(60_000);
    expect(forStream(account, 'users').interval).toBe(86_400_000);
  });

  it.each([
    ['streams: [users], users: {interval: 30s}', 'at least 1m'],
    ['streams: [users], users: {keep_personal_data: "yes"}', 'expected true or false, got "yes"'],
    ['users: {interval: 24h}', 'no effect unless streams includes users'],
  ])('say what is wrong with %s', (account, message) => {
    expect(() => parse(account)).toThrow(message);
  });

  it('want a file for each stream', () => {
    expect(() => parse('streams: [events, users]', 'ndjson:out.ndjson')).toThrow('put {stream} into its path');
    expect(parse('streams: [users]', 'ndjson:out.ndjson').name).toBe('acme');
  });
});

describe('the tags of users', () => {
  it('name their stream, and say by the setting alone that personal data is kept', () => {
    const tags = ['forwarded', 'jumpcloud-events', 'keep_personal_data'];
    expect(userTags(tags, parse('streams: [users]'))).toEqual(['forwarded', 'jumpcloud-users']);
    const keeping = parse('streams: [users], users: {keep_personal_data: true}');
    expect(userTags(tags, keeping)).toEqual(['forwarded', 'jumpcloud-users', 'keep_personal_data']);
  });
});
