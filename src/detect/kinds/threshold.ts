import type { Seen } from '../../rules/finding.ts';
import type { ThresholdRule } from '../../rules/rule.ts';
import { type Create, evaluator, findings, keysOf, nameOf, nothing, within } from '../parts.ts';

/** So many documents of a key within a window that slides with them. While a key is quiet nothing is counted. */
export const threshold: Create<ThresholdRule> = (rule, surroundings) => {
  const { count, window } = rule;
  const keys = keysOf(rule.by, surroundings, rule);
  const { isQuiet, found } = findings(rule, surroundings);
  const counted = surroundings.memory.keyed<readonly Seen[]>('counted', { idle: window });
  return evaluator(rule, surroundings, {
    see: (seen) =>
      keys().flatMap((key) => {
        if (isQuiet(key, seen.at)) return nothing;
        const name = nameOf(key);
        const before = within(counted.get(name, seen.at) ?? nothing, seen.at - window);
        const documents = [...before, surroundings.views.kept(seen)];
        if (documents.length < count) {
          counted.put(name, seen.at, documents, documents.length);
          return nothing;
        }
        counted.drop(name);
        return found(key, documents);
      }),
  });
};
