import type { Comparison, FieldKind, Refusal } from './comparison.ts';
import { anyOf } from './comparison.ts';
import { keyword } from './keyword.ts';

/**
 * The leaves of an object, each as a text. Elasticsearch compares a wildcard with the key and the value in one, so only
 * a beginning can be asked for below a key.
 */
export const flattened: FieldKind = {
  is: (field, values) =>
    anyOf(
      values.map((value): Comparison | Refusal => {
        const comparison = keyword.is(field, [value]);
        if (value.kind === 'text' || 'refused' in comparison) return comparison;
        if (value.parts.some((part) => /\s/.test(part)))
          return { refused: 'white space beside a wildcard cannot be asked for in a flattened field', at: value.at };
        const [beginning, rest] = value.parts;
        if (field.key === undefined) return comparison;
        if (value.parts.length > 2 || rest !== '')
          return { refused: 'in a flattened field a wildcard can only stand at the end of the value', at: value.at };
        return { ...comparison, query: { prefix: { [field.name]: beginning } } };
      }),
    ),
  range: (_field, _operator, { at }) => ({
    refused: 'no range can be asked for in a flattened field, because it holds texts of any kind',
    at,
  }),
};
