import { getTexts, putField } from '../event-fields.ts';
import { type ProcessorDefinition, text, texts } from './definition.ts';

export const addTags: ProcessorDefinition = {
  options: { target: text, tags: texts },
  make: ({ get, required }) => {
    const tags = required<string[]>('tags');
    const target = get<string>('target') ?? 'tags';
    return (event) => {
      putField(event, target, [...getTexts(event, target), ...tags]);
      return true;
    };
  },
};
