import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCsv } from '../../src/httpjson/csv.ts';
import { exactJson, parseExact } from '../../src/httpjson/exact-json.ts';

describe('JSON with integers of any size', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(JSON.parse(exactJson(parseExact(text) ?? null))).toEqual(JSON.parse(JSON.stringify(JSON.parse(text))));
      }),
    );
  });

  it('reads and writes large integers digit by digit, and leaves texts and fractions alone', () => {
    const value = fc.oneof(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
      fc.bigInt().map((n) => JSON.stringify(`"${n}`)),
      fc.string().map((text) => JSON.stringify(text)),
      fc.constantFrom('12345678901234567.5', '1234567890123456789e2', '0.12345678901234567'),
    );
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const text = `{"values":[${values.join(',')}]}`;
        const written = exactJson(parseExact(text) ?? null);
        const integers = /^-?\d+$/;
        for (const [index, original] of values.entries()) {
          if (!integers.test(original)) continue;
          const list = parseExact(written) as { values: unknown[] };
          expect(String(list.values[index])).toBe(original);
        }
        expect(JSON.parse(written)).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  it('says undefined to what is not JSON', () => {
    for (const text of ['', '{', '[12345678901234567890,]', '01234567890123456789', 'x12345678901234567890']) {
      expect(parseExact(text)).toBeUndefined();
    }
  });
});

describe('CSV', () => {
  it('reads back what is written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', 'é', ' ') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = ['x,y', ...rows.map((row) => row.map(quoted).join(','))].join('\r\n');
        expect(readCsv(text)).toEqual(rows.map(([x, y]) => ({ x, y })));
      }),
    );
  });

  it('reads a byte order mark, a file without a last line break and a last empty field', () => {
    expect(readCsv('\ufeffa,b\n1,')).toEqual([{ a: '1', b: '' }]);
    expect(readCsv('a\r\n1\r\n')).toEqual([{ a: '1' }]);
    expect(readCsv('a\n')).toEqual([]);
  });
});
