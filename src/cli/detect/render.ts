import { formatCalendarDuration, second } from '../../core/duration.ts';
import { cut, oneLine } from '../../core/excerpt.ts';
import { plural } from '../../core/numbers.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import type { LookBack } from '../../detect/look-back.ts';
import type { Verdict } from '../../detect/tally.ts';
import type { RuleResult } from '../../detect/time-machine.ts';
import type { Finding } from '../../rules/finding.ts';
import { severities } from '../../rules/rule.ts';
import { formatSetting } from '../../rules/settings.ts';
import { summaryLines } from './summary.ts';

const verdicts: readonly Verdict[] = ['storm', 'daily', 'rare', 'silent'];
const lackTexts: Readonly<Record<NonNullable<RuleResult['lacks']>, string>> = {
  events: 'Without events',
  users: 'Without documents of users',
  collector: "Without documents of the collector's health",
  days: 'Without enough days to learn what is usual',
  indicators: 'Without --indicators',
};

export function renderLookBack(looked: LookBack, form: 'json' | 'summary' | 'text'): string {
  return form === 'json' ? `${JSON.stringify(asData(looked), null, 2)}\n` : asText(looked, form === 'summary');
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
    rules: machine.results().map(({ rule, tally, verdict, compared, forgotten, lacks }) => ({
      id: rule.id,
      title: rule.title,
      severity: rule.severity,
      status: rule.status,
      verdict,
      findings: tally.findings,
      events: tally.documents,
      first_finding: timeText(tally.begun),
      last_finding: timeText(tally.last),
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
        set: `${key}=${formatSetting({ unit, value })}`,
        findings,
      })),
      forgotten,
      lacks,
    })),
  };
}

/** @param isSummary only the table, of all rules */
function asText({ machine, leftOut }: LookBack, isSummary: boolean): string {
  const results = machine.results().toSorted((a, b) => rank(a) - rank(b) || b.tally.findings - a.tally.findings);
  const loud = results.filter(({ tally }) => tally.findings > 0);
  const listed = isSummary ? [...loud, ...results.filter((one) => !loud.includes(one))] : loud;
  const lines = [
    `${plural(results.length, 'rule')} over ${plural(machine.documents, 'document')}, from ${timeText(machine.first)} to ${timeText(machine.last)}`,
    ...(leftOut.invalid > 0 ? [`Left out: ${plural(leftOut.invalid, 'line')} without a JSON object.`] : []),
    ...(leftOut.foreign > 0 ? [`Left out: ${plural(leftOut.foreign, 'object')} of something else.`] : []),
    ...(leftOut.noTime > 0 ? [`Left out: ${plural(leftOut.noTime, 'document')} without a time.`] : []),
    verdictsLine(results),
    '',
    ...(listed.length > 0 ? [...summaryLines(listed, machine.days), ''] : []),
    ...(isSummary ? [] : detailLines(loud, results, machine.days)),
    ...results.flatMap(forgottenLine),
    ...(isSummary ? [] : moreLine(results)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function detailLines(loud: readonly RuleResult[], results: readonly RuleResult[], days: number): readonly string[] {
  const silent = results.filter(({ tally, lacks }) => tally.findings === 0 && lacks === undefined);
  return [
    ...loud.flatMap((result) => [...resultLines(result, days), '']),
    ...(silent.length > 0 ? [`Silent: ${silent.map(({ rule }) => rule.id).join(', ')}`] : []),
    ...blindLines(results),
  ];
}

/** How much there is to read, before it begins. */
function verdictsLine(results: readonly RuleResult[]): string {
  const told = verdicts.map((verdict) => {
    const own = results.filter((one) => one.verdict === verdict && (verdict !== 'silent' || one.lacks === undefined));
    return { verdict, own: own.length };
  });
  const blind = results.filter(({ lacks }) => lacks !== undefined).length;
  const parts = told.filter(({ own }) => own > 0).map(({ verdict, own }) => `${own} ${verdict}`);
  return `Verdicts: ${[...parts, ...(blind > 0 ? [`${blind} without what they need`] : [])].join(', ')}`;
}

/** Rules that found nothing because what they look at was not there. Silence of these means nothing. */
function blindLines(results: readonly RuleResult[]): readonly string[] {
  return Object.entries(lackTexts).flatMap(([lack, text]) => {
    const own = results.filter(({ lacks }) => lacks === lack).map(({ rule }) => rule.id);
    return own.length > 0 ? [`${text}: ${own.join(', ')}`] : [];
  });
}

function rank({ rule }: RuleResult): number {
  return -severities.indexOf(rule.severity);
}

function resultLines({ rule, tally, verdict, compared }: RuleResult, days: number): readonly string[] {
  const keys = tally.keys().filter(({ key }) => key !== '');
  return [
    `${rule.id} (${rule.severity}${rule.status === 'stable' ? '' : `, ${rule.status}`}): ${verdict}`,
    `  ${rule.title}: ${plural(tally.findings, 'finding')} on ${tally.days} of ${plural(days, 'day')}`,
    ...(keys.length > 0
      ? [`  most often: ${keys.map(({ key, findings }) => `${forLine(key)} (${findings})`).join(', ')}`]
      : []),
    ...tally.first.map((finding) => `  ${formatTimestamp(finding.at)} ${sentenceOf(finding)}${spanOf(finding)}`),
    ...comparedLines(compared),
  ];
}

function comparedLines(compared: RuleResult['compared']): readonly string[] {
  return [...new Set(compared.map(({ key }) => key))].map((key) => {
    const own = compared.filter((one) => one.key === key);
    return `  with ${own.map(({ unit, value, findings }) => `${key}=${formatSetting({ unit, value })}: ${findings}`).join(', ')}`;
  });
}

function sentenceOf({ key, documents }: Finding): string {
  const { message } = documents.at(-1)?.document ?? {};
  return forLine(typeof message === 'string' ? message : key.join(', '));
}

/** Whoever signs in chooses the name: it must not steer a terminal, make lines of its own or fill the screen. */
function forLine(text: string): string {
  return cut(oneLine(text), 300);
}

/** What came before the last document, if a finding has more than one. */
function spanOf({ at, documents, count }: Finding): string {
  const first = documents[0]?.at;
  if (count < 2 || first === undefined) return '';
  const span = formatCalendarDuration(Math.max(second, Math.round((at - first) / second) * second));
  return ` (last of ${count} within ${span})`;
}

/** How to see the findings that are not shown. */
function moreLine(results: readonly RuleResult[]): readonly string[] {
  const more = results.find(({ tally }) => tally.findings > tally.first.length);
  return more === undefined
    ? []
    : ['', `To see more findings of a rule, add --rule ID --json, such as --rule ${more.rule.id}`];
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
