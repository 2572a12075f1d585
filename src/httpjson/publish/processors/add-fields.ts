import type { JsonObject } from '../../../core/json.ts';
import { type DraftBody, isBody } from '../../draft-value.ts';
import { value } from '../../option-spec.ts';
import { getField, mergeInto, putField } from '../event-fields.ts';
import { type ProcessorDefinition, text } from './definition.ts';

export const addFields: ProcessorDefinition = {
  options: { target: text, fields: value('map') },
  make: ({ get, required }) => {
    const fields = required<JsonObject>('fields');
    const target = get<string>('target') ?? 'fields';
    return (event) => {
      const added = structuredClone(fields) as DraftBody;
      const existing = target === '' ? event : getField(event, target);
      if (isBody(existing)) mergeInto(existing, added);
      else putField(event, target, added);
      return true;
    };
  },
};
