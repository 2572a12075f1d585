import { describe, expect, it } from '@jest/globals';
import { keyLines } from '../../src/config/key-lines.ts';

describe('keyLines', () => {
  it('finds keys and items in every style', () => {
    const lines = keyLines(
      '# note\na:\n  - b: 1\n    "c d": [x,\n      y]\n  - {e: 2}\nf: |\n  a: text\n\ng: *x\nh:\ni: 3\n'.replace(
        '*x',
        '1',
      ),
    );
    expect(Object.fromEntries(lines)).toEqual({
      a: 2,
      'a[0]': 3,
      'a[0].b': 3,
      'a[0].c d': 4,
      'a[0].c d[0]': 4,
      'a[0].c d[1]': 5,
      'a[1]': 6,
      'a[1].e': 6,
      f: 7,
      g: 10,
      h: 11,
      i: 12,
    });
  });

  it('is not confused by anchors and aliases', () => {
    const lines = keyLines('a: &x\n  b: 1\nc: *x\nd: 2\n');
    expect(lines.get('d')).toBe(4);
    expect(lines.get('a.b')).toBe(2);
  });
});
