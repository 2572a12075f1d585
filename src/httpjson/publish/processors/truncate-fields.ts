import { value } from '../../option-spec.ts';
import { getField, getTexts, putField } from '../event-fields.ts';
import type { Process } from '../processor.ts';
import { allOrNothing, flag, type ProcessorDefinition, texts } from './definition.ts';

export const truncateFields: ProcessorDefinition = {
  options: {
    fields: texts,
    max_bytes: value('integer', { min: 0 }),
    max_characters: value('integer', { min: 0 }),
    fail_on_error: flag,
    ignore_missing: flag,
  },
  make: ({ get, required, flag: flagOf, fail }) => {
    const fields = required<string[]>('fields');
    const [bytes, characters] = [get<number>('max_bytes'), get<number>('max_characters')];
    if ((bytes === undefined) === (characters === undefined)) throw fail(' needs max_bytes or max_characters.');
    const [failOnError, ignoreMissing] = [flagOf('fail_on_error', true), flagOf('ignore_missing', false)];
    const change: Process = (event) => {
      for (const field of fields) {
        const found = getField(event, field);
        if (typeof found === 'string') {
          const cut = bytes === undefined ? firstCharacters(found, characters ?? 0) : firstBytes(found, bytes);
          if (cut !== found) {
            putField(event, field, cut);
            putField(event, 'log.flags', [...getTexts(event, 'log.flags'), 'truncated']);
          }
        } else if (failOnError && !(found === undefined && ignoreMissing)) {
          return found === undefined ? `the field ${field} is missing` : `the field ${field} is not a string`;
        }
      }
      return true;
    };
    return failOnError ? allOrNothing(change) : change;
  },
};

function firstCharacters(text: string, most: number): string {
  return text.length <= most ? text : [...text].slice(0, most).join('');
}

/** A character that would be cut is left out. */
function firstBytes(text: string, most: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return text;
  let end = most;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.toString('utf8', 0, end);
}
