import { idOf } from '../mapper/document-id.ts';
import { idWords, readIdWords } from '../mapper/id-words.ts';

/** An id and the digest of its content, as they are held and written: 20 bytes, five words. */
export const recordWords = 5;
export const recordBytes = recordWords * 4;

/** Stands for a digest that is not known. A content that has it passes for unknown, which one in 2^48 does. */
const noDigest = 2 ** 48 - 1;

const read = new Uint32Array(idWords);

/**
 * Of the 120 bits of an id 112 are kept. Among a million ids a new one meets another with a chance of 1 in 10^28; and the
 * ledger would find the event that was dropped for it. Ids of other make are hashed first.
 * @param into its first word is never 0, which stands for an empty place in a table
 */
export function writeRecord(id: string, digest: number | undefined, into: Uint32Array): void {
  if (!readIdWords(id, read)) readIdWords(idOf('of other make', id), read);
  const content = digest ?? noDigest;
  into[0] = read[0] || 1;
  into[1] = read[1] as number;
  into[2] = read[2] as number;
  into[3] = (((read[3] as number) >>> 14) << 16) | Math.floor(content / 2 ** 32);
  into[4] = content >>> 0;
}

/** @param high the fourth word of a record. @param low the fifth */
export function digestOfRecord(high: number, low: number): number | undefined {
  const digest = (high & 0xffff) * 2 ** 32 + low;
  return digest === noDigest ? undefined : digest;
}
