import fc from 'fast-check';

/** Keys that trip engines: prototypes, dots, emptiness, control characters, length. */
export const trickyKey: fc.Arbitrary<string> = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  '',
  '.',
  '..',
  'a.b',
  'a..b',
  '.a',
  'a.',
  '_json',
  ' ',
  '@version',
  'é',
  'x\u0001y',
  'k'.repeat(257),
  'k'.repeat(256),
);

/** Strings that look like something else, and some that are hard to write. */
export const trickyString: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'true',
    'false',
    '0',
    '-0',
    '007',
    '12',
    '1.50',
    '-3.25',
    '1e3',
    'NaN',
    'null',
    '"\\/\b\f\n\r\t',
    '\u0001\u001f',
    '€𝄞',
    '[]',
    '{}',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** Numbers at the edges of what the two engines print and keep alike. */
export const trickyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(
    0,
    1,
    -1,
    1.5,
    -0.001,
    0.0009,
    1e7,
    12345678.9,
    1e21,
    1.5e300,
    2 ** 31,
    2 ** 53 - 1,
    2 ** 53,
    2 ** 60,
    3.5e38,
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
);

const scalar = fc.oneof(trickyString, trickyNumber, fc.boolean(), fc.constant(null));

/** Objects with their keys as own properties, `__proto__` too, as JSON.parse makes them. */
export function objectOf(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [key, value] of entries)
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  return object;
}

/** Any JSON value: scalars, and objects and arrays nested in odd ways. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(fc.oneof(trickyKey, fc.string({ maxLength: 6 })), tie('value')), { maxLength: 3 }).map(objectOf),
  ),
})).value;
