import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Lateness, longestOverlap } from '../../../src/collector/pages/lateness.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = Date.UTC(2026, 0, 1);

describe('the overlap', () => {
  it('is the configured one while nothing comes late', () => {
    const lateness = new Lateness(15 * minute);
    lateness.observe([0, 4 * minute], now);
    expect(lateness.overlap(now)).toBe(15 * minute);
  });

  it('without measuring how late events come would stay too short; with it is half as long again as the latest', () => {
    const lateness = new Lateness(15 * minute);
    lateness.observe([0, 14 * minute, 2 * minute], now);
    expect(lateness.overlap(now)).toBe(21 * minute);
  });

  it('comes back to the configured one a day after the last late event', () => {
    const lateness = new Lateness(15 * minute);
    lateness.observe([40 * minute], now);
    expect(lateness.overlap(now + 23 * hour)).toBe(60 * minute);
    expect(lateness.overlap(now + 25 * hour)).toBe(15 * minute);
  });

  it('doubles where events have come behind it', () => {
    const lateness = new Lateness(15 * minute);
    lateness.missed(now);
    expect(lateness.overlap(now)).toBe(30 * minute);
    lateness.missed(now);
    expect(lateness.overlap(now)).toBe(60 * minute);
  });

  it('is known again after a restart', () => {
    const before = new Lateness(15 * minute);
    before.observe([30 * minute], now);
    expect(new Lateness(15 * minute, before.entries()).overlap(now)).toBe(45 * minute);
  });

  it('is never below the configured one and never above two hours, or the configured one where that is longer', () => {
    const values = fc.array(fc.integer({ min: -1, max: 10 * hour }), { maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1000, max: 4 * hour }), fc.boolean(), (drawn, configured, missed) => {
        const lateness = new Lateness(configured);
        lateness.observe(drawn, now);
        if (missed) lateness.missed(now);
        expect(lateness.overlap(now)).toBeGreaterThanOrEqual(configured);
        expect(lateness.overlap(now)).toBeLessThanOrEqual(Math.max(configured, longestOverlap));
        expect(lateness.entries().length).toBeLessThanOrEqual(25);
      }),
    );
  });
});
