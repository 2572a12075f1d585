import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OwnTexts } from '../../../src/mapper/fast/own-texts.ts';

function liveBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

it('gives back every text as it is, however many there are', () => {
  const texts = new OwnTexts();
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('\ud83d', 'a', '"') })),
      (text) => expect(texts.get(text)).toBe(text),
    ),
  );
  for (let index = 0; index < 5000; index++) expect(texts.get(`type_${index}`)).toBe(`type_${index}`);
});

it('does not keep what a text was cut out of', () => {
  const texts = new OwnTexts();
  const kept: string[] = [];
  const before = liveBytes();
  for (let index = 0; index < 200; index++) {
    const event = Buffer.alloc(500_000, `event ${index} `).toString('latin1');
    kept.push(texts.get(event.slice(-20)));
  }
  expect(liveBytes() - before).toBeLessThan(10_000_000);
  expect(kept).toHaveLength(200);
});
