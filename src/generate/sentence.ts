/** A sentence cut at its placeholders: text, placeholder, text, …; every second part is a placeholder's name. */
export function cutSentence(sentence: string): readonly string[] {
  return sentence.split(/\{([a-z_]+)\}/);
}

/** Names of the placeholders in a sentence. */
export function placeholdersOf(sentence: string): readonly string[] {
  return cutSentence(sentence).filter((_, index) => index % 2 === 1);
}
