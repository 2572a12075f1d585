import { quoteFunction } from './quote.ts';

/** `idOf` of `src/mapper/document-id.ts` in Painless, which has sha256 as hex only: three digits are two letters. */
export const idFromParts = `
String idOf(List parts) {
  StringBuilder text = new StringBuilder();
  for (def part : parts) text.append(quote(part));
  String hex = text.toString().sha256();
  String letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  StringBuilder id = new StringBuilder();
  for (int i = 0; i < 30; i += 3) {
    int bits = Integer.parseInt(hex.substring(i, i + 3), 16);
    id.append(letters.charAt(bits >> 6)).append(letters.charAt(bits & 63));
  }
  return id.toString();
}
`.trim();

/** The same for a script without the functions for values. */
export const idFunctions = `${quoteFunction}\n${idFromParts}`;
