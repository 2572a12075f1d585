import { lowerAscii } from '../../mapper/steps/actor.ts';
import type { IndicatorRule } from '../../rules/rule.ts';
import { type Create, eachDocument, evaluator, keysOfMatter, nothing } from '../parts.ts';

/** Every document in which a field has a value that the user's indicators list. Beside it, no other value is a key. */
export const indicator: Create<IndicatorRule> = (rule, surroundings) => {
  const { views, indicators } = surroundings;
  const fields = rule.indicators.map(({ field, type }) => ({ type, values: views.of(rule.stream).texts(field) }));
  const keys = keysOfMatter(rule.by, surroundings, rule);
  const each = eachDocument(rule, surroundings);
  return evaluator(rule, surroundings, {
    see(seen) {
      const listed = new Set<string>();
      for (const { type, values } of fields)
        for (const value of values()) if (indicators(type, value)) listed.add(lowerAscii(value));
      return listed.size === 0
        ? nothing
        : each(
            seen,
            keys((value) => listed.has(lowerAscii(value))),
          );
    },
  });
};
