import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Random } from '../../src/simulator/random.ts';

describe('Random', () => {
  it('gives the same sequence for the same seed on every machine', () => {
    const random = new Random('fixed');
    const again = new Random('fixed');
    for (let round = 0; round < 100; round++) expect(random.bits()).toBe(again.bits());
  });

  it('gives another sequence for another seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        fc.pre(a !== b);
        const [first, second] = [new Random(a), new Random(b)];
        expect([first.bits(), first.bits(), first.bits()]).not.toEqual([second.bits(), second.bits(), second.bits()]);
      }),
    );
  });

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -1000, max: 1000 }), fc.nat(1000), (seed, low, width) => {
        const value = new Random(seed).between(low, low + width);
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(low + width);
      }),
    );
  });

  it('is about even', () => {
    const random = new Random('even');
    const counts = new Array<number>(10).fill(0);
    for (let round = 0; round < 20_000; round++) {
      const digit = random.between(0, 9);
      counts[digit] = (counts[digit] ?? 0) + 1;
    }
    for (const count of counts) {
      expect(count).toBeGreaterThan(1700);
      expect(count).toBeLessThan(2300);
    }
  });

  it('makes UUIDs of version 4 and hex of the length asked for', () => {
    const random = new Random('shapes');
    expect(random.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(random.hex(24)).toMatch(/^[0-9a-f]{24}$/);
  });
});
