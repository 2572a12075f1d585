import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differences } from '../../../src/tooling/generate/diff.ts';

const numbered = (count: number, change: (line: number) => string | undefined = () => undefined): string =>
  Array.from({ length: count }, (_, line) => change(line) ?? `line ${line}`).join('\n');

describe('the differences that are shown', () => {
  it('have three lines around them, what is there and what should be', () => {
    expect(differences('a\nb\nc\nd\ne\nf\ng\nh', 'a\nb\nc\nd\nX\nf\ng\nh')).toEqual([
      '@@ line 5 @@',
      ' b',
      ' c',
      ' d',
      '-e',
      '+X',
      ' f',
      ' g',
      ' h',
    ]);
  });

  it('can be an insertion, a removal, the first line or the last', () => {
    expect(differences('a\nc', 'a\nb\nc')).toEqual(['@@ line 2 @@', ' a', '+b', ' c']);
    expect(differences('a\nb\nc', 'a\nc')).toEqual(['@@ line 2 @@', ' a', '-b', ' c']);
    expect(differences('a\nb', 'X\nb')).toEqual(['@@ line 1 @@', '-a', '+X', ' b']);
    expect(differences('a', 'a\n')).toEqual(['@@ line 2 @@', ' a', '+']);
    expect(differences('a\na', 'a\na\na')).toEqual(['@@ line 3 @@', ' a', ' a', '+a']);
  });

  it('that are far apart are shown without what lies between them', () => {
    const changed = numbered(5000, (line) => (line === 10 || line === 4000 ? 'X' : undefined));
    const shown = differences(numbered(5000), changed);
    expect(shown).toHaveLength(2 * (1 + 3 + 2 + 3));
    expect(shown.filter((line) => /^[-+@]/.test(line))).toEqual([
      '@@ line 11 @@',
      '-line 10',
      '+X',
      '@@ line 4001 @@',
      '-line 4000',
      '+X',
    ]);
  });

  it('are cut where they are many or long, with the number of lines that are left out', () => {
    const shown = differences('', numbered(100));
    expect(shown).toHaveLength(41);
    expect(shown.at(-1)).toBe('… 62 more lines');
    expect(
      differences(
        numbered(5000),
        numbered(5000, (line) => (line % 20 ? undefined : 'X')),
      ),
    ).toHaveLength(41);
    expect(differences('', 'x'.repeat(1000)).at(-1)).toHaveLength(161);
  });

  it('hold only lines of the two texts, and none where there is no difference', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (actual, expected) => {
        const shown = differences(actual, expected);
        expect(shown.length === 0).toBe(actual === expected);
        const of = (mark: string) => shown.filter((line) => line.startsWith(mark)).length;
        expect(of('+') - of('-')).toBe(expected.split('\n').length - actual.split('\n').length);
      }),
    );
  });
});
