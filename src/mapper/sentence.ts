/**
 * Fills the placeholders of a sentence.
 * @param sentence text, placeholder, text, …: every second part is a placeholder
 * @param values by placeholder; what is missing is said with the fallback word
 * @param suffix what the sentence itself does not tell: that it failed, say
 */
export function fillSentence(
  sentence: readonly string[],
  values: Readonly<Record<string, string | undefined>>,
  otherwise: Readonly<Record<string, string>>,
  suffix: string,
): string {
  let text = '';
  for (let i = 0; i < sentence.length; i++) {
    const part = sentence[i] as string;
    text += i % 2 === 0 ? part : (values[part] ?? otherwise[part] ?? part);
  }
  return text.charAt(0).toUpperCase() + text.slice(1) + suffix;
}
