import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { halve, splitIntoBatches } from '../../src/elasticsearch/batching.ts';

const members = fc.array(fc.record({ bytes: fc.integer({ min: 1, max: 50 }) }));
const limits = fc.record({ maxBytes: fc.integer({ min: 1, max: 100 }), maxDocuments: fc.integer({ min: 1, max: 10 }) });

const bytesOf = (batch: readonly { bytes: number }[]) => batch.reduce((sum, member) => sum + member.bytes, 0);

describe('splitIntoBatches', () => {
  it('keeps every member, in order', () => {
    fc.assert(
      fc.property(members, limits, (list, limit) => expect(splitIntoBatches(list, limit).flat()).toEqual(list)),
    );
  });

  it('keeps the limits, except for a member that is too large by itself', () => {
    fc.assert(
      fc.property(members, limits, (list, limit) => {
        for (const batch of splitIntoBatches(list, limit)) {
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(limit.maxDocuments);
          if (batch.length > 1) expect(bytesOf(batch)).toBeLessThanOrEqual(limit.maxBytes);
        }
      }),
    );
  });

  it('fills a batch before it begins the next', () => {
    const list = Array.from({ length: 5 }, () => ({ bytes: 10 }));
    const sizes = splitIntoBatches(list, { maxBytes: 25, maxDocuments: 100 }).map((batch) => batch.length);
    expect(sizes).toEqual([2, 2, 1]);
  });
});

describe('halve', () => {
  it('gives two parts that are smaller than the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 2 }), (list) => {
        const [left, right] = halve(list);
        expect([...left, ...right]).toEqual(list);
        expect(Math.max(left.length, right.length)).toBeLessThan(list.length);
      }),
    );
  });
});
