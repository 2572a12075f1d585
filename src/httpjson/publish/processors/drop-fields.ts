import { deleteField } from '../event-fields.ts';
import { flag, type ProcessorDefinition, texts } from './definition.ts';

export const dropFields: ProcessorDefinition = {
  options: { fields: texts, ignore_missing: flag },
  make: ({ required }) => {
    // The time of an event cannot be dropped.
    const fields = required<string[]>('fields').filter((field) => field !== '@timestamp');
    return (event) => {
      for (const field of fields) deleteField(event, field);
      return true;
    };
  },
};
