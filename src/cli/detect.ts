import { IngestError } from '../core/errors.ts';
import { lookBack } from '../detect/look-back.ts';
import type { Indicators } from '../detect/parts.ts';
import { matcherOf } from '../hunt/matcher.ts';
import { type Rule, type Severity, severities } from '../rules/rule.ts';
import type { AlertArguments } from './detect/alerts.ts';
import { renderLookBack } from './detect/render.ts';
import { readLists } from './indicator-lists.ts';
import { createReadingProgress } from './report/progress.ts';
import { setNumbers, unknownRule } from './rules/set-numbers.ts';
import { load, type RulesArguments } from './rules/sources.ts';
import { withSource } from './source.ts';
import { parseSince } from './times.ts';

export interface DetectArguments extends AlertArguments, RulesArguments {
  readonly from: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly rule: readonly string[];
  readonly set: readonly string[];
  readonly severity?: Severity;
  readonly indicators: readonly string[];
  readonly namespace?: string;
  readonly summary?: boolean;
}

/** Findings of each rule, so that the output has an end. */
const listedForPrograms = 1000;

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
  const listed = given.json === true ? listedForPrograms : undefined;
  const options = {
    from,
    to,
    now,
    indicators,
    stdin: process.stdin as AsyncIterable<Buffer>,
    onLines: progress.lines,
    listed,
  };
  const looked = await withSource('--from', given.from, given, (source) => lookBack(rules, source, options)).finally(
    progress.end,
  );
  process.stdout.write(renderLookBack(looked, given.json ? 'json' : given.summary ? 'summary' : 'text'));
  return 0;
}

function indicatorsOf(files: readonly string[], now: number): Indicators | undefined {
  if (files.length === 0) return undefined;
  const matcher = matcherOf(readLists(files, now).indicators);
  return (type, value) => matcher(type, value) !== undefined;
}

/** @throws IngestError JC_RULE_INVALID, JC_USAGE */
function chooseRules(given: DetectArguments): readonly Rule[] {
  // Numbers are set below: of rules that were not chosen, none need fit.
  const { rules } = load({ ...given, set: [] });
  for (const id of given.rule) if (!rules.some((rule) => rule.id === id)) throw unknownRule(id, rules);
  const chosen = rules.filter(({ id, status }) =>
    given.rule.length > 0 ? given.rule.includes(id) : status !== 'deprecated',
  );
  const { severity } = given;
  const rank = severity === undefined ? 0 : severities.indexOf(severity);
  const severe = setNumbers(chosen, given.set).filter((rule) => severities.indexOf(rule.severity) >= rank);
  if (severe.length > 0) return severe;
  throw new IngestError('JC_USAGE', `none of the rules is of severity ${severity} or worse`, {
    advice: 'Choose another --severity or --rule. jumpcloud-elastic rules list names the severity of each rule.',
  });
}
