import { isJsonObject, type JsonObject } from '../../../core/json.ts';
import { value } from '../../option-spec.ts';
import { getField, mergeInto, putField } from '../event-fields.ts';
import type { MutableEvent } from '../processor.ts';
import { type ProcessorDefinition, text } from './definition.ts';

export const addFields: ProcessorDefinition = {
  options: { target: text, fields: value('map') },
  make: ({ get, required }) => {
    const fields = required<JsonObject>('fields');
    const target = get<string>('target') ?? 'fields';
    return (event) => {
      const added = structuredClone(fields) as MutableEvent;
      const existing = target === '' ? event : getField(event, target);
      if (isJsonObject(existing)) mergeInto(existing as MutableEvent, added);
      else putField(event, target, added as JsonObject);
      return true;
    };
  },
};
