import { getField, putField } from '../event-fields.ts';
import { type ProcessorDefinition, text, texts } from './definition.ts';

export const addTags: ProcessorDefinition = {
  options: { target: text, tags: texts },
  make: ({ get, required }) => {
    const tags = required<string[]>('tags');
    const target = get<string>('target') ?? 'tags';
    return (event) => {
      const existing = getField(event, target);
      const before = Array.isArray(existing) ? existing : typeof existing === 'string' ? [existing] : [];
      putField(event, target, [...before, ...tags]);
      return true;
    };
  },
};
