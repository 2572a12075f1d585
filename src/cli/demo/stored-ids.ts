import { createReadStream } from 'node:fs';
import { byteLines } from '../../core/byte-lines.ts';

/** Counts what an NDJSON output really holds, by reading it. */
export async function countStored(path: string): Promise<{ readonly documents: number; readonly distinct: number }> {
  const ids = new Set<string>();
  let documents = 0;
  for await (const { bytes } of byteLines(createReadStream(path))) {
    documents += 1;
    ids.add((JSON.parse(bytes.toString('utf8')) as { _id: string })._id);
  }
  return { documents, distinct: ids.size };
}
