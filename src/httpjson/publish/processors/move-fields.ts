import { deleteField, getField, putField } from '../event-fields.ts';
import { flag, fromTo, type ProcessorDefinition, restore } from './definition.ts';

/** With fail_on_error all fields are moved or copied, or none. */
function movingFields(name: string, isCopy: boolean): ProcessorDefinition {
  return {
    options: { fields: { kind: 'list' }, ignore_missing: flag, fail_on_error: flag },
    make: (reader) => {
      const pairs = fromTo(reader);
      const [ignoreMissing, failOnError] = [reader.flag('ignore_missing', false), reader.flag('fail_on_error', true)];
      return (event) => {
        const before = failOnError ? structuredClone(event) : undefined;
        for (const { from, to } of pairs) {
          const value = getField(event, from);
          if (value === undefined && ignoreMissing) continue;
          const isThere = getField(event, to) !== undefined;
          const problem =
            value === undefined
              ? `the field ${from} is missing`
              : isThere
                ? `the field ${to} exists already`
                : undefined;
          if (problem !== undefined && before) {
            restore(event, before);
            putField(event, 'error.message', `${name}: ${problem}`);
            return problem;
          }
          if (problem !== undefined || value === undefined) continue;
          if (!isCopy) deleteField(event, from);
          putField(event, to, isCopy ? structuredClone(value) : value);
        }
        return true;
      };
    },
  };
}

export const rename = movingFields('rename', false);
export const copyFields = movingFields('copy_fields', true);
