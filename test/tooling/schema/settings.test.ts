import { describe, expect, it } from '@jest/globals';
import { soundFiles } from '../../support/schema/miniature.ts';
import { findingsOf } from './findings.ts';

const head = ['secrets: [token]', 'groups:', '  - name: One', '    settings:'];

function findings(...lines: readonly string[]): readonly string[] {
  return findingsOf({ ...soundFiles, 'settings.yml': `${[...head, ...lines].join('\n')}\n` });
}

describe('the table of settings', () => {
  it('takes what is sound', () => {
    expect(
      findings(
        '      length: {words: length, weaker: lower, zero: true}',
        "      '*.action': {words: action, order: [deny, [ask, challenge], allow]}",
        '      address.*: {words: address, weaker: depends}',
        '  - name: Two',
        "    under: ['*.policy', rule]",
        '    events: [user_create]',
        '    settings:',
        '      networks: {words: networks, weaker: longer, networks: true}',
      ),
    ).toEqual([]);
  });

  it.each<[string, string[], RegExp]>([
    [
      'a direction that is none',
      ['      a: {words: a, weaker: loewer}'],
      /settings\.yml:5 .*must be one of lower, higher/,
    ],
    ['no direction', ['      a: {words: a}'], /settings\.yml:5/],
    ['a direction and an order', ['      a: {words: a, weaker: on, order: [x, y]}'], /settings\.yml:5/],
    ['no words', ['      a: {weaker: on}'], /settings\.yml:5 .*must have required property 'words'/],
    [
      'an unknown key',
      ['      a: {words: a, weaker: on, secrets: true}'],
      /settings\.yml:5 .*does not know the key secrets; did you mean secret\?/,
    ],
    ['a path with a gap', ['      a..b: {words: a, weaker: on}'], /settings\.yml:5 a\.\.b: a path is names with dots/],
    [
      'a star in the middle',
      ['      a.*.b: {words: a, weaker: on}'],
      /settings\.yml:5 a\.\*\.b: a path is names with dots/,
    ],
    [
      'stars at both ends',
      ["      '*.a.*': {words: a, weaker: on}"],
      /settings\.yml:5 \*\.a\.\*: a path is open at one end only/,
    ],
    [
      'a path twice',
      ['      a: {words: a, weaker: on}', '      A: {words: a, weaker: off}'],
      /settings\.yml:6 A: is there twice/,
    ],
    [
      'a path that an earlier one hides',
      [
        '      a: {words: a, weaker: on}',
        '  - name: Two',
        '    events: [user_create]',
        '    settings:',
        '      a: {words: a, weaker: off}',
      ],
      /settings\.yml:9 a: is there twice/,
    ],
    [
      'an unknown event type',
      [
        '      b: {words: b, weaker: on}',
        '  - name: Two',
        '    events: [user_creat]',
        '    settings:',
        '      a: {words: a, weaker: on}',
      ],
      /there is no event type user_creat/,
    ],
    ['zero of a flag', ['      a: {words: a, weaker: on, zero: true}'], /a: zero is for numbers/],
    [
      'absent_is_off of a number',
      ['      a: {words: a, weaker: lower, absent_is_off: true}'],
      /a: absent_is_off is for/,
    ],
    ['networks of a flag', ['      a: {words: a, weaker: on, networks: true}'], /a: networks and member are for lists/],
    ['a word of two ranks', ['      a: {words: a, order: [deny, [ask, DENY]]}'], /a: a word has two ranks/],
  ])('refuses %s', (_, lines, finding) => {
    expect(findings(...lines)).toEqual(expect.arrayContaining([expect.stringMatching(finding)]));
  });
});
