import { inBlocks } from '../core/blocks.ts';
import type { OutgoingDocument } from '../core/sink.ts';

/** `{"_id":…,"_source":…}` and a line break. */
export function documentLine(document: OutgoingDocument): string {
  return `${head(document)}${document.json}${tail}`;
}

/** The same for many, in blocks; see {@link inBlocks}. */
export function documentLines(documents: readonly OutgoingDocument[], blockBytes = 1 << 18): Generator<Buffer> {
  return inBlocks(documents, blockBytes, mostBytes, (document, block, at) => {
    let end = at + block.write(head(document), at);
    end += document.json.copy(block, end);
    return end + block.write(tail, end);
  });
}

const beforeSource = ',"_source":';
const tail = '}\n';

function head({ finalId, id = finalId }: OutgoingDocument): string {
  return id === undefined ? '{"_source":' : `{"_id":${JSON.stringify(id)}${beforeSource}`;
}

/** No character of an id takes more than the six bytes of an escape. */
function mostBytes({ finalId, id = finalId ?? '', json }: OutgoingDocument): number {
  return '{"_id":""'.length + id.length * 6 + beforeSource.length + json.length + tail.length;
}
