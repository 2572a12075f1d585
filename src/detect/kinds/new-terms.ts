import type { NewTermsRule } from '../../rules/rule.ts';
import type { SavedMemory } from '../memory.ts';
import { type Create, evaluator, findings, keysOf, nameOf, nothing } from '../parts.ts';

/** Keys are small, and forgetting one makes a false finding. */
const mostKeys = 200_000;

/** Values that were not seen together in the time before. In the beginning everything is new, so nothing is found. */
export const newTerms: Create<NewTermsRule> = (rule, surroundings) => {
  const { views, memory } = surroundings;
  const keys = keysOf(rule.by, surroundings, rule);
  const { found } = findings(rule, surroundings);
  const known = memory.keyed<true>('known', { idle: rule.history, most: mostKeys });
  const beginning = memory.keyed<number>('beginning', { idle: Number.POSITIVE_INFINITY });
  return evaluator(rule, surroundings, {
    see(seen) {
      const own = keys();
      if (own.length === 0) return nothing;
      const first = beginning.get('', seen.at) ?? seen.at;
      if (first === seen.at) beginning.put('', seen.at, first);
      return own.flatMap((key) => {
        const name = nameOf(key);
        const isNew = known.get(name, seen.at) === undefined;
        known.put(name, seen.at, true);
        return isNew && seen.at >= first + rule.learn ? found(key, [views.kept(seen)]) : nothing;
      });
    },
  });
};

/** When a rule begins to find something, by what it remembers; undefined if it has seen nothing yet. */
export function learnsUntil({ learn }: NewTermsRule, memory: SavedMemory | undefined): number | undefined {
  const [entry] = (memory?.beginning ?? []) as readonly (readonly [string, { readonly value: number }])[];
  return entry === undefined ? undefined : entry[1].value + learn;
}
