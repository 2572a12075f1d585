import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { appendPlain } from '../../../src/mapper/fast/plain-json.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'Z', '0', ' ', '/', '{', ',', 'é', '\u2028', '😀') });
const { object } = fc.letrec((tie) => ({
  object: fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 5 }),
  value: fc.oneof(
    { maxDepth: 4 },
    letters,
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
    fc.constant(undefined),
    tie('object'),
    fc.array(
      tie('value').filter((value) => value !== undefined),
      { maxLength: 4 },
    ),
  ),
})) as { readonly object: fc.Arbitrary<Record<string, unknown>> };

describe('plain JSON', () => {
  it('is what JSON.stringify makes, as long as no text needs an escape', () => {
    fc.assert(
      fc.property(object, (value) => {
        expect(appendPlain('', value)).toBe(JSON.stringify(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('goes on with an object that is begun, without the member that it has', () => {
    const rest = { b: 'x', done: { c: 1 }, d: [] };
    expect(appendPlain('{"done":{"c":1}', rest, true, 'done')).toBe('{"done":{"c":1},"b":"x","d":[]}');
    expect(appendPlain('{"a":1', {}, true)).toBe('{"a":1}');
  });

  it.each(['map-event', 'event-types'])('finds no text that needs an escape among those of %s', (name) => {
    expect(readFileSync(new URL(`../../../src/generated/${name}.ts`, import.meta.url), 'utf8')).not.toContain('\\');
  });
});
