import { isJsonObject, type JsonValue } from '../../../core/json.ts';
import { deleteField, getField, putField } from '../event-fields.ts';
import type { Process } from '../processor.ts';
import { allOrNothing, flag, type ProcessorDefinition } from './definition.ts';

/** With fail_on_error all fields are moved or copied, or none. */
function movingFields(name: string, isCopy: boolean): ProcessorDefinition {
  return {
    options: { fields: { kind: 'list' }, ignore_missing: flag, fail_on_error: flag },
    make: ({ required, flag: flagOf, fail }) => {
      const pairs = required<JsonValue[]>('fields').map((entry) => {
        const { from, to } = isJsonObject(entry) ? entry : {};
        if (typeof from !== 'string' || typeof to !== 'string') throw fail('.fields: each needs from and to.');
        return { from, to };
      });
      const [ignoreMissing, failOnError] = [flagOf('ignore_missing', false), flagOf('fail_on_error', true)];
      const move: Process = (event) => {
        for (const { from, to } of pairs) {
          const value = getField(event, from);
          if (value === undefined && ignoreMissing) continue;
          const isFree = getField(event, to) === undefined;
          if (value !== undefined && isFree) {
            if (!isCopy) deleteField(event, from);
            putField(event, to, isCopy ? structuredClone(value) : value);
          } else if (failOnError) {
            return value === undefined ? `the field ${from} is missing` : `the field ${to} exists already`;
          }
        }
        return true;
      };
      if (!failOnError) return move;
      const moveAll = allOrNothing(move);
      return (event) => {
        const outcome = moveAll(event);
        if (typeof outcome === 'string') putField(event, 'error.message', `${name}: ${outcome}`);
        return outcome;
      };
    },
  };
}

export const rename = movingFields('rename', false);
export const copyFields = movingFields('copy_fields', true);
