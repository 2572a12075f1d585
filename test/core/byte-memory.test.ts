import { describe, expect, it } from '@jest/globals';
import { ReusedMemory } from '../../src/core/byte-memory.ts';

const mebibyte = 1 << 20;

describe('memory of response bodies', () => {
  it('is given out again once it was given back, and not before', () => {
    const memory = new ReusedMemory(2);
    const [first, second] = [memory.take(mebibyte), memory.take(mebibyte)];
    expect(second.buffer).not.toBe(first.buffer);
    memory.give(first.subarray(0, 10));
    const third = memory.take(mebibyte + 1000);
    expect(third.buffer).toBe(first.buffer);
    expect(third.length).toBeGreaterThanOrEqual(mebibyte + 1000);
  });

  it('given back twice has one owner all the same', () => {
    const memory = new ReusedMemory(2);
    const body = memory.take(mebibyte);
    memory.give(body);
    memory.give(body);
    expect(memory.take(mebibyte).buffer).not.toBe(memory.take(mebibyte).buffer);
  });

  it('takes nothing back that it did not give: Node shares such memory among buffers', () => {
    const memory = new ReusedMemory(2);
    const foreign = Buffer.allocUnsafeSlow(4 * mebibyte);
    memory.give(foreign);
    expect(memory.take(mebibyte).buffer).not.toBe(foreign.buffer);
  });

  it('keeps two at most, the largest', () => {
    const memory = new ReusedMemory(2);
    const bodies = [3, 1, 2].map((size) => memory.take(size * mebibyte));
    for (const body of bodies) memory.give(body);
    const again = [1, 1, 1].map(() => memory.take(mebibyte).buffer);
    expect(again.slice(0, 2)).toEqual([bodies[0]?.buffer, bodies[2]?.buffer]);
    expect(bodies.map(({ buffer }) => buffer)).not.toContain(again[2]);
  });

  it('forgets what has become too small', () => {
    const memory = new ReusedMemory(2);
    const small = memory.take(mebibyte);
    memory.give(small);
    const large = memory.take(4 * mebibyte);
    expect(large.length).toBeGreaterThanOrEqual(4 * mebibyte);
    expect(memory.take(mebibyte).buffer).not.toBe(small.buffer);
  });
});
