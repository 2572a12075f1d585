import type { EventTypeEntry } from '../../mapper/steps/event-type.ts';
import type { EventType } from '../model/model.ts';

/** A sentence cut at its placeholders: text, placeholder, text, …; every second part is a placeholder's name. */
export function cutSentence(sentence: string): readonly string[] {
  return sentence.split(/\{([a-z_]+)\}/);
}

/** What the mapper needs of an event type. */
export function entryOf({ kind, category, type, outcome, sentence, successSentence }: EventType): EventTypeEntry {
  return {
    kind,
    category,
    type,
    outcome,
    sentence: cutSentence(sentence),
    ...(successSentence === undefined ? {} : { successSentence: cutSentence(successSentence) }),
  };
}
