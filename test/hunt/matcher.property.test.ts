import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Indicator } from '../../src/hunt/indicator.ts';
import { matcherOf } from '../../src/hunt/matcher.ts';
import { readIndicators } from '../../src/hunt/read-indicators.ts';

const indicator = (value: string, type: Indicator['type'] = 'ip'): Indicator => ({ type, value, source: 'list' });

/** The bits of an address as a text of zeros and ones. Few different ones, so that blocks meet addresses. */
const bitsOf = (length: number) =>
  fc
    .array(fc.constantFrom('0', '1'), { minLength: 6, maxLength: 6 })
    .chain((last) =>
      fc
        .constantFrom('0', '1')
        .map((fill) => `${'01'.repeat(length / 2).slice(0, length - 6 - 2)}${fill}1${last.join('')}`),
    );

const group = (bits: string, size: number, radix: number, mark: string) =>
  (bits.match(new RegExp(`.{${size}}`, 'g')) ?? []).map((part) => Number.parseInt(part, 2).toString(radix)).join(mark);
const show = (bits: string) => (bits.length === 32 ? group(bits, 8, 10, '.') : group(bits, 16, 16, ':'));

const address = fc.constantFrom(32, 128).chain(bitsOf);
const block = address.chain((bits) =>
  fc.integer({ min: bits.length - 10, max: bits.length }).map((prefix) => ({ bits, prefix })),
);

describe('a matcher', () => {
  it('finds the smallest block that an address lies in, as comparing bit by bit does', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), address, (blocks, bits) => {
        const match = matcherOf(blocks.map((one) => indicator(`${show(one.bits)}/${one.prefix}`)));
        const naive = blocks
          .filter((one) => one.bits.length === bits.length && bits.startsWith(one.bits.slice(0, one.prefix)))
          .toSorted((a, b) => b.prefix - a.prefix)[0];
        expect(match('ip', show(bits))?.value).toBe(naive && `${show(naive.bits)}/${naive.prefix}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds an IPv4 address in IPv6, in either form, in blocks of IPv4', () => {
    fc.assert(
      fc.property(bitsOf(32), fc.integer({ min: 8, max: 32 }), (bits, prefix) => {
        const [list] = readIndicators(`::ffff:${show(bits)}/${96 + prefix}`, 'list', 0).indicators;
        if (list === undefined) return;
        const match = matcherOf([list]);
        for (const form of [show(bits), `::ffff:${show(bits)}`, `::ffff:${group(bits, 16, 16, ':')}`])
          expect(match('ip', form)).toBe(list);
      }),
    );
  });

  it('compares texts whole, and tells no letter case', () => {
    const match = matcherOf([indicator('evil.example', 'domain'), indicator('mallory@evil.example', 'email')]);
    expect(match('domain', 'EVIL.example')?.value).toBe('evil.example');
    expect(match('email', 'Mallory@Evil.Example')?.value).toBe('mallory@evil.example');
    for (const other of ['www.evil.example', 'evil.example.org', 'notevil.example', 'mallory@evil.example'])
      expect(match('domain', other)).toBeUndefined();
    expect(match('email', 'xmallory@evil.example')).toBeUndefined();
    expect(match('ip', 'evil.example')).toBeUndefined();
  });
});
