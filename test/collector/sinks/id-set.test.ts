import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IdSet } from '../../../src/collector/sinks/id-set.ts';

describe('a set of ids', () => {
  it('holds what was added and nothing else, whatever the ids look like', () => {
    const ids = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 }),
      fc.string(),
      fc.constant('0'.repeat(32)),
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
    const zeros = '0'.repeat(24);
    const near = [`${zeros}00000001`, `${zeros}00000002`, `${zeros.slice(1)}100000000`, `${zeros.slice(1)}101000000`];
    expect(near.map((id) => set.add(id))).toEqual([true, true, true, true]);
    expect(near.map((id) => set.add(id))).toEqual([false, false, false, false]);
  });

  it('grows', () => {
    const set = new IdSet();
    const ids = Array.from({ length: 20_000 }, () => randomBytes(16).toString('hex'));
    for (const id of ids) set.add(id);
    expect(set.size).toBe(20_000);
    expect(ids.every((id) => set.has(id))).toBe(true);
    expect(ids.every((id) => !set.has(`${id.slice(1)}g`))).toBe(true);
  });
});
