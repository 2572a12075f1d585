import { randomBytes } from 'node:crypto';
import { value } from '../../option-spec.ts';
import { putField } from '../event-fields.ts';
import { type ProcessorDefinition, text } from './definition.ts';

/** Gives the event an id of its own, of as many letters as Elasticsearch makes. */
export const addId: ProcessorDefinition = {
  options: { target_field: text, type: value('string', { oneOf: ['elasticsearch'] }) },
  make: ({ get }) => {
    const target = get<string>('target_field') ?? '@metadata._id';
    return (event) => {
      putField(event, target, randomBytes(15).toString('base64url'));
      return true;
    };
  },
};
