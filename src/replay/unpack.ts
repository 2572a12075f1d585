import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Bytes as they are, or unpacked if they begin as gzip does, whatever the name of the file. */
export async function* unpacked(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  const chunks = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let ended = false;
  while (head.length < 2 && !ended) {
    const { value, done } = await chunks.next();
    if (done) ended = true;
    else head = Buffer.concat([head, value]);
  }
  const all = rejoin(head.length > 0 ? [head] : [], chunks);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* all;
    return;
  }
  const source = Readable.from(all);
  const gunzip = createGunzip();
  source.once('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip) as AsyncIterable<Buffer>;
  } finally {
    source.destroy();
  }
}

/** What was looked at already, and the rest. */
export async function* rejoin(
  seen: readonly Buffer[],
  rest: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  try {
    yield* seen;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
