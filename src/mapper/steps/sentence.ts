import type { EventTypeEntry, SentenceVariant } from './event-type.ts';
import { cutShown } from './shown.ts';

/** Values by placeholder. */
type Words = Readonly<Record<string, string | undefined>>;

/** What is said of a type that nobody knows: what was done, and by whom if that is known. */
export const unknownType = { named: ['', 'action', ' by ', 'actor', ''], unnamed: ['', 'action', ''] } as const;

/** How much of what changed is said, and of each change. */
export const toldChanges = { most: 3, longest: 120 } as const;

/** The sentence of an event type that is true of the outcome, and of the values of its words. */
export function sentenceOf(entry: EventTypeEntry | undefined, outcome: string, words: Words): readonly string[] {
  if (entry === undefined) return words.actor === undefined ? unknownType.unnamed : unknownType.named;
  const variant = entry.variants?.find((one) => isMeant(one, words));
  if (variant !== undefined) return variant.sentence;
  return outcome === 'success' && entry.successSentence !== undefined ? entry.successSentence : entry.sentence;
}

function isMeant({ when }: SentenceVariant, words: Words): boolean {
  return when.every(([name, values]) => {
    const value = words[name];
    return value !== undefined && (values.length === 0 || values.includes(value));
  });
}

/** What changed, the most telling first, for the sentence of a change or of a type that nobody knows. */
export function changesSuffix(entry: EventTypeEntry | undefined, texts: readonly string[] | undefined): string {
  if (texts === undefined || (entry !== undefined && !entry.type.includes('change'))) return '';
  const told = texts.slice(0, toldChanges.most).map((text) => cutShown(text, toldChanges.longest));
  return `: ${told.join('; ')}${texts.length > told.length ? '; …' : ''}`;
}

/**
 * Fills the placeholders of a sentence.
 * @param sentence text, placeholder, text, …: every second part is a placeholder
 * @param values by placeholder; what is missing is said with the fallback word
 * @param suffix what the sentence itself does not tell: that it failed, say
 */
export function fillSentence(
  sentence: readonly string[],
  values: Words,
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
