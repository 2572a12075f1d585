import type { IndicatorRule } from '../../rules/rule.ts';
import { type Create, eachDocument, evaluator, nothing } from '../parts.ts';

/** Every document in which a field has a value that the user's indicators list. */
export const indicator: Create<IndicatorRule> = (rule, surroundings) => {
  const { views, indicators } = surroundings;
  const fields = rule.indicators.map(({ field, type }) => ({ type, values: views.of(rule.stream).texts(field) }));
  const each = eachDocument(rule, surroundings);
  return evaluator(rule, surroundings, {
    see: (seen) =>
      fields.some(({ type, values }) => values().some((value) => indicators(type, value))) ? each(seen) : nothing,
  });
};
