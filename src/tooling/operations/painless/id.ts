/**
 * `idOf` of `src/mapper/document-id.ts` in Painless, which has sha256 as hex only: 30 digits are 15 bytes. The three bytes
 * in front keep the zeros behind them, and are the four letters that are cut off.
 */
export const idFromParts = `
String idOf(List parts) {
  StringBuilder text = new StringBuilder();
  for (def part : parts) text.append(quote(part));
  String hex = '010000' + text.toString().sha256().substring(0, 30);
  return Base64.getUrlEncoder().encodeToString(new BigInteger(hex, 16).toByteArray()).substring(4);
}
`.trim();

/** The same for a script without the functions for values. */
export const idFunctions = `String quote(String text) { return Json.dump(text); }\n${idFromParts}`;
