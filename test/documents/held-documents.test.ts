import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ByteMemory, ReusedMemory } from '../../src/core/byte-memory.ts';
import { HeldDocuments } from '../../src/documents/held-documents.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc
    .tuple(fc.constantFrom('a', 'é', '€', '😀'), fc.integer({ min: 1, max: 600_000 }))
    .map(([one, times]) => one.repeat(times)),
);

it('holds documents of any size and any letters, page after page in the same memory', () => {
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 4 }), (pages) => {
      const memory = new ReusedMemory(4);
      for (const page of pages) {
        const held = new HeldDocuments(memory);
        const bytes = page.map((json) => held.hold(json));
        for (const [index, json] of page.entries()) expect(bytes[index]?.equals(Buffer.from(json))).toBe(true);
        held.release();
      }
    }),
    { numRuns: 50 },
  );
});

it('takes the memory of a page once, and gives all of it back', () => {
  const lent = new Set<Buffer>();
  let taken = 0;
  const memory: ByteMemory = {
    take: (bytes) => {
      const block = Buffer.alloc(bytes);
      lent.add(block);
      taken += 1;
      return block;
    },
    give: (block) => void lent.delete(block),
  };
  const held = new HeldDocuments(memory);
  for (let index = 0; index < 1000; index++) held.hold(`{"n":${index}}`);
  expect(taken).toBe(1);
  held.hold('x'.repeat(3_000_000));
  expect(taken).toBe(2);
  held.release();
  held.release();
  expect(lent.size).toBe(0);
});
