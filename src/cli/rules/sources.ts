import { IngestError } from '../../core/errors.ts';
import { nearestName } from '../../readers/nearest-name.ts';
import { loadRules, type RuleSet } from '../../rules/load-rules.ts';
import type { Rule } from '../../rules/rule.ts';

/** Which rules a command is about, and how it prints. */
export interface RulesArguments {
  readonly rules?: string;
  readonly lists?: string;
  readonly profile?: string;
  readonly json?: boolean;
}

/** @throws IngestError JC_RULE_INVALID, JC_USAGE */
export function load({
  rules,
  lists,
  profile,
  examples = false,
}: RulesArguments & { readonly examples?: boolean }): RuleSet {
  return loadRules(rules, { lists, profile, examples });
}

/** The rules of some IDs, or all if there is none. @throws IngestError JC_RULE_INVALID, JC_USAGE for a rule that there is not */
export function chosenRules(given: RulesArguments, ids: readonly string[]): readonly Rule[] {
  const { rules } = load(given);
  return ids.length === 0 ? rules : choose(rules, ids);
}

/** @throws IngestError JC_USAGE for a rule that there is not */
export function choose(rules: readonly Rule[], ids: readonly string[]): readonly Rule[] {
  return ids.map((id) => {
    const rule = rules.find((one) => one.id === id);
    if (rule !== undefined) return rule;
    const known = rules.map((one) => one.id);
    const near = nearestName(id, known) ?? known.find((one) => one.includes(id));
    const help = near === undefined ? 'see jumpcloud-elastic rules list' : `did you mean ${near}?`;
    throw new IngestError('JC_USAGE', `there is no rule ${id}; ${help}`);
  });
}

export function print({ json }: RulesArguments, value: unknown, text: () => string): void {
  // A file of a stranger must not steer the terminal.
  const printable = () => text().replace(/[^\n\P{Cc}]/gu, '\ufffd');
  process.stdout.write(json ? `${JSON.stringify(value, undefined, 2)}\n` : printable());
}
