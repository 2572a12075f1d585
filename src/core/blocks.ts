/**
 * Writes one thing after the other into blocks of memory, each encoded where it goes: joined first, they would be copied
 * twice. A block is good until the next one is asked for: its memory is used again.
 * @param most bytes that a thing can take
 * @param put writes it at a place and says where it ends
 */
export function* inBlocks<T>(
  things: Iterable<T>,
  blockBytes: number,
  most: (thing: T) => number,
  put: (thing: T, block: Buffer, at: number) => number,
): Generator<Buffer, void, undefined> {
  let block = Buffer.allocUnsafe(blockBytes);
  let used = 0;
  for (const thing of things) {
    const needed = most(thing);
    if (used > 0 && used + needed > block.length) {
      yield block.subarray(0, used);
      used = 0;
    }
    if (needed > block.length) block = Buffer.allocUnsafe(needed);
    used = put(thing, block, used);
  }
  if (used > 0) yield block.subarray(0, used);
}
