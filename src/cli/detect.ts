import { IngestError } from '../core/errors.ts';
import { lookBack } from '../detect/look-back.ts';
import type { Indicators } from '../detect/parts.ts';
import { matcherOf } from '../hunt/matcher.ts';
import { nearestName } from '../readers/nearest-name.ts';
import { loadRules } from '../rules/load-rules.ts';
import type { Rule } from '../rules/rule.ts';
import { applySettings, settingsOf } from '../rules/settings.ts';
import type { AlertArguments } from './detect/alerts.ts';
import { renderLookBack } from './detect/render.ts';
import { readLists } from './indicator-lists.ts';
import { createReadingProgress } from './report/progress.ts';
import { withSource } from './source.ts';
import { parseSince } from './times.ts';

export interface DetectArguments extends AlertArguments {
  readonly from: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly rules?: string;
  readonly lists?: string;
  readonly profile?: string;
  readonly rule: readonly string[];
  readonly set: readonly string[];
  readonly indicators: readonly string[];
  readonly namespace?: string;
  readonly json?: boolean;
}

/** @returns the exit code; @throws IngestError */
export async function runDetect(given: DetectArguments): Promise<number> {
  const now = Date.now();
  const [from, to] = [parseSince('--since', given.since, now), parseSince('--until', given.until, now)];
  if (from !== undefined && to !== undefined && from >= to)
    throw new IngestError('JC_USAGE', '--since must be before --until');
  const rules = chooseRules(given);
  const indicators = indicatorsOf(given.indicators, now);
  if (given.alerts !== undefined || given.follow === true) {
    const { runAlerts } = await import('./detect/alerts.ts');
    const input = { rules, indicators, from: from ?? now };
    return await withSource('--from', given.from, given, (source) => runAlerts(given, { ...input, source }));
  }
  const progress = createReadingProgress(process.stderr, Date.now);
  const options = { from, to, now, indicators, stdin: process.stdin as AsyncIterable<Buffer>, onLines: progress.lines };
  const looked = await withSource('--from', given.from, given, (source) => lookBack(rules, source, options)).finally(
    progress.end,
  );
  process.stdout.write(renderLookBack(looked, given.json === true));
  return 0;
}

function indicatorsOf(files: readonly string[], now: number): Indicators | undefined {
  if (files.length === 0) return undefined;
  const matcher = matcherOf(readLists(files, now).indicators);
  return (type, value) => matcher(type, value) !== undefined;
}

/** @throws IngestError JC_RULE_INVALID, JC_USAGE */
function chooseRules(given: DetectArguments): readonly Rule[] {
  const { rules } = loadRules(given.rules, { lists: given.lists, profile: given.profile });
  const known = new Set(rules.map(({ id }) => id));
  for (const id of given.rule) if (!known.has(id)) throw unknownRule(id, [...known]);
  const chosen = rules.filter(({ id, status }) =>
    given.rule.length > 0 ? given.rule.includes(id) : status !== 'deprecated',
  );
  return given.set.reduce<readonly Rule[]>((changed, text) => withSetting(changed, text), chosen);
}

function unknownRule(id: string, known: readonly string[]): IngestError {
  const nearest = nearestName(id, known);
  return new IngestError(
    'JC_USAGE',
    `there is no rule ${id}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
    {
      advice: 'List them with: jumpcloud-elastic rules list',
    },
  );
}

/** @param text `count=8` for all rules that have it, or `ID.count=8` */
function withSetting(rules: readonly Rule[], text: string): readonly Rule[] {
  const [, id, key = '', value = ''] = /^(?:([a-z\d-]+)\.)?([a-z_]+)=(.+)$/.exec(text) ?? [];
  if (key === '') throw new IngestError('JC_USAGE', `--set takes KEY=VALUE or ID.KEY=VALUE, not "${text}"`);
  if (id !== undefined && !rules.some((rule) => rule.id === id))
    throw unknownRule(
      id,
      rules.map((rule) => rule.id),
    );
  const isMeant = (rule: Rule): boolean =>
    id === undefined ? settingsOf(rule).some((setting) => setting.key === key) : rule.id === id;
  if (!rules.some(isMeant)) throw new IngestError('JC_USAGE', `--set ${text}: none of the rules has ${key}`);
  return rules.map((rule) => (isMeant(rule) ? applySettings(rule, { [key]: value }) : rule));
}
