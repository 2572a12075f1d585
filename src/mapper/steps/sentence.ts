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
    if (i % 2 === 0) text += part;
    else text += values[part] ?? (text === '' ? capitalised(otherwise[part] ?? part) : (otherwise[part] ?? part));
  }
  return text + suffix;
}

/** Only our own words get a capital letter; a name is kept as it is spelt. */
function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
