import type { OutgoingDocument } from '../core/sink.ts';

/** A document as it stands in the body of a bulk request. */
export interface BulkLine {
  /** Place in the batch that the sink was given. */
  readonly position: number;
  /** The `_id` that the document has in the end, where it is known. */
  readonly id: string | undefined;
  /** The first line, ended by a newline. */
  readonly action: string;
  /** The second line, without one. */
  readonly json: Buffer;
  /** Of both lines with their newlines. */
  readonly bytes: number;
}

const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Elasticsearch's limit; one longer id makes it refuse the whole request. */
const longestIdBytes = 512;

/**
 * Makes the two lines, or says why the document must not be sent: what would break the request as a whole is found here.
 * @param maxBytes the server's `http.max_content_length`
 */
export function bulkLine(
  document: OutgoingDocument,
  position: number,
  maxBytes: number,
): BulkLine | { refusal: string } {
  const { id, json } = document;
  if (id !== undefined) {
    const idBytes = Buffer.byteLength(id);
    if (idBytes === 0) return { refusal: 'the _id is empty' };
    if (idBytes > longestIdBytes) return { refusal: `the _id has ${idBytes} bytes; ${longestIdBytes} is the limit` };
  }
  if (json.at(0) !== openBrace || json.at(-1) !== closeBrace) return { refusal: 'the document is not a JSON object' };
  if (json.includes('\n')) return { refusal: 'the document is not on one line' };
  const action = `${JSON.stringify({ create: id === undefined ? {} : { _id: id } })}\n`;
  const bytes = Buffer.byteLength(action) + json.length + 1;
  if (bytes > maxBytes) return { refusal: `the document has ${bytes} bytes; the server accepts ${maxBytes}` };
  return { position, id: id ?? document.finalId, action, json, bytes };
}
