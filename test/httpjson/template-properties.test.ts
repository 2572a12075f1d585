import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IngestError } from '../../src/core/errors.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { bytesOf, textOf } from '../../src/gotemplate/bytes.ts';
import { formatFloat } from '../../src/gotemplate/float.ts';
import { isFunctionName } from '../../src/gotemplate/functions.ts';
import { GoTime } from '../../src/gotemplate/go-time.ts';
import { compileTemplate, type Template } from '../../src/gotemplate/template.ts';
import { formatTime } from '../../src/gotemplate/time-format.ts';
import { parseTime } from '../../src/gotemplate/time-parse.ts';
import { render } from './template-support.ts';

const names = [
  'add',
  'div',
  'index',
  'slice',
  'len',
  'now',
  'printf',
  'sprintf',
  'parseDate',
  'parseDuration',
  'toInt',
];
const more = [
  'formatDate',
  'join',
  'replaceAll',
  'toJSON',
  'hash',
  'hmac',
  'base64Decode',
  'eq',
  'lt',
  'max',
  'terminate',
];

const piece = fc.oneof(
  fc.constantFrom('[[', ']]', '[[- ', ' -]]', '(', ')', '|', ' ', ':=', '=', ',', '.', '$', '$x', '"', '`', "'", '\\'),
  fc.constantFrom('if ', 'else', 'end', 'range ', 'with ', 'define "a"', 'template "a"', 'break', 'continue', 'nil'),
  fc.constantFrom('.a', '.b.c', '.Get', '.Unix', '.Format', '/*', '*/', '1', '-2.5e3', '0x1f', '"a"', '"%d"', 'true'),
  fc.constantFrom(...names, ...more),
  fc.string({ maxLength: 4 }),
);

/** Well-formed calls with arguments that need not fit. */
const operand = fc.oneof(
  fc.constantFrom('.a', '.b', '.c', '.b.x', '$', '.', '1', '-7', '2.5', '"t"', '""', 'nil', 'true', 'now', '.d', "'c'"),
  fc.constantFrom('(parseDuration "1h")', '(index .c 0)', '9223372036854775807', '"%*.*f"', '"2006-01-02"', '"1h"'),
);
const call = fc
  .tuple(
    fc.constantFrom(...names, ...more, 'min', 'mul', 'html', 'js', 'and', 'or', 'not', 'call', 'urlEncode'),
    fc.array(operand, { maxLength: 4 }),
  )
  .map(([name, operands]) => `[[${[name, ...operands].join(' ')}]]`);

const values: fc.Arbitrary<JsonObject> = fc.record({
  a: fc.jsonValue() as fc.Arbitrary<string>,
  b: fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<JsonObject>,
  c: fc.array(fc.jsonValue()) as fc.Arbitrary<string[]>,
  d: fc.double(),
});

function compiled(text: string): Template | undefined {
  try {
    return compileTemplate(text, 'here');
  } catch (error) {
    expect(error).toBeInstanceOf(IngestError);
    expect((error as IngestError).code).toBe('JC_TEMPLATE_SYNTAX');
    return undefined;
  }
}

describe('any text', () => {
  it('is a template or a syntax error, nothing else', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          compiled(text);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('never throws when it is run as a template', () => {
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => `[[${parts.join('')}]]`),
        values,
        (text, data) => {
          if (compiled(text)) render(text, data);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('never throws when functions get arguments that do not fit', () => {
    fc.assert(
      fc.property(call, values, (text, data) => {
        expect(['text', 'empty', 'failed', 'terminated']).toContain(render(text, data).kind);
      }),
      { numRuns: 3000 },
    );
  });

  it('without brackets renders as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => !text.includes('[[')),
        (text) => {
          expect(render(text)).toEqual({ kind: 'text', text });
        },
      ),
    );
  });
});

describe('the parts below', () => {
  it('keep any bytes in a text and give them back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...bytesOf(textOf(bytes))]).toEqual([...bytes]);
      }),
    );
  });

  it('write floats that read back the same', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        for (const verb of ['e', 'f', 'g'] as const) expect(Number(formatFloat(value, verb, -1))).toBe(value);
      }),
    );
  });

  it('round a float that is right between two numbers to the even one', () => {
    const numbers = fc.tuple(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), fc.nat(8), fc.nat(6));
    fc.assert(
      fc.property(numbers, ([whole, halvings, precision]) => {
        const [size, parts] = [BigInt(Math.abs(whole)) * 10n ** BigInt(precision), 2n ** BigInt(halvings)];
        const [below, twice] = [size / parts, (size % parts) * 2n];
        const isUp = twice > parts || (twice === parts && below % 2n === 1n);
        const digits = String(below + (isUp ? 1n : 0n)).padStart(precision + 1, '0');
        const at = digits.length - precision;
        const sign = whole < 0 ? '-' : '';
        const expected = `${sign}${digits.slice(0, at)}${precision === 0 ? '' : `.${digits.slice(at)}`}`;
        expect(formatFloat(whole / Number(parts), 'f', precision)).toBe(expected);
      }),
    );
    const exponents = [2.5, 3.5, 25, 0.125, 1e21].map((value) => formatFloat(value, 'e', 0));
    expect(exponents).toEqual(['2e+00', '4e+00', '2e+01', '1e-01', '1e+21']);
    expect(formatFloat(2.125, 'e', 2)).toBe('2.12e+00');
  });

  it('read a time back from every layout that holds all of it', () => {
    const layouts = [
      '2006-01-02T15:04:05.999999999Z07:00',
      'Mon, 02 Jan 2006 15:04:05.000000000 -0700',
      'January _2 2006 3:04:05.999999999PM Z0700',
    ];
    fc.assert(
      fc.property(
        fc.bigInt({ min: -62_135_596_800n, max: 253_402_300_799n }),
        fc.nat(999_999_999),
        (seconds, nanos) => {
          const time = new GoTime(seconds * 1_000_000_000n + BigInt(nanos));
          for (const layout of layouts)
            expect(parseTime(formatTime(time, layout), layout).nanoseconds).toBe(time.nanoseconds);
        },
      ),
    );
  });

  it('know what is no function', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'split', 'trim'])
      expect(isFunctionName(name)).toBe(false);
  });
});
