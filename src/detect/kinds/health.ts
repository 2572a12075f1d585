import type { Seen } from '../../rules/finding.ts';
import type { HealthRule } from '../../rules/rule.ts';
import { type Create, eachDocument, evaluator, findings, type Key, keysOf, nameOf, nothing } from '../parts.ts';

interface Heard {
  readonly key: Key;
  readonly seen: Seen;
}

/** Documents that say what is wrong, or documents that do not come: one silence is found once, when it is long enough. */
export const health: Create<HealthRule> = (rule, surroundings) => {
  const { silence, by } = rule;
  if (silence === undefined) return evaluator(rule, surroundings, { see: eachDocument(rule, surroundings) });
  const keys = keysOf(by, surroundings, rule);
  const { found } = findings(rule, surroundings);
  const heard = surroundings.memory.keyed<Heard>('heard', { idle: Number.POSITIVE_INFINITY });
  return evaluator(rule, surroundings, {
    see(seen) {
      for (const key of keys()) heard.put(nameOf(key), seen.at, { key, seen: surroundings.views.kept(seen) });
      return nothing;
    },
    quietUntil(at) {
      const silent = [];
      for (const [name, { at: last, value }] of heard.entries()) {
        if (last + silence >= at) break;
        heard.drop(name);
        silent.push(...found(value.key, [value.seen], last + silence));
      }
      return silent;
    },
  });
};
