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

  it('grows', () => {
    const set = new IdSet();
    const ids = Array.from({ length: 20_000 }, () => randomBytes(16).toString('hex'));
    for (const id of ids) set.add(id);
    expect(set.size).toBe(20_000);
    expect(ids.every((id) => set.has(id))).toBe(true);
    expect(ids.every((id) => !set.has(`${id.slice(1)}g`))).toBe(true);
  });
});
