import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentLine, documentLines } from '../../src/sinks/document-lines.ts';

const document = fc.record({
  id: fc.option(fc.string({ unit: 'binary', maxLength: 20 }), { nil: undefined }),
  json: fc.json({ maxDepth: 1 }).map((text) => Buffer.from(text)),
});

it('writes the same lines in blocks of any size as one by one', () => {
  fc.assert(
    fc.property(fc.array(document, { maxLength: 20 }), fc.integer({ min: 1, max: 200 }), (documents, blockBytes) => {
      // A block is good until the next one is asked for.
      const blocks = [...documentLines(documents, blockBytes)].length;
      let text = '';
      for (const block of documentLines(documents, blockBytes)) text += block.toString();
      expect(text).toBe(documents.map(documentLine).join(''));
      expect(blocks).toBeLessThanOrEqual(documents.length);
    }),
  );
});

it('writes the id that the cluster will give, and none where there is none', () => {
  const json = Buffer.from('{"a":1}');
  expect(documentLine({ id: undefined, finalId: 'f"', json })).toBe('{"_id":"f\\"","_source":{"a":1}}\n');
  expect(documentLine({ id: undefined, json })).toBe('{"_source":{"a":1}}\n');
});
