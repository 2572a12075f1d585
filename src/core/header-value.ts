/**
 * What keeps a text from being the value of an HTTP header, in words that show nothing of it: it may be a secret.
 * @returns undefined where nothing does
 */
export function headerFault(value: string): string | undefined {
  if (/[\r\n]/.test(value)) return 'a line break';
  const codes = Array.from(value, (character) => character.charCodeAt(0));
  if (codes.some((code) => (code < 0x20 && code !== 0x09) || code === 0x7f)) return 'a control character';
  if (codes.some((code) => code > 0xff)) return 'a character that is not of Latin-1';
  return undefined;
}

/** What to do about it. */
export const headerFaultAdvice =
  'Correct the setting or secret for this header. Line breaks and typographic characters often come from copying.';
