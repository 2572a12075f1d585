import { IngestError } from '../../core/errors.ts';
import { didYouMean } from '../../core/nearest-name.ts';
import type { Rule } from '../../rules/rule.ts';
import { applySettings, settingsOf } from '../../rules/settings.ts';

/** A rule that there is not. */
export function unknownRule(id: string, rules: readonly Rule[]): IngestError {
  const known = rules.map((rule) => rule.id);
  const longer = known.find((one) => one.includes(id));
  const help = didYouMean(id, known, longer && `; did you mean ${longer}?`);
  return new IngestError('JC_USAGE', `there is no rule ${id}${help}`, {
    advice:
      'jumpcloud-elastic rules list shows all rules. With --rules, a folder of your own replaces ours; ' +
      '--add-rules adds one to ours.',
  });
}

/**
 * Rules with other numbers.
 * @param texts each `count=8` for all rules that have it, or `ID.count=8`
 * @throws IngestError JC_USAGE
 */
export function setNumbers(rules: readonly Rule[], texts: readonly string[]): readonly Rule[] {
  return texts.reduce(withNumber, rules);
}

function withNumber(rules: readonly Rule[], text: string): readonly Rule[] {
  const [, id, key = '', value = ''] = /^(?:([a-z\d-]+)\.)?([a-z_]+)=(.+)$/.exec(text) ?? [];
  if (key === '')
    throw new IngestError('JC_USAGE', `--set takes KEY=VALUE or ID.KEY=VALUE, not "${text}"`, {
      advice: 'Write it like --set count=8, or like --set brute-force-against-a-user.window=30m for a single rule.',
    });
  if (id !== undefined && !rules.some((rule) => rule.id === id)) throw unknownRule(id, rules);
  const hasKey = (rule: Rule) => key === 'severity' || settingsOf(rule).some((setting) => setting.key === key);
  const isMeant = (rule: Rule): boolean => (id === undefined ? hasKey(rule) : rule.id === id);
  if (!rules.some(isMeant)) {
    const known = new Set(rules.flatMap((rule) => settingsOf(rule).map((setting) => setting.key)));
    throw new IngestError('JC_USAGE', `--set ${text}: none of the rules has ${key}${didYouMean(key, known)}`, {
      advice: `Rules have ${[...known].join(', ')} and severity. jumpcloud-elastic rules show ID lists those of a rule.`,
    });
  }
  return rules.map((rule) => (isMeant(rule) ? applySettings(rule, { [key]: value }) : rule));
}
