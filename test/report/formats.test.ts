import { describe, expect, it } from '@jest/globals';
import type { Measure } from '../../src/panels/panel.ts';
import { createFormats } from '../../src/report/page/formats.ts';

const formats = createFormats('UTC');
const of = (kind: 'max' | 'sum' | 'last' | 'unique', field: string): Measure => ({ kind, field, label: '' });

describe('a number of the report', () => {
  it.each([
    [172_203, '2.9 min'],
    [400, '400 ms'],
    [0, '0 sec'],
    [-40, '-40 ms'],
    [86_400_000 * 2.5, '2.5 days'],
  ])('is a duration if its field holds milliseconds: %s', (value, text) => {
    expect(formats.of(of('last', 'jumpcloud.collector.lag_ms'), 'collector')(value)).toBe(text);
    expect(formats.of(of('max', 'jumpcloud.collector.vendor_latency_ms.p95'), 'collector')(value)).toBe(text);
  });

  it('is a time, a plain number, or nothing otherwise', () => {
    const newest = of('last', 'jumpcloud.collector.newest_event');
    expect(formats.of(newest, 'collector')(Date.UTC(2026, 0, 2, 3, 4))).toBe('2026-01-02 03:04');
    expect(formats.of(of('sum', 'jumpcloud.collector.poll.stored'), 'collector')(12_345)).toBe('12,345');
    expect(formats.of(of('unique', 'jumpcloud.collector.lag_ms'), 'collector')(12_345)).toBe('12,345');
    expect(formats.of(newest, 'collector')(undefined)).toBe('–');
  });

  it('is short beside a drawing, and durations are round in their unit', () => {
    const { unit, write } = formats.axis(of('max', 'jumpcloud.collector.lag_ms'), 'collector', 2.2 * 3_600_000);
    expect({ unit, text: write(1.5 * unit) }).toEqual({ unit: 3_600_000, text: '1.5 hr' });
    const plain = formats.axis(of('sum', 'jumpcloud.collector.poll.stored'), 'collector', 12_345);
    expect({ unit: plain.unit, text: plain.write(12_345) }).toEqual({ unit: 1, text: '12.3K' });
  });
});
