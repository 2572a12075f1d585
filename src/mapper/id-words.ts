import { idLength } from './document-id.ts';

/** Words that an id is read into: three of 32 bits, then one whose upper 24 of 30 bits are the rest of the 120. */
export const idWords = 4;

const keptWords = 3;
const lettersPerWord = idLength / idWords;
const noLetter = 255;

/** By character code, what a letter of URL-safe Base64 stands for. */
const bitsOf = new Uint8Array(128).fill(noLetter);
for (const [bits, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].entries())
  bitsOf[letter.charCodeAt(0)] = bits;

/** @returns whether it is a document id: 20 letters of URL-safe Base64 */
export function readIdWords(id: string, into: Uint32Array): boolean {
  if (id.length !== idLength) return false;
  for (let word = 0; word < idWords; word++) {
    let value = 0;
    for (let at = word * lettersPerWord; at < (word + 1) * lettersPerWord; at++) {
      const sixBits = bitsOf[id.charCodeAt(at)] ?? noLetter;
      if (sixBits === noLetter) return false;
      value = (value << 6) | sixBits;
    }
    into[word] = value;
  }
  // Five letters are 30 bits; the last word fills up the others.
  const last = into[keptWords] as number;
  for (let word = 0; word < keptWords; word++) into[word] = ((into[word] as number) << 2) | ((last >>> (2 * word)) & 3);
  return true;
}
