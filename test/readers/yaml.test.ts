import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { readYaml } from '../../src/readers/yaml.ts';

describe('the line of a place', () => {
  const { lineOf } = readYaml(
    '# note\na:\n  - b: 1\n    "c d": [x,\n      y]\n  - {e: 2}\nf: |\n  a: text\n\ng: &x\n  k: 1\nh: *x\ni:\nj: 3\n',
    'c.yml',
  );

  it.each([
    [['a'], 2],
    [['a', 0], 3],
    [['a', 0, 'b'], 3],
    [['a', 0, 'c d'], 4],
    [['a', 0, 'c d', 1], 5],
    [['a', 1, 'e'], 6],
    [['f'], 7],
    [['g', 'k'], 11],
    [['h'], 12],
    [['i'], 13],
    [['j'], 14],
  ])('%j is found in every style of YAML', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  it('that is missing is the line of what it is missing in', () => {
    expect(lineOf(['a', 1, 'x', 'y'])).toBe(6);
    expect(lineOf(['x'])).toBe(1);
  });

  it('is that of the first key below, where a key is written with dots', () => {
    const dotted = readYaml('a: 1\nb.c.d: 2\nb.c.e: 3\nbc: 4\n', 'x.yml').lineOf;
    expect([['b'], ['b', 'c'], ['b', 'c', 'e'], ['bc'], ['c']].map((path) => dotted(path))).toEqual([2, 2, 3, 4, 1]);
  });

  it('is right for any map, however its keys are written', () => {
    const key = fc.string({
      minLength: 1,
      maxLength: 6,
      unit: fc.constantFrom('a', 'b', ' ', ':', '#', '"', '-', '1', 'ä'),
    });
    const values = fc.oneof(fc.integer(), fc.constantFrom('', 'two words', 'a\nb\n', '# no comment'));
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1 }), values, (keys, value) => {
        const text = dump(Object.fromEntries(keys.map((name) => [name, { value }])));
        const read = readYaml(text, 'c.yml');
        const lines = text.split('\n');
        for (const name of keys) {
          const inner = lines[read.lineOf([name, 'value']) - 1];
          expect(inner).toMatch(/^ {2}value:/);
          expect(read.lineOf([name])).toBe(read.lineOf([name, 'value']) - 1);
        }
      }),
    );
  });
});

it('what is not YAML is refused with its line, and nothing of it is quoted', () => {
  const read = () => readYaml('a: 1\nb: "hunter2\n', 'c.yml');
  expect(read).toThrow(/^c\.yml:\d+: not YAML: /);
  expect(read).not.toThrow('hunter2');
});
