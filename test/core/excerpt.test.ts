import { describe, expect, it } from '@jest/globals';
import { excerptOfAnswer, excerptOfValue, kindOfValue } from '../../src/core/excerpt.ts';
import { Secret } from '../../src/core/secret.ts';

describe('the excerpt of an answer', () => {
  it('is one line without control characters, and cut', () => {
    expect(excerptOfAnswer('a\n\t b\u0007c', [])).toBe('a b c');
    expect(excerptOfAnswer('x'.repeat(400), [])).toBe(`${'x'.repeat(300)}…`);
  });

  it.each(['text', 'bytes'])('shows no half of a secret, wherever what is looked at ends: %s', (form) => {
    const secret = new Secret('s3cret-s3cret-s3cret');
    for (let before = 8150; before < 8200; before += 1) {
      const text = `${'é '.repeat(before / 2)}${secret.reveal()} after`;
      const shown = excerptOfAnswer(form === 'text' ? text : Buffer.from(text), [secret], 20_000);
      expect(shown).not.toContain('s3c');
    }
  });

  it('says so if there is nothing to show', () => {
    expect(excerptOfAnswer(Buffer.alloc(0), [])).toBe('the body is empty.');
    expect(excerptOfAnswer(Buffer.alloc(9000, 'x'), [])).toBe('the body is one long word.');
  });
});

describe('the excerpt of a value', () => {
  it.each([
    [null, 'nothing'],
    [['key'], 'a list'],
    [{ password: 'p' }, 'a map'],
    ['text', '"text"'],
    [5, 'the number 5'],
    ['x'.repeat(100), `"${'x'.repeat(79)}…`],
  ])('%j is %s, and quotes nothing of what may hold secrets', (value, shown) => {
    expect(excerptOfValue(value)).toBe(shown);
  });

  it('is not even that of a text where something else should stand', () => {
    expect(kindOfValue('hunter2')).toBe('text');
  });
});
