import { describe, expect, it } from '@jest/globals';
import { fillSentence } from '../../../src/mapper/steps/sentence.ts';

const otherwise = { actor: 'someone', target: '(unnamed)' };

describe('fillSentence', () => {
  it('puts the values into their places', () => {
    expect(
      fillSentence(
        ['', 'actor', ' disabled TOTP for admin ', 'target', ''],
        { actor: 'jane', target: 'john' },
        otherwise,
        '',
      ),
    ).toBe('jane disabled TOTP for admin john');
  });

  it('says a missing value in words, with a capital letter at the beginning', () => {
    expect(fillSentence(['', 'actor', ' met ', 'actor', ''], {}, otherwise, '')).toBe('Someone met someone');
    expect(fillSentence(['', 'target', ' left'], {}, otherwise, '')).toBe('(unnamed) left');
  });

  it('leaves the spelling of a name alone', () => {
    expect(fillSentence(['', 'actor', ' left'], { actor: 'jane.doe@example.com' }, otherwise, '')).toBe(
      'jane.doe@example.com left',
    );
  });

  it('appends what the sentence itself does not tell', () => {
    expect(fillSentence(['', 'actor', ' left'], { actor: 'jane' }, otherwise, ' (failed)')).toBe('jane left (failed)');
  });

  it('takes a sentence without placeholders as it is', () => {
    expect(fillSentence(['Nothing happened'], {}, otherwise, '')).toBe('Nothing happened');
  });

  it('does not read a placeholder inside a value', () => {
    expect(fillSentence(['', 'actor', ' left'], { actor: '{target} $& %s' }, otherwise, '')).toBe(
      '{target} $& %s left',
    );
  });
});
