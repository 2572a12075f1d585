import { describe, expect, it } from '@jest/globals';
import { firstDifference } from '../../src/generate/diff.ts';

describe('the difference that is shown', () => {
  it('has two lines around it, what is there and what should be', () => {
    expect(firstDifference('a\nb\nc\nd\ne\nf', 'a\nb\nc\nX\ne\nf')).toEqual([
      '@@ line 4 @@',
      ' b',
      ' c',
      '-d',
      '+X',
      ' e',
      ' f',
    ]);
  });

  it('can be an insertion, a removal, the first line or the last', () => {
    expect(firstDifference('a\nc', 'a\nb\nc')).toEqual(['@@ line 2 @@', ' a', '+b', ' c']);
    expect(firstDifference('a\nb\nc', 'a\nc')).toEqual(['@@ line 2 @@', ' a', '-b', ' c']);
    expect(firstDifference('a\nb', 'X\nb')).toEqual(['@@ line 1 @@', '-a', '+X', ' b']);
    expect(firstDifference('a', 'a\n')).toEqual(['@@ line 2 @@', ' a', '+']);
    expect(firstDifference('a\na', 'a\na\na')).toEqual(['@@ line 3 @@', ' a', ' a', '+a']);
  });

  it('is cut where it is long', () => {
    const many = Array.from({ length: 100 }, (_, i) => `line ${i}`).join('\n');
    const shown = firstDifference('', many);
    expect(shown).toHaveLength(1 + 1 + 40 + 1);
    expect(shown.at(-1)).toBe('+ … 60 more lines');
    expect(firstDifference('', 'x'.repeat(1000)).at(-1)).toHaveLength(161);
  });
});
