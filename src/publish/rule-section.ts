import { plural } from '../core/numbers.ts';
import type { Fields } from '../kql/fields.ts';
import { printKql } from '../kql/print.ts';
import type { AttackEntry } from '../rules/attack.ts';
import { describeRule } from '../rules/describe.ts';
import type { ExpectedFinding, Rule, RuleTest } from '../rules/rule.ts';
import { formatSetting, settingsOf } from '../rules/settings.ts';
import { ruleSearch } from './elasticsearch/rule-search.ts';
import { kibanaQuery } from './kibana/kinds.ts';

/** Names and tactics of MITRE ATT&CK by ID. */
export type AttackNames = ReadonlyMap<string, AttackEntry>;

/** What the pages of rules need besides them. */
export interface PageContext {
  readonly attack: AttackNames;
  readonly fields: (stream: Rule['stream']) => Fields;
}

/** Everything about a rule for people, as Markdown. */
export function ruleSection(rule: Rule, context: PageContext): readonly string[] {
  return [
    `## ${rule.title}`,
    '',
    `${rule.about} ${rule.why}`,
    ...draftNote(rule),
    '',
    '| | |',
    '|---|---|',
    ...facts(rule, context).map(([name, value]) => `| ${name} | ${value} |`),
    '',
    describeRule(rule),
    ...['', 'The condition, to paste into a search:', '', '```', printKql(rule.where.query), '```'],
    ...part(
      'Exceptions',
      rule.unless.map(({ name, text }) => `${name.replaceAll('_', ' ')}: \`${text}\``),
    ),
    ...part('Tuning', tuning(rule)),
    ...part('Harmless cases', rule.falsePositives),
    ...['', '**What to do**', '', ...rule.triage.trimEnd().split('\n')],
    ...part('Tests', rule.tests.map(sayTest)),
    ...part(
      'Read more',
      rule.references.map((url) => `<${url}>`),
    ),
  ];
}

function draftNote({ status }: Rule): readonly string[] {
  if (status !== 'draft') return [];
  return ['', '> **Draft:** This rule rests on values that no public sample shows. Try it on your own events first.'];
}

function facts(rule: Rule, { attack, fields }: PageContext): readonly (readonly [string, string])[] {
  const nameOf = (id: string) => `${attack.get(id)?.name} (${id})`;
  return [
    ['ID', `\`${rule.id}\`, version ${rule.version}`],
    ['Severity', rule.severity],
    ['Kind', `\`${rule.kind}\``],
    ['Status', rule.status],
    ...rule.attack.map(({ tactic, technique }) => ['ATT&CK', `${nameOf(tactic)}, ${nameOf(technique)}`] as const),
    ['In Kibana', inKibana(rule, fields(rule.stream))],
    ['In Elasticsearch', ruleSearch(rule).says],
  ];
}

const kibanaTypes: Readonly<Record<string, string>> = {
  query: 'a custom query rule',
  threshold: 'a threshold rule',
  new_terms: 'a new terms rule',
  eql: 'an event correlation rule (EQL)',
  threat_match: 'an indicator match rule',
};

function inKibana(rule: Rule, fields: Fields): string {
  const query = kibanaQuery(rule, fields);
  if (query.kind === 'none') return `no rule: ${query.why}`;
  return `${kibanaTypes[String(query.attributes.type)]}, not run there yet`;
}

function tuning(rule: Rule): readonly string[] {
  const settings = new Map(settingsOf(rule).map((setting) => [setting.key, setting]));
  return rule.tune.map(({ key, why }) => {
    const setting = settings.get(key);
    if (setting === undefined) return why;
    return `\`--set ${rule.id}.${key}=${formatSetting(setting)}\`: ${why}`;
  });
}

function sayTest({ name, finds }: RuleTest): string {
  const what = finds.length === 0 ? 'nothing' : `${plural(finds.length, 'finding')}${keysOf(finds)}`;
  return `${name} → ${what}`;
}

function keysOf(finds: readonly ExpectedFinding[]): string {
  const keys = [...new Set(finds.filter(({ key }) => key.length > 0).map(({ key }) => key.join(', ')))];
  return keys.length === 0 ? '' : ` (${keys.join('; ')})`;
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `**${title}**`, '', ...lines.map((line) => `- ${line}`)];
}
