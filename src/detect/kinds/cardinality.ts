import type { Seen } from '../../rules/finding.ts';
import type { CardinalityRule } from '../../rules/rule.ts';
import { type Create, evaluator, findings, keysOf, nameOf, nothing, within } from '../parts.ts';

interface Counted {
  readonly at: number;
  readonly seen: Seen;
  readonly values: readonly string[];
}

/** So many documents of a key within a sliding window, and so many different values of a field among them. */
export const cardinality: Create<CardinalityRule> = (rule, surroundings) => {
  const { count, distinct, window } = rule;
  const { views, memory } = surroundings;
  const keys = keysOf(rule.by, surroundings, rule);
  const values = views.of(rule.stream).texts(distinct.field);
  const { isQuiet, found } = findings(rule, surroundings);
  const counted = memory.keyed<readonly Counted[]>('counted', { idle: window });
  const most = count + distinct.count + 100;
  return evaluator(rule, surroundings, {
    see: (seen) =>
      keys().flatMap((key) => {
        if (isQuiet(key, seen.at)) return nothing;
        const name = nameOf(key);
        const own: Counted = { at: seen.at, seen: views.kept(seen), values: values() };
        const all = [...within(counted.get(name, seen.at) ?? nothing, seen.at - window), own];
        if (all.length >= count && new Set(all.flatMap((one) => one.values)).size >= distinct.count) {
          counted.drop(name);
          return found(
            key,
            all.map((one) => one.seen),
          );
        }
        const kept = all.length > most ? ofUse(all, count) : all;
        counted.put(name, seen.at, kept, kept.length);
        return nothing;
      }),
  });
};

/** Whatever comes later, only the last documents are counted, and of each value only its last document. */
function ofUse(all: readonly Counted[], count: number): readonly Counted[] {
  const later = new Set<string>();
  return all
    .toReversed()
    .filter(({ values }, place) => {
      const isNew = values.some((value) => !later.has(value));
      for (const value of values) later.add(value);
      return isNew || place < count;
    })
    .reverse();
}
