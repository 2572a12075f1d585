import { formatCalendarDuration } from '../../core/duration.ts';
import { plural } from '../../core/plural.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import type { LookBack } from '../../detect/look-back.ts';
import type { RuleResult } from '../../detect/time-machine.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Severity } from '../../rules/rule.ts';

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

export function renderLookBack(looked: LookBack, asJson: boolean): string {
  return asJson ? `${JSON.stringify(asData(looked), null, 2)}\n` : asText(looked);
}

function asData({ machine, leftOut }: LookBack) {
  return {
    documents: machine.documents,
    first: timeText(machine.first),
    last: timeText(machine.last),
    days: machine.days,
    left_out: {
      invalid: leftOut.invalid,
      foreign: leftOut.foreign,
      no_time: leftOut.noTime,
      other_time: leftOut.otherTime,
    },
    rules: machine.results().map(({ rule, tally, verdict, compared, forgotten }) => ({
      id: rule.id,
      title: rule.title,
      severity: rule.severity,
      status: rule.status,
      verdict,
      findings: tally.findings,
      days: tally.days,
      keys: tally.keys(),
      keys_incomplete: tally.isPruned,
      first: tally.first.map((finding) => ({
        at: formatTimestamp(finding.at),
        key: finding.key,
        sentence: sentenceOf(finding),
        documents: finding.count,
        ids: finding.documents.map(({ id }) => id),
      })),
      compared: compared.map(({ key, unit, value, findings }) => ({
        set: `${key}=${valueText(unit, value)}`,
        findings,
      })),
      forgotten,
    })),
  };
}

function asText({ machine, leftOut }: LookBack): string {
  const results = machine.results();
  const loud = results
    .filter(({ tally }) => tally.findings > 0)
    .sort((a, b) => rank(a) - rank(b) || b.tally.findings - a.tally.findings);
  const silent = results.filter(({ tally }) => tally.findings === 0);
  const lines = [
    `${plural(results.length, 'rule')} over ${plural(machine.documents, 'document')}, from ${timeText(machine.first)} to ${timeText(machine.last)}`,
    ...(leftOut.invalid > 0 ? [`Left out: ${plural(leftOut.invalid, 'line')} without a JSON object.`] : []),
    ...(leftOut.foreign > 0 ? [`Left out: ${plural(leftOut.foreign, 'object')} of something else.`] : []),
    ...(leftOut.noTime > 0 ? [`Left out: ${plural(leftOut.noTime, 'document')} without a time.`] : []),
    '',
    ...loud.flatMap((result) => [...resultLines(result, machine.days), '']),
    ...(silent.length > 0 ? [`Silent: ${silent.map(({ rule }) => rule.id).join(', ')}`] : []),
    ...results.flatMap(forgottenLine),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function rank({ rule }: RuleResult): number {
  return severities.indexOf(rule.severity);
}

function resultLines({ rule, tally, verdict, compared }: RuleResult, days: number): readonly string[] {
  const keys = tally.keys().filter(({ key }) => key !== '');
  return [
    `${rule.id} (${rule.severity}${rule.status === 'stable' ? '' : `, ${rule.status}`}): ${verdict}`,
    `  ${rule.title}: ${plural(tally.findings, 'finding')} on ${tally.days} of ${plural(days, 'day')}`,
    ...(keys.length > 0 ? [`  most often: ${keys.map(({ key, findings }) => `${key} (${findings})`).join(', ')}`] : []),
    ...tally.first.map((finding) => `  ${formatTimestamp(finding.at)} ${sentenceOf(finding)}`),
    ...comparedLines(compared),
  ];
}

function comparedLines(compared: RuleResult['compared']): readonly string[] {
  return [...new Set(compared.map(({ key }) => key))].map((key) => {
    const own = compared.filter((one) => one.key === key);
    return `  with ${own.map(({ unit, value, findings }) => `${key}=${valueText(unit, value)}: ${findings}`).join(', ')}`;
  });
}

function valueText(unit: 'count' | 'time' | 'distance', value: number): string {
  return unit === 'time' ? formatCalendarDuration(value) : String(value);
}

function sentenceOf({ key, documents }: Finding): string {
  const { message } = documents.at(-1)?.document ?? {};
  return typeof message === 'string' ? message : key.join(', ');
}

/** It may have found too little. */
function forgottenLine({ rule, forgotten }: RuleResult): readonly string[] {
  if (forgotten === 0) return [];
  const what = `${rule.id} had too much to remember and forgot ${forgotten} documents or keys`;
  return [`warning: ${what}: it may have found too little or too much. Choose a shorter window or history.`];
}

function timeText(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '' : formatTimestamp(milliseconds);
}
