import { once } from 'node:events';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { type ByteMemory, freshMemory } from '../core/byte-memory.ts';
import { BodyTooLargeError } from './body-too-large.ts';

/**
 * Reads a whole response body and undoes its content encoding. The limit holds for the decoded bytes, so that a small
 * compressed body cannot fill the memory.
 * @param encoding the Content-Encoding header
 * @param length the Content-Length header, where there is one
 * @param memory where the body is put; it stays the caller's to give back
 * @throws IngestError JC_HTTP_BODY_TOO_LARGE; errors of the connection or of the encoding as they come
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  maxBytes: number,
  length?: number,
  memory: ByteMemory = freshMemory,
): Promise<Buffer> {
  let source: Readable = body;
  for (const name of (encoding ?? '').toLowerCase().split(',').reverse()) {
    source = await decoded(source, name.trim());
  }
  // Where the length is known, chunks are copied as they come: kept until the end they would take as much again.
  let target: Buffer = memory.take(source === body && length !== undefined ? Math.min(length, maxBytes) : firstBlock);
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      if (size + chunk.length > maxBytes) {
        const start = Buffer.concat([target.subarray(0, size), chunk], Math.min(size + chunk.length, startBytes));
        memory.give(target);
        throw new BodyTooLargeError(maxBytes, start);
      }
      if (size + chunk.length > target.length) target = grown(target, size, size + chunk.length, maxBytes, memory);
      target.set(chunk, size);
      size += chunk.length;
    }
  } finally {
    body.on('error', ignore);
    source.destroy();
    body.destroy();
  }
  // What is left over of a buffer that grew stays with the body; half of it at most.
  return target.subarray(0, size);
}

/** How much is kept of a body that is too large. */
const startBytes = 1 << 20;

/** Where nobody knows how long the body is. */
const firstBlock = 64 * 1024;

function grown(full: Buffer, used: number, needed: number, most: number, memory: ByteMemory): Buffer {
  const larger = memory.take(Math.min(most, Math.max(needed, full.length * 2, firstBlock)));
  full.copy(larger, 0, 0, used);
  memory.give(full);
  return larger;
}

/** An encoding that nobody asked for is left as it is: what reads the page then says that it is no JSON. */
async function decoded(source: Readable, encoding: string): Promise<Readable> {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return joined(source, createGunzip());
    case 'br':
      return joined(source, createBrotliDecompress());
    case 'deflate':
      return joined(source, (await startsWithZlibHeader(source)) ? createInflate() : createInflateRaw());
    default:
      return source;
  }
}

// `pipe` does not carry errors on, and `pipeline` would tear down the decoder before its last chunk was read.
function joined(source: Readable, decoder: Transform): Readable {
  source.on('error', (error) => decoder.destroy(error));
  source.on('close', () => {
    if (!source.readableEnded) decoder.destroy(source.errored ?? new Error('the body ended early'));
  });
  return source.pipe(decoder);
}

/** Some servers send `deflate` without the zlib header that the standard asks for. */
async function startsWithZlibHeader(source: Readable): Promise<boolean> {
  if (!source.readableEnded && source.readableLength === 0) await once(source, 'readable');
  const first = source.read() as Buffer | null;
  if (first === null) return true;
  source.unshift(first);
  return ((first[0] ?? 0) & 0x0f) === 8;
}

function ignore(): void {}
