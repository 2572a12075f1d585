import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mapOne } from '../../support/mapper/map-one.ts';

function timestampOf(timestamp: unknown): unknown {
  return mapOne({ event_type: 'user_update', timestamp }).document['@timestamp'];
}

describe('@timestamp', () => {
  it.each([
    ['2026-02-22T01:00:52Z', '2026-02-22T01:00:52.000Z'],
    ['2026-02-22T01:00:52.2Z', '2026-02-22T01:00:52.200Z'],
    ['2026-02-22T01:00:52.20Z', '2026-02-22T01:00:52.200Z'],
    ['2026-02-22T01:00:52.203Z', '2026-02-22T01:00:52.203Z'],
    ['2026-02-22T01:00:52.2039Z', '2026-02-22T01:00:52.203Z'],
    ['2026-02-22t01:00:52.203z', '2026-02-22T01:00:52.203Z'],
    ['2026-02-22T01:00:52.203999999Z', '2026-02-22T01:00:52.203Z'],
    ['2026-02-22T10:30:52.5+09:30', '2026-02-22T01:00:52.500Z'],
    ['2026-01-01T00:30:00+01:00', '2025-12-31T23:30:00.000Z'],
    ['1969-12-31T23:59:59.9995Z', '1969-12-31T23:59:59.999Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    ['2026-02-22T01:00:52', '2026-02-22T01:00:52.000Z'],
    ['2026-02-22T01:00Z', '2026-02-22T01:00:00.000Z'],
    ['2026-02-22T01:00:52,25Z', '2026-02-22T01:00:52.250Z'],
    ['2026-02-22T01:00+01', '2026-02-22T00:00:00.000Z'],
    ['2026-02-22T01:00:52.1UTC', '2026-02-22T01:00:52.100Z'],
    ['2026-02-22', '2026-02-22T00:00:00.000Z'],
    ['2026-02-22T01:00:52-00:00:08', '2026-02-22T01:01:00.000Z'],
  ])('of %s is %s', (timestamp, expected) => {
    expect(timestampOf(timestamp)).toBe(expected);
  });

  it.each(['0000-12-31T23:59:59Z', '0001-01-01T00:00:00+00:01', '9999-12-31T23:59:59.999-00:01'])(
    'is the time of the fetch where the year has not four digits in UTC: %s',
    (timestamp) => {
      expect(timestampOf(timestamp)).toBe('2026-02-22T01:05:00.000Z');
    },
  );

  it('is the same whatever the offset and the number of digits', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }),
        fc.integer({ min: -1080, max: 1080 }),
        fc.stringMatching(/^\d{0,6}$/),
        (date, offset, digits) => {
          const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
          const pad = (value: number) => String(value).padStart(2, '0');
          const size = Math.abs(offset);
          const zone = `${offset < 0 ? '-' : '+'}${pad(Math.trunc(size / 60))}:${pad(size % 60)}`;
          expect(timestampOf(`${local}${digits}${zone}`)).toBe(date.toISOString());
          expect(timestampOf(`${date.toISOString().slice(0, -1)}${digits}Z`)).toBe(date.toISOString());
        },
      ),
    );
  });
});
