import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IdSet } from '../../src/sinks/id-set.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('a set of ids', () => {
  it('holds what was added and nothing else, whatever the ids look like', () => {
    const ids = fc.oneof(
      // Ids of 20 letters are hashes. Drawn freely, two of them could meet in the bits that are kept.
      fc.string().map((text) => createHash('sha256').update(text).digest('base64url').slice(0, 20)),
      // A content's digest stands behind the id of an event that has changed.
      fc.string({ unit: fc.constantFrom(...letters), minLength: 28, maxLength: 28 }),
      fc.string(),
      fc.string({ minLength: 20, maxLength: 20 }),
      fc.constant('A'.repeat(20)),
    );
    fc.assert(
      fc.property(fc.array(ids), fc.array(ids), (added, others) => {
        const set = new IdSet();
        const model = new Set<string>();
        for (const id of added) {
          expect(set.add(id)).toBe(!model.has(id));
          model.add(id);
        }
        for (const id of [...added, ...others]) expect(set.has(id)).toBe(model.has(id));
        expect(set.size).toBe(model.size);
      }),
    );
  });

  it('tells ids apart that begin alike', () => {
    const set = new IdSet();
    const zeros = 'A'.repeat(15);
    const near = [`${zeros}AAAAB`, `${zeros}AAAAC`, `${zeros.slice(1)}BAAAAA`, `${zeros.slice(1)}BBAAAA`];
    expect(near.map((id) => set.add(id))).toEqual([true, true, true, true]);
    expect(near.map((id) => set.add(id))).toEqual([false, false, false, false]);
  });

  it('grows', () => {
    const set = new IdSet();
    const ids = Array.from({ length: 20_000 }, () => randomBytes(15).toString('base64url'));
    for (const id of ids) set.add(id);
    expect(set.size).toBe(20_000);
    expect(ids.every((id) => set.has(id))).toBe(true);
    expect(ids.every((id) => !set.has(`${id.slice(1)}.`))).toBe(true);
  });
});
