import type { CompareRule } from '../../rules/rule.ts';
import { type Create, eachDocument, evaluator, nothing } from '../parts.ts';

/** Every document in which two fields have a value in common, or have none although both have values. */
export const compare: Create<CompareRule> = (rule, surroundings) => {
  const view = surroundings.views.of(rule.stream);
  const [one, other] = [view.texts(rule.fields[0]), view.texts(rule.fields[1])];
  const each = eachDocument(rule, surroundings);
  return evaluator(rule, surroundings, {
    see(seen) {
      const [these, those] = [lower(one()), lower(other())];
      if (these.length === 0 || those.length === 0) return nothing;
      const isSame = these.some((value) => those.includes(value));
      return isSame === (rule.are === 'same') ? each(seen) : nothing;
    },
  });
};

function lower(values: readonly string[]): readonly string[] {
  return values.map((value) => value.toLowerCase());
}
