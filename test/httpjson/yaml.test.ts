import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '../../src/httpjson/yaml.ts';

const parse = (text: string): unknown => parseYaml(text, 'in.yml');

describe('YAML as Filebeat reads it', () => {
  it.each([
    ['123456789012345678', 123456789012345678n],
    ['18446744073709551615', 18446744073709551615n],
    ['-9007199254740993', -9007199254740993n],
    ['9007199254740991', 9007199254740991],
    ['0', 0],
    ['-7', -7],
    ['0123', 83],
    ['089', 89],
    ['1_000', 1000],
    ['0x1F', 31],
    ['0o17', 15],
    ['0b101', 5],
    ['1.50', 1.5],
    ['1e3', 1000],
    ['.5', 0.5],
    ['1.2.3', '1.2.3'],
    ['12ab', '12ab'],
    ['yes', true],
    ['Off', false],
    ['y', 'y'],
    ['N', 'N'],
    ['"yes"', 'yes'],
    ["'0123'", '0123'],
    ['yesterday', 'yesterday'],
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z'],
    ['~', null],
    ['', null],
    ['-', [null]],
  ])('reads %s', (text, value) => {
    expect(parse(`a: ${text === '-' ? '\n -' : text}`)).toEqual({ a: value });
    if (text !== '-') expect(parse(`[${text === '' ? '~' : text}]`)).toEqual([value]);
  });

  it('keeps keys as they are written', () => {
    expect(parse('no: 1\n0123: 2\n1_0: 3\n123456789012345678: 4\n__proto__: 5')).toEqual(
      Object.fromEntries([
        ['no', 1],
        ['0123', 2],
        ['1_0', 3],
        ['123456789012345678', 4],
        ['__proto__', 5],
      ]),
    );
  });

  it.each(['', '# nothing here', ' \n# a\n'])('takes %j for nothing', (text) => {
    expect(parse(text)).toBeNull();
  });

  it('has anchors and merges, and refuses a key that is given twice', () => {
    expect(parse('a: &x { b: 0123, c: no }\nd: { <<: *x, c: 1 }')).toEqual({
      a: { b: 83, c: false },
      d: { b: 83, c: 1 },
    });
    expect(() => parse('no: 1\nno: 2')).toThrow('in.yml:2: not YAML');
  });
});
