import type { RawEvent } from '../raw-event.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

/**
 * Events as received, one a line, in blocks.
 * Line breaks inside of an event are blanks then: in JSON they only ever stand between values.
 * A block is good until the next one is asked for: its memory is used again.
 */
export function* rawLines(events: readonly RawEvent[], blockBytes = 1 << 18): Generator<Buffer> {
  let block = Buffer.allocUnsafe(blockBytes);
  let used = 0;
  for (const { raw } of events) {
    const needed = raw.length + 1;
    if (used > 0 && used + needed > block.length) {
      yield block.subarray(0, used);
      used = 0;
    }
    if (needed > block.length) block = Buffer.allocUnsafe(needed);
    block.set(raw, used);
    if (raw.includes(lineFeed) || raw.includes(carriageReturn)) joinLines(block, used, used + raw.length);
    used += needed;
    block[used - 1] = lineFeed;
  }
  if (used > 0) yield block.subarray(0, used);
}

function joinLines(block: Buffer, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    if (block[at] === lineFeed || block[at] === carriageReturn) block[at] = space;
  }
}

/**
 * Texts as lines, in blocks. Each is encoded where it goes: joined first, they would be copied twice.
 * A block is good until the next one is asked for: its memory is used again.
 */
export function* textLines(lines: Iterable<string>, blockBytes = 1 << 18): Generator<Buffer> {
  let block = Buffer.allocUnsafe(blockBytes);
  let used = 0;
  for (const line of lines) {
    // No character takes more than three bytes in UTF-8 for each of its units.
    const most = line.length * 3 + 1;
    if (used > 0 && used + most > block.length) {
      yield block.subarray(0, used);
      used = 0;
    }
    if (most > block.length) block = Buffer.allocUnsafe(most);
    used += block.write(line, used, 'utf8');
    block[used] = lineFeed;
    used += 1;
  }
  if (used > 0) yield block.subarray(0, used);
}
