/** An envelope begins with its id. */
const idAtStart = /^\{"_id":("(?:[^"\\]|\\.)*")/;
const longestId = 600;

/**
 * The ids of an NDJSON output, line by line. Only the beginning of each line is looked at. A line without an end is half
 * a document, and counts as none.
 */
export async function* ndjsonIds(stream: AsyncIterable<Buffer>): AsyncGenerator<string, void, undefined> {
  let head = Buffer.alloc(0);
  for await (const bytes of stream) {
    let start = 0;
    for (let newline = bytes.indexOf(0x0a); newline !== -1; newline = bytes.indexOf(0x0a, start)) {
      const id = idOf(Buffer.concat([head, bytes.subarray(start, Math.min(newline, start + longestId))]));
      if (id !== undefined) yield id;
      head = Buffer.alloc(0);
      start = newline + 1;
    }
    if (head.length < longestId) {
      head = Buffer.concat([head, bytes.subarray(start, Math.min(bytes.length, start + longestId))]);
    }
  }
}

function idOf(line: Buffer): string | undefined {
  const quoted = idAtStart.exec(line.toString('utf8', 0, longestId))?.[1];
  return quoted === undefined ? undefined : (JSON.parse(quoted) as string);
}
