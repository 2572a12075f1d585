import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fieldsOf } from '../../src/kql/fields.ts';
import { readKql } from '../../src/kql/names.ts';
import { printKql } from '../../src/kql/print.ts';
import { anyQuery } from '../support/kql/any-query.ts';
import { withoutPlaces } from '../support/kql/without-places.ts';

const fields = fieldsOf({
  properties: {
    word: { type: 'keyword' },
    text: { type: 'text' },
    tree: { type: 'flattened' },
    address: { type: 'ip' },
    size: { type: 'long' },
    time: { type: 'date' },
    flag: { type: 'boolean' },
    place: { type: 'geo_point' },
  },
});
const values = ['jane', 'and', 'OR', 'not a', 'a:b (c) {d} "e" <f> \\ g*', '$x', ' x  y ', 'a\tb\nc\rd\u00a0e', ''];
const inUse = ['word', 'text', 'tree.a', 'address', 'size', 'time', 'flag', 'place'].map((name) => {
  const field = fields(name);
  if (field === undefined) throw new Error(name);
  return {
    field,
    values: { ip: ['192.0.2.1', '2001:db8::1'], number: [1], date: ['2026-01-01'] }[field.kind as 'ip'] ?? values,
  };
});

describe('printing', () => {
  it('gives text that is read as the same condition', () => {
    fc.assert(
      fc.property(anyQuery(inUse), (query) => {
        expect(withoutPlaces(readKql(printKql(query)))).toEqual(withoutPlaces(query));
      }),
      { numRuns: 2000 },
    );
  });
});
