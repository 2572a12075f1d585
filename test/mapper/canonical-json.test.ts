import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../src/mapper/steps/canonical-json.ts';
import { anyJson, objectOf } from '../support/arbitraries/json.ts';

describe('canonicalJson', () => {
  it.each<[unknown, string]>([
    [null, 'null'],
    [undefined, 'null'],
    [true, 'true'],
    ['', '""'],
    [[], '[]'],
    [{}, '{}'],
    [[1, [null, 'a']], '[1,[null,"a"]]'],
    [{ b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
    [{ é: 1, z: 2, Z: 3, '': 4 }, '{"":4,"Z":3,"z":2,"é":1}'],
    ['"\\/\b\f\n\r\t', '"\\"\\\\/\\b\\f\\n\\r\\t"'],
    ['\u0001\u001f', '"\\u0001\\u001F"'],
    ['€\u007f\u2028', '"€\u007f\u2028"'],
    ['𝄞', '"\\uD834\\uDD1E"'],
    ['half \ud83d', '"half \\uD83D"'],
  ])('writes %j with sorted keys and Java’s escapes', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each<[number, string]>([
    [0, '0'],
    [-0, '0'],
    [-7, '-7'],
    [9_007_199_254_740_991, '9007199254740991'],
    [9_007_199_254_740_992, '9.007199254740992E15'],
    [1.5, '1.5'],
    [-0.001, '-0.001'],
    [0.0009, '9.0E-4'],
    [12_345_678.9, '1.23456789E7'],
    [1_234_567.5, '1234567.5'],
    [1e21, '1.0E21'],
    [5e-324, '4.9E-324'],
    [2e-323, '2.0E-323'],
    [Number.MAX_VALUE, '1.7976931348623157E308'],
    [Number.POSITIVE_INFINITY, '"Infinity"'],
    [Number.NEGATIVE_INFINITY, '"-Infinity"'],
  ])('writes the number %d as Java prints it', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('writes text that parses back to an equal value', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes every finite number so that it parses back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(JSON.parse(canonicalJson(value)) + 0).toBe(value + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.integer()), { maxLength: 6 }), (entries) => {
        const unique = [...new Map(entries)];
        expect(canonicalJson(objectOf(unique))).toBe(canonicalJson(objectOf(unique.toReversed())));
      }),
    );
  });
});
