/**
 * A text as JSON. `Json.dump` costs more than a microsecond, so short texts without anything to escape go without it; a
 * loop over a long one would meet Painless's limit.
 */
export const quoteFunction = `
String quote(String text) {
  if (text == null || text.length() > 100) return Json.dump(text);
  for (int i = 0; i < text.length(); i++) {
    int c = (int) text.charAt(i);
    if (c < 32 || c > 126 || c == 34 || c == 92) return Json.dump(text);
  }
  return '"' + text + '"';
}
`.trim();
