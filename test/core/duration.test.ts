import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDuration, parseDuration } from '../../src/core/duration.ts';

describe('parseDuration', () => {
  it.each([
    ['0', 0],
    ['0s', 0],
    ['40ms', 40],
    ['2.5s', 2500],
    ['.5s', 500],
    ['1.s', 1000],
    ['1h30m', 5_400_000],
    ['1h1m1s1ms', 3_661_001],
    ['-360h', -1_296_000_000],
    ['+5m', 300_000],
    ['1000us', 1],
    ['1000µs', 1],
    ['1000μs', 1],
    ['1000000ns', 1],
    ['30s1h', 3_630_000],
  ])('reads %s as %d milliseconds', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each([
    '',
    ' ',
    '5',
    '-',
    'h',
    '1d',
    '1w',
    '1 h',
    '1h ',
    ' 1h',
    '1,5s',
    '1.5.5s',
    '1e3s',
    '--1s',
    '1h-30m',
    '1H',
    '.s',
    'PT1H',
  ])('refuses "%s"', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0ms'],
    [40, '40ms'],
    [1000, '1s'],
    [2500, '2.5s'],
    [60_000, '1m'],
    [5_400_000, '1h30m'],
    [3_661_001, '1h1m1.001s'],
    [-1_296_000_000, '-360h'],
  ])('writes %d milliseconds as %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });

  it('writes what parseDuration reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (milliseconds) => {
        expect(parseDuration(formatDuration(milliseconds))).toBeCloseTo(milliseconds, 3);
      }),
    );
  });
});
