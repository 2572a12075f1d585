import type { EventType } from '../model/model.ts';
import type { YamlFile } from './load-yaml.ts';

interface RawEventType extends Omit<EventType, 'name' | 'kind' | 'successSentence' | 'location'> {
  readonly kind?: string;
  readonly success_sentence?: string;
}

/** The event types that a checked file of the catalogue declares. */
export function loadEventTypes(file: YamlFile): readonly EventType[] {
  return Object.entries(file.value as unknown as Readonly<Record<string, RawEventType>>).map(([name, raw]) => ({
    name,
    services: raw.services,
    kind: raw.kind ?? 'event',
    category: raw.category,
    type: raw.type,
    outcome: raw.outcome,
    meaning: raw.meaning,
    sentence: raw.sentence,
    ...(raw.success_sentence === undefined ? {} : { successSentence: raw.success_sentence }),
    evidence: raw.evidence,
    location: { file: file.file, line: file.lineOf([name]) },
  }));
}
