export interface ByteLine {
  /** From 1. */
  readonly number: number;
  /** Without its line break. */
  readonly bytes: Buffer;
}

/**
 * Splits a stream at line feeds only. Node's readline also splits at U+2028, which may stand in a JSON string.
 */
export async function* byteLines(stream: AsyncIterable<Buffer>): AsyncGenerator<ByteLine> {
  let number = 0;
  let rest: Buffer[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      const line = chunk.subarray(start, end);
      number += 1;
      yield { number, bytes: rest.length > 0 ? Buffer.concat([...rest, line]) : line };
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield { number: number + 1, bytes: Buffer.concat(rest) };
}
