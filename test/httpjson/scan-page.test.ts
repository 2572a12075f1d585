import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ScanError, scanPage } from '../../src/httpjson/scan-page.ts';

function elements(text: string): unknown[] {
  const body = Buffer.from(text);
  const { borders } = scanPage(body);
  const found: unknown[] = [];
  for (let index = 0; index < borders.length; index += 2) {
    found.push(JSON.parse(body.toString('utf8', borders[index], borders[index + 1])));
  }
  return found;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const nasty = fc.string({
  unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', 'é', '😀', '\u2028', '\n', 'a', '\u0000'),
});
const { event } = fc.letrec((tie) => ({
  event: fc.dictionary(nasty, tie('value'), { maxKeys: 4 }),
  value: fc.oneof({ maxDepth: 4 }, nasty, fc.jsonValue(), fc.array(tie('value'), { maxLength: 3 }), tie('event')),
}));

describe('finding events in the bytes of a page', () => {
  it('agrees with a JSON parser on any array', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(event, fc.jsonValue(), nasty)),
        fc.constantFrom(0, 1, '\t', ' \r\n '),
        (page, indent) => {
          const text = JSON.stringify(page, undefined, indent);
          expect(elements(text)).toEqual((JSON.parse(text) as unknown[]).filter(isObject));
          expect(scanPage(Buffer.from(text)).skipped).toBe(page.filter((value) => !isObject(value)).length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds the exact bytes, whatever the formatting', () => {
    const body = Buffer.from('\ufeff[ {"a" : 1.0, "b":12345678901234567890} ,\n{"a":"\\u005d"}, 7 ]\n');
    const { borders, skipped } = scanPage(body);
    expect(body.toString('utf8', borders[0], borders[1])).toBe('{"a" : 1.0, "b":12345678901234567890}');
    expect(body.toString('utf8', borders[2], borders[3])).toBe('{"a":"\\u005d"}');
    expect(skipped).toBe(1);
  });

  it.each([
    ['', 'nothing'],
    [' \n', 'nothing'],
    ['null', 'nothing'],
    ['true', 'scalar'],
    ['"text"', 'scalar'],
    ['{"a":[]}', 'object'],
    ['[]', 'array'],
    ['[ ]', 'array'],
  ])('takes %j for %s', (text, root) => {
    expect(scanPage(Buffer.from(text)).root).toBe(root);
  });

  it.each([
    '<html>',
    '[{"a":1}',
    '[{"a":1},',
    '[{"a":1},]',
    '[{"a":1} {"b":2}]',
    '[{"a":1}]x',
    '{"a":1}{"b":2}',
    '{"a":1]',
    '[{"a":"x}]',
    '[,]',
    '[nul]',
    '[1}]',
    'nope',
    '"open',
  ])('refuses %j', (text) => {
    expect(() => scanPage(Buffer.from(text))).toThrow(ScanError);
  });

  it('never fails in another way on any bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: fc.constantFrom(...'[]{}",:\\ 1n') }).map((t) => Buffer.from(t)),
          fc.uint8Array().map((b) => Buffer.from(b)),
        ),
        (body) => {
          try {
            scanPage(body);
          } catch (error) {
            expect(error).toBeInstanceOf(ScanError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('accepts every document that a JSON parser accepts', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => scanPage(Buffer.from(text))).not.toThrow();
      }),
    );
  });

  it('takes any depth of nesting, and refuses a million brackets that nothing closes', () => {
    expect(() => scanPage(Buffer.from('['.repeat(1_000_000)))).toThrow('ends in the middle');
    const nested = (levels: number) => Buffer.from(`[${'{"a":'.repeat(levels)}1${'}'.repeat(levels)},{"b":2}]`);
    for (const levels of [1, 999, 1000, 1_000_000]) expect(scanPage(nested(levels)).borders).toHaveLength(4);
  });
});
