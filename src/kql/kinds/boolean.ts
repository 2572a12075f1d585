import { type FieldKind, noRange, onlyTexts } from './comparison.ts';

export const boolean: FieldKind = {
  is(field, values) {
    const texts = onlyTexts(values, 'true or false');
    if ('refused' in texts) return texts;
    const wrong = texts.find(({ text }) => text !== 'true' && text !== 'false');
    if (wrong !== undefined)
      return { refused: `${JSON.stringify(wrong.text)} is neither true nor false`, at: wrong.at };
    const known = new Set(texts.map(({ text }) => text));
    return { test: (value) => known.has(String(value)), query: { terms: { [field.name]: [...known] } } };
  },
  range: (_field, _operator, bound) => noRange('a field that is true or false', bound),
};
