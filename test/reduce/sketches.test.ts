import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Percentiles } from '../../src/reduce/percentiles.ts';
import { UniqueValues } from '../../src/reduce/unique-values.ts';

describe('the count of different values', () => {
  it('is exact up to 3,000, whatever comes how often and in whatever parts', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 400 }), fc.nat(400), (texts, cut) => {
        const [left, right] = [new UniqueValues(), new UniqueValues()];
        for (const [index, text] of texts.entries()) (index < cut ? left : right).add(text);
        left.merge(right);
        expect(left.count).toBe(new Set(texts).size);
      }),
    );
    const many = new UniqueValues();
    for (let index = 0; index < 9000; index += 1) many.add(`user-${index % 3000}@example.com`);
    expect(many.count).toBe(3000);
  });

  it.each([20_000, 300_000])('is within five percent of %d, in parts too, and holds no more for it', (different) => {
    const [all, even, odd] = [new UniqueValues(), new UniqueValues(), new UniqueValues()];
    for (let index = 0; index < different; index += 1) {
      all.add(`10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`);
      (index % 2 === 0 ? even : odd).add(`10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`);
    }
    even.merge(odd);
    expect(even.count).toBe(all.count);
    expect(Math.abs(all.count / different - 1)).toBeLessThan(0.05);
    expect(all.size).toBeLessThanOrEqual(8192);
  });
});

describe('a percentile', () => {
  const number = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
  );

  it('is within one percent of the exact one, in parts too', () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 300 }),
        fc.constantFrom(0, 5, 50, 95, 99, 100),
        fc.nat(300),
        (numbers, percent, cut) => {
          const [left, right] = [new Percentiles(), new Percentiles()];
          for (const [index, one] of numbers.entries()) (index < cut ? left : right).add(one);
          left.merge(right);
          const sorted = [...numbers].sort((a, b) => a - b);
          const rank = (percent / 100) * (sorted.length - 1);
          const [below, above] = [sorted[Math.floor(rank)] as number, sorted[Math.ceil(rank)] as number];
          const exact = below + (rank - Math.floor(rank)) * (above - below);
          const off = Math.abs((left.at(percent) as number) - exact);
          expect(off).toBeLessThanOrEqual(0.01 * Math.max(Math.abs(below), Math.abs(above)));
        },
      ),
    );
  });

  it('of no numbers is none', () => {
    expect(new Percentiles().at(50)).toBeUndefined();
  });
});
