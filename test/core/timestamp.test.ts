import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatTimestamp, parseTimestamp } from '../../src/core/timestamp.ts';

const second = Date.UTC(2026, 1, 22, 1, 0, 52);

describe('parseTimestamp', () => {
  it.each([
    ['2026-02-22T01:00:52Z', 0, 0],
    ['2026-02-22T01:00:52.2Z', 200, 0],
    ['2026-02-22T01:00:52.20Z', 200, 0],
    ['2026-02-22T01:00:52.203Z', 203, 0],
    ['2026-02-22T01:00:52.2030Z', 203, 0],
    ['2026-02-22T01:00:52.20306Z', 203, 60_000],
    ['2026-02-22T01:00:52.203069Z', 203, 69_000],
    ['2026-02-22T01:00:52.2030697Z', 203, 69_700],
    ['2026-02-22T01:00:52.20306974Z', 203, 69_740],
    ['2026-02-22T01:00:52.203069748Z', 203, 69_748],
    ['2026-02-22T01:00:52.999999999Z', 999, 999_999],
  ])('reads every number of fraction digits: %s', (text, milliseconds, nanoseconds) => {
    const fraction = /\.(\d+)/.exec(text)?.[1] ?? '';
    expect(parseTimestamp(text)).toEqual({
      milliseconds: second + milliseconds,
      nanoseconds,
      fractionDigits: fraction.length,
    });
  });

  it.each([
    ['2026-02-22T01:00:52+00:00', second],
    ['2026-02-22T01:00:52-00:00', second],
    ['2026-02-22T10:30:52+09:30', second],
    ['2026-02-22T10:30:52+0930', second],
    ['2026-02-21T21:30:52-03:30', second],
    ['2026-02-22T19:00:52+18:00', second],
    ['2026-02-21T07:00:52-18:00', second],
    ['2026-02-22t01:00:52z', second],
  ])('reads any offset and either case: %s', (text, milliseconds) => {
    expect(parseTimestamp(text)?.milliseconds).toBe(milliseconds);
  });

  it.each([
    ['2024-02-29T12:00:00Z', Date.UTC(2024, 1, 29, 12)],
    ['2000-02-29T00:00:00Z', Date.UTC(2000, 1, 29)],
    ['1969-12-31T23:59:59.999Z', -1],
    ['9999-12-31T23:59:59.999Z', Date.UTC(9999, 11, 31, 23, 59, 59, 999)],
  ])('knows the calendar: %s', (text, milliseconds) => {
    expect(parseTimestamp(text)?.milliseconds).toBe(milliseconds);
  });

  it('takes the years 0 to 99 for what they say', () => {
    expect(formatTimestamp(parseTimestamp('0050-03-01T00:00:00Z')?.milliseconds ?? 0)).toBe('0050-03-01T00:00:00.000Z');
  });

  it.each([
    ['an empty text', ''],
    ['a date alone', '2026-02-22'],
    ['no zone', '2026-02-22T01:00:52'],
    ['no zone after a fraction', '2026-02-22T01:00:52.203'],
    ['a space for the T', '2026-02-22 01:00:52Z'],
    ['a space in front', ' 2026-02-22T01:00:52Z'],
    ['a space behind', '2026-02-22T01:00:52Z '],
    ['a new line behind', '2026-02-22T01:00:52Z\n'],
    ['ten fraction digits', '2026-02-22T01:00:52.2030697481Z'],
    ['a point without digits', '2026-02-22T01:00:52.Z'],
    ['a comma for the point', '2026-02-22T01:00:52,203Z'],
    ['month 0', '2026-00-22T01:00:52Z'],
    ['month 13', '2026-13-22T01:00:52Z'],
    ['day 0', '2026-02-00T01:00:52Z'],
    ['the 32nd', '2026-01-32T01:00:52Z'],
    ['the 31st of April', '2026-04-31T01:00:52Z'],
    ['the 29th of February in a common year', '2023-02-29T01:00:52Z'],
    ['the 29th of February 1900', '1900-02-29T01:00:52Z'],
    ['hour 24', '2026-02-22T24:00:00Z'],
    ['minute 60', '2026-02-22T01:60:00Z'],
    ['a leap second', '2026-02-22T23:59:60Z'],
    ['an offset beyond 18 hours', '2026-02-22T01:00:52+18:01'],
    ['an offset with minute 60', '2026-02-22T01:00:52+01:60'],
    ['an offset in hours alone', '2026-02-22T01:00:52+01'],
    ['an offset cut short', '2026-02-22T01:00:52+01:0'],
    ['an offset too long', '2026-02-22T01:00:52+01:000'],
    ['two zones', '2026-02-22T01:00:52ZZ'],
    ['a zone name', '2026-02-22T01:00:52 UTC'],
    ['a year of five digits', '12026-02-22T01:00:52Z'],
    ['a year with a sign', '-026-02-22T01:00:52Z'],
    ['digits of another script', '２０２６-02-22T01:00:52Z'],
    ['milliseconds since the epoch', '1771722052203'],
    ['single digits', '2026-2-2T1:0:5Z'],
    ['slashes', '2026/02/22T01:00:52Z'],
  ])('refuses %s', (_, text) => {
    expect(parseTimestamp(text)).toBeUndefined();
  });

  it('reads back what Date writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(-6.2e13), max: new Date(2.5e14), noInvalidDate: true }), (date) => {
        expect(parseTimestamp(date.toISOString())?.milliseconds).toBe(date.getTime());
        expect(formatTimestamp(date.getTime())).toBe(date.toISOString());
      }),
    );
  });

  it('keeps every nanosecond at every offset', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2e12, max: 4e12 }),
        fc.integer({ min: 0, max: 999_999 }),
        fc.integer({ min: -1080, max: 1080 }),
        (milliseconds, nanoseconds, offset) => {
          const local = new Date(milliseconds + offset * 60_000).toISOString().slice(0, -1);
          const pad = (value: number) => String(value).padStart(2, '0');
          const [h, m] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
          const zone = `${offset < 0 ? '-' : '+'}${pad(h)}:${pad(m)}`;
          expect(parseTimestamp(`${local}${String(nanoseconds).padStart(6, '0')}${zone}`)).toEqual({
            milliseconds,
            nanoseconds,
            fractionDigits: 9,
          });
        },
      ),
    );
  });

  it('gives a timestamp or undefined for any text, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(() => parseTimestamp(text)).not.toThrow();
      }),
    );
  });
});
