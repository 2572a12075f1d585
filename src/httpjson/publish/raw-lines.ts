import { inBlocks } from '../../core/blocks.ts';
import type { RawEvent } from '../raw-event.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

/**
 * Events as received, one a line, in blocks; see {@link inBlocks}.
 * Line breaks inside of an event are blanks then: in JSON they only ever stand between values.
 */
export function rawLines(events: readonly RawEvent[], blockBytes = 1 << 18): Generator<Buffer> {
  return inBlocks(
    rawBytes(events),
    blockBytes,
    (raw) => raw.length + 1,
    (raw, block, at) => {
      const end = at + raw.length;
      block.set(raw, at);
      if (raw.includes(lineFeed) || raw.includes(carriageReturn)) joinLines(block, at, end);
      block[end] = lineFeed;
      return end + 1;
    },
  );
}

/** An event makes its bytes anew each time it is asked. */
function* rawBytes(events: readonly RawEvent[]): Generator<Buffer, void, undefined> {
  for (const { raw } of events) yield raw;
}

function joinLines(block: Buffer, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    if (block[at] === lineFeed || block[at] === carriageReturn) block[at] = space;
  }
}

/** Texts as lines, in blocks; see {@link inBlocks}. */
export function textLines(lines: Iterable<string>, blockBytes = 1 << 18): Generator<Buffer> {
  return inBlocks(
    lines,
    blockBytes,
    // No character takes more than three bytes in UTF-8 for each of its units.
    (line) => line.length * 3 + 1,
    (line, block, at) => {
      const end = at + block.write(line, at, 'utf8');
      block[end] = lineFeed;
      return end + 1;
    },
  );
}
