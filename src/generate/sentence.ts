/** A sentence cut at its placeholders: text, placeholder, text, …; every second part is a placeholder's name. */
export function cutSentence(sentence: string): readonly string[] {
  return sentence.split(/\{([a-z_]+)\}/);
}
