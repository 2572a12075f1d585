import type { OutgoingDocument } from '../../core/sink.ts';

/** `{"_id":…,"_source":…}` and a line break. */
export function documentLine(document: OutgoingDocument): string {
  return `${head(document)}${document.json}${tail}`;
}

/**
 * The same for many, in blocks.
 * A block is good until the next one is asked for: its memory is used again.
 */
export function* documentLines(documents: readonly OutgoingDocument[], blockBytes = 1 << 18): Generator<Buffer> {
  let block = Buffer.allocUnsafe(blockBytes);
  let used = 0;
  for (const document of documents) {
    const start = head(document);
    const bytes = Buffer.byteLength(start) + document.json.length + tail.length;
    if (used > 0 && used + bytes > block.length) {
      yield block.subarray(0, used);
      used = 0;
    }
    if (bytes > block.length) block = Buffer.allocUnsafe(bytes);
    used += block.write(start, used);
    used += document.json.copy(block, used);
    used += block.write(tail, used);
  }
  if (used > 0) yield block.subarray(0, used);
}

const tail = '}\n';

function head({ finalId, id = finalId }: OutgoingDocument): string {
  return id === undefined ? '{"_source":' : `{"_id":${JSON.stringify(id)},"_source":`;
}
