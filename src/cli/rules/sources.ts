import { loadRules, type RuleSet } from '../../rules/load-rules.ts';
import type { Rule } from '../../rules/rule.ts';
import { setNumbers, unknownRule } from './set-numbers.ts';

/** Which rules a command is about, and how it prints. */
export interface RulesArguments {
  readonly rules?: string;
  /** Folders of rules beside those. */
  readonly addRules?: readonly string[];
  readonly lists?: string;
  readonly profile?: string;
  readonly set?: readonly string[];
  readonly json?: boolean;
}

/** @throws IngestError JC_RULE_INVALID, JC_USAGE */
export function load(given: RulesArguments & { readonly examples?: boolean }): RuleSet {
  const { rules, addRules: add, lists, profile, set = [], examples = false } = given;
  const loaded = loadRules(rules, { add, lists, profile, examples });
  return { ...loaded, rules: setNumbers(loaded.rules, set) };
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
    if (rule === undefined) throw unknownRule(id, rules);
    return rule;
  });
}

export function print({ json }: RulesArguments, value: unknown, text: () => string): void {
  // A file of a stranger must not steer the terminal.
  const printable = () => text().replace(/[^\n\P{Cc}]/gu, '\ufffd');
  process.stdout.write(json ? `${JSON.stringify(value, undefined, 2)}\n` : printable());
}
