import { type FieldKind, isRefusal, noRange, readAll } from './comparison.ts';

export const boolean: FieldKind = {
  is(field, values) {
    const texts = readAll<string>(values, 'true or false', ({ text, at }) =>
      text === 'true' || text === 'false' ? text : { refused: `${JSON.stringify(text)} is neither true nor false`, at },
    );
    if (isRefusal(texts)) return texts;
    const known = new Set(texts);
    return { test: (value) => known.has(String(value)), query: { terms: { [field.name]: [...known] } } };
  },
  range: (_field, _operator, bound) => noRange('a field that is true or false', bound),
};
