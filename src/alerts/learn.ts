import { plural } from '../core/numbers.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { learnsUntil } from '../detect/kinds/new-terms.ts';
import type { SavedMemory } from '../detect/memory.ts';
import { RuleRun } from '../detect/rule-run.ts';
import type { NewTermsRule, Rule } from '../rules/rule.ts';
import type { Saved } from './saved.ts';
import type { AlertSource } from './source.ts';

/**
 * Lets rules of new values that remember nothing learn from what was stored before. What they find there is not told.
 * @param note told what they learned from, and which of them still have to learn
 * @throws IngestError JC_EVENT_FILE, JC_SINK_*
 */
export async function learnFromHistory(
  rules: readonly Rule[],
  { memories, cursor, waiting }: Saved,
  source: AlertSource,
  note: (text: string) => void,
): Promise<Readonly<Record<string, SavedMemory>>> {
  const learners = rules.filter(
    (rule): rule is NewTermsRule => rule.kind === 'new_terms' && memories[rule.id] === undefined,
  );
  if (learners.length === 0) return {};
  const run = new RuleRun(learners);
  // These are looked at once more, and then as something new.
  const later = new Set(waiting.map(({ id }) => id));
  const reach = Math.max(...learners.map(({ history }) => history));
  let documents = 0;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for await (const seen of source.history(cursor, learners, reach)) {
    if (later.has(seen.id)) continue;
    run.see(seen);
    documents += 1;
    [first, last] = [Math.min(first, seen.at), Math.max(last, seen.at)];
  }
  const who = `${plural(learners.length, 'rule')} of new values`;
  if (documents === 0) {
    note(`${who}: nothing was stored before from which to learn what is usual, so that at first nothing is found`);
    return {};
  }
  const learned = run.save();
  const range = `from ${formatTimestamp(first)} to ${formatTimestamp(last)}`;
  note(`${who} learned what is usual from ${plural(documents, 'document')} of the past, ${range}`);
  const unready = learners.filter((rule) => (learnsUntil(rule, learned[rule.id]) ?? Number.POSITIVE_INFINITY) > last);
  if (unready.length > 0)
    note(
      `The past does not reach back far enough, so that these still learn: ${unready.map(({ id }) => id).join(', ')}`,
    );
  return learned;
}
