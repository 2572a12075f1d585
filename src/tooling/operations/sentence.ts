import type { EventTypeEntry, SentenceVariant } from '../../mapper/steps/event-type.ts';
import type { EventType } from '../model/model.ts';

/** A sentence cut at its placeholders: text, placeholder, text, …; every second part is a placeholder's name. */
export function cutSentence(sentence: string): readonly string[] {
  return sentence.split(/\{([a-z_]+)\}/);
}

/** The variants with their sentences cut, as data for both engines. */
export function cutVariants({ variants }: EventType): readonly SentenceVariant[] {
  return variants.map(({ when, sentence }) => ({
    when: Object.entries(when),
    sentence: cutSentence(sentence),
  }));
}

/** What the mapper needs of an event type. */
export function entryOf(eventType: EventType): EventTypeEntry {
  const { kind, category, type, outcome, sentence, successSentence, variants } = eventType;
  return {
    kind,
    category,
    type,
    outcome,
    sentence: cutSentence(sentence),
    ...(successSentence === undefined ? {} : { successSentence: cutSentence(successSentence) }),
    ...(variants.length > 0 && { variants: cutVariants(eventType) }),
  };
}
