import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arrayObjects } from '../../src/core/array-objects.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size = 7) {
  const found: { value: unknown; line: number }[] = [];
  const wrong = (line: number, what: string): Error => new Error(`${line}: ${what}`);
  for await (const { bytes, line } of arrayObjects(inPieces(text, size), wrong))
    found.push({ value: JSON.parse(bytes.toString()), line });
  return found;
}

describe('the objects of a large array', () => {
  it('are those of JSON.parse, however the file comes in pieces and is indented', async () => {
    const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })));
    await fc.assert(
      fc.asyncProperty(
        objects,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 4 }),
        async (list, size, indent) => {
          const text = `\n${JSON.stringify(list, undefined, indent)} \r\n`;
          expect((await read(text, size)).map(({ value }) => value)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it('come one by one, before the end of the file is read', async () => {
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from('[\n');
      for (;;) yield Buffer.from('{"a":\n1},');
    }
    const objects = arrayObjects(endless(), () => new Error('wrong'));
    const lines = [await objects.next(), await objects.next()].map(({ value }) => value?.line);
    await objects.return();
    expect(lines).toEqual([2, 3]);
  });

  it.each([
    ['[{},\n1]', '2: the array holds something that is not an object'],
    ['[{},]', '1: the array holds something that is not an object'],
    ['[{}\n{}]', '2: expected a comma or the end of the array'],
    ['[{}', '1: the array ends too early'],
    ['[{"a":"]}"\n', '2: the array ends too early'],
    ['[]\nx', '2: something follows the array'],
    [`[${'{"a":'.repeat(30)}`, '1: the array ends too early'],
  ])('%j is refused with the line', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
