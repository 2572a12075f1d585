import type { RawEvent } from '../raw-event.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

/**
 * Events as received, one a line, in blocks of about a megabyte.
 * Line breaks inside of an event are blanks then: in JSON they only ever stand between values.
 */
export function* rawLines(events: readonly RawEvent[], blockBytes = 1 << 20): Generator<Buffer> {
  let block = Buffer.allocUnsafe(blockBytes);
  let used = 0;
  for (const { raw } of events) {
    const needed = raw.length + 1;
    if (used > 0 && used + needed > block.length) {
      yield block.subarray(0, used);
      block = Buffer.allocUnsafe(Math.max(blockBytes, needed));
      used = 0;
    } else if (needed > block.length) {
      block = Buffer.allocUnsafe(needed);
    }
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

/** Texts as lines, in blocks of about a megabyte. */
export function* textLines(lines: Iterable<string>, blockLength = 1 << 20): Generator<Buffer> {
  let block = '';
  for (const line of lines) {
    block += `${line}\n`;
    if (block.length < blockLength) continue;
    yield Buffer.from(block);
    block = '';
  }
  if (block !== '') yield Buffer.from(block);
}
