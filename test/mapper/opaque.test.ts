import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isEmpty, isSafeKey, toOpaque } from '../../src/mapper/opaque.ts';
import { anyJson } from '../support/arbitraries/json.ts';

function nested(levels: number): unknown {
  let value: unknown = 'leaf';
  for (let i = 0; i < levels; i++) value = { a: value };
  return value;
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('isEmpty', () => {
  it.each([[null], [undefined], [''], [{}], [[]]])('is true for %j', (value) => expect(isEmpty(value)).toBe(true));

  it.each([[0], [false], [' '], [{ a: null }], [[null]]])('is false for %j', (value) =>
    expect(isEmpty(value)).toBe(false),
  );
});

describe('isSafeKey', () => {
  it.each(['a', 'a.b', 'ä', ' ', '@version', '_id', 'constructor', 'toString', 'k'.repeat(256)])('takes "%s"', (key) =>
    expect(isSafeKey(key)).toBe(true),
  );

  it.each(['', '.', '..', '.a', 'a.', 'a..b', '__proto__', 'x\u0000', 'x\u001fy', 'k'.repeat(257)])(
    'refuses what Elasticsearch or JavaScript would not keep: "%s"',
    (key) => expect(isSafeKey(key)).toBe(false),
  );
});

describe('toOpaque', () => {
  it('drops what is empty, on every level, and nothing else', () => {
    const value = { a: null, b: '', c: {}, d: [], e: [null, '', 0, false, { f: null }], g: { h: { i: null } }, j: 0 };
    expect(toOpaque(value)).toEqual({ e: [0, false], j: 0 });
    expect(toOpaque([[], [{}], null])).toBeUndefined();
  });

  it('keeps twelve levels as structure and the rest as JSON text', () => {
    expect(toOpaque(nested(12))).toEqual(nested(12));
    const deep = toOpaque(nested(200));
    expect(depthOf(deep)).toBe(12);
    expect(JSON.stringify(deep)).toContain('leaf');
  });

  it('keeps an object with a key that Elasticsearch refuses as JSON text', () => {
    expect(toOpaque({ a: 1, '': 2 })).toBe('{"":2,"a":1}');
    expect(toOpaque({ inner: { 'a..b': 1 } })).toEqual({ inner: '{"a..b":1}' });
  });

  it('cuts a text that Elasticsearch would refuse into pieces that make it up again, and no character in two', () => {
    for (const text of ['x'.repeat(7001), `${'x'.repeat(6999)}\u{1f600}${'y'.repeat(9000)}`]) {
      const pieces = toOpaque(text) as readonly string[];
      expect(pieces.join('')).toBe(text);
      expect(pieces.every((piece) => piece.length <= 7000 && !/[\ud800-\udbff]$/.test(piece))).toBe(true);
    }
    expect(toOpaque('x'.repeat(7000))).toBe('x'.repeat(7000));
  });

  it('keeps the numbers that JSON text can hold and JSON values cannot', () => {
    expect(toOpaque(JSON.parse('[1e400,-1e400,1.5]'))).toEqual(['Infinity', '-Infinity', 1.5]);
  });

  it('gives what Elasticsearch takes for any JSON value: no empty member, no refused key, no great depth', () => {
    const check = (value: unknown): void => {
      expect(isEmpty(value)).toBe(false);
      if (typeof value !== 'object' || value === null) return;
      if (!Array.isArray(value)) for (const key of Object.keys(value)) expect(isSafeKey(key)).toBe(true);
      for (const member of Object.values(value)) check(member);
    };
    fc.assert(
      fc.property(anyJson, (value) => {
        const opaque = toOpaque(value);
        if (opaque !== undefined) check(opaque);
        expect(depthOf(opaque)).toBeLessThanOrEqual(12);
      }),
      { numRuns: 500 },
    );
  });
});
