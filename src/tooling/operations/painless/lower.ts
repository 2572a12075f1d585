/** `lowerAscii` of `src/mapper/steps/actor.ts`. */
export const lowerFunctions = `
String lowerAscii(String text) {
  StringBuilder lowered = new StringBuilder();
  for (int i = 0; i < text.length(); i++) {
    int c = (int) text.charAt(i);
    lowered.append((char) (c >= 65 && c <= 90 ? c + 32 : c));
  }
  return lowered.toString();
}
`;
