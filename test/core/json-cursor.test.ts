import { describe, expect, it } from '@jest/globals';
import { JsonCursor, unusual } from '../../src/core/json-cursor.ts';

/** Reads the text at the beginning of the bytes. */
function passText(bytes: Buffer): JsonCursor {
  const cursor = new JsonCursor();
  cursor.start(bytes);
  cursor.passText();
  return cursor;
}

/** Every length that four bytes at a time can meet, and every place in it. */
const places = Array.from({ length: 14 }, (_, length) => length).flatMap((length) =>
  Array.from({ length }, (_, at) => [length, at] as const),
);

describe('a text that is read four bytes at a time', () => {
  it('ends at its quote, whatever its length and whatever is behind it', () => {
    for (const [length] of places) {
      for (const behind of ['', ',', '"', '\\', '\u0000', 'é"é']) {
        // In memory that begins elsewhere, and goes on.
        const memory = Buffer.from(`é"${'x'.repeat(length)}"${behind}`);
        const { at, isEscaped, isBeyondAscii } = passText(memory.subarray(2));
        expect([at, isEscaped, isBeyondAscii]).toEqual([length + 2, false, false]);
      }
    }
  });

  it('shows what is special in it at every place', () => {
    for (const [length, place] of places) {
      const withByte = (...bytes: readonly number[]) => {
        const text = Buffer.alloc(length, 'x');
        return Buffer.concat([
          Buffer.from('"'),
          text.subarray(0, place),
          Buffer.from(bytes),
          text.subarray(place),
          Buffer.from('",'),
        ]);
      };
      expect(passText(withByte(0xc3, 0xa9))).toMatchObject({ isBeyondAscii: true, isEscaped: false, at: length + 4 });
      expect(passText(withByte(0x5c, 0x22))).toMatchObject({ isBeyondAscii: false, isEscaped: true, at: length + 4 });
      expect(passText(withByte(0x5c, 0x5c))).toMatchObject({ isEscaped: true, at: length + 4 });
      expect(passText(withByte(0x7f))).toMatchObject({ isBeyondAscii: false, isEscaped: false, at: length + 3 });
      for (const control of [0x00, 0x01, 0x0a, 0x1f]) expect(() => passText(withByte(control))).toThrow(unusual);
    }
  });

  it('has to end', () => {
    for (const [length] of places) {
      expect(() => passText(Buffer.from(`"${'x'.repeat(length)}`))).toThrow(unusual);
      expect(() => passText(Buffer.from(`"${'x'.repeat(length)}\\"`))).toThrow(unusual);
      expect(() => passText(Buffer.from(`"${'x'.repeat(length)}\\`))).toThrow(unusual);
      // The quote behind it is not part of it.
      expect(() => passText(Buffer.from(`"${'x'.repeat(length)}"`).subarray(0, length + 1))).toThrow(unusual);
    }
  });
});
