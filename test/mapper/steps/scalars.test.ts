import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ScalarType, toScalar } from '../../../src/mapper/steps/scalars.ts';
import { anyJson } from '../../support/arbitraries/json.ts';

const types: readonly ScalarType[] = ['keyword', 'boolean', 'long', 'float', 'double'];

describe('toScalar', () => {
  it.each<[ScalarType, unknown, unknown]>([
    ['keyword', 'text', 'text'],
    ['keyword', '', ''],
    ['keyword', true, 'true'],
    ['keyword', false, 'false'],
    ['keyword', 5, '5'],
    ['keyword', -5, '-5'],
    ['keyword', Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['boolean', true, true],
    ['boolean', 'true', true],
    ['boolean', 'false', false],
    ['long', 5, 5],
    ['long', '5', 5],
    ['long', '-49', -49],
    ['long', '0', 0],
    ['long', '999999999999999', 999_999_999_999_999],
    ['float', 48.8323, 48.8323],
    ['float', '48.8323', 48.8323],
    ['float', '-2', -2],
    ['float', 7, 7],
    ['float', 3.4e38, 3.4e38],
    ['double', 3.5e38, 3.5e38],
    ['double', '1.50', 1.5],
  ])('brings into a %s, without loss, %j', (type, value, expected) => {
    expect(toScalar(type, value)).toBe(expected);
  });

  it.each<[ScalarType, unknown]>([
    ['keyword', 1.5],
    ['keyword', 2 ** 53],
    ['keyword', {}],
    ['keyword', ['a']],
    ['keyword', null],
    ['boolean', 1],
    ['boolean', 'True'],
    ['boolean', 'yes'],
    ['boolean', ''],
    ['long', 1.5],
    ['long', '1.5'],
    ['long', '007'],
    ['long', '+5'],
    ['long', ' 5'],
    ['long', '5\n'],
    ['long', '1e3'],
    ['long', '0x10'],
    ['long', '1000000000000000'],
    ['long', 2 ** 53],
    ['long', true],
    ['long', ''],
    ['float', 3.5e38],
    ['float', Number.POSITIVE_INFINITY],
    ['float', 'east'],
    ['float', '.5'],
    ['float', '5.'],
    ['float', '1e3'],
    ['double', Number.NEGATIVE_INFINITY],
    ['double', false],
    ['double', [1.5]],
  ])('refuses as a %s what would lose something: %j', (type, value) => {
    expect(toScalar(type, value)).toBeUndefined();
  });

  it('gives a value of the declared type, or none, for any JSON value', () => {
    const javascriptTypes = {
      keyword: 'string',
      boolean: 'boolean',
      long: 'number',
      float: 'number',
      double: 'number',
    };
    fc.assert(
      fc.property(fc.constantFrom(...types), anyJson, (type, value) => {
        const scalar = toScalar(type, value);
        expect([javascriptTypes[type], 'undefined']).toContain(typeof scalar);
        if (type === 'long' && scalar !== undefined) expect(Number.isSafeInteger(scalar)).toBe(true);
      }),
    );
  });

  it('changes nothing when it is applied twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), anyJson, (type, value) => {
        const once = toScalar(type, value);
        if (once !== undefined) expect(toScalar(type, once)).toBe(once);
      }),
    );
  });
});
