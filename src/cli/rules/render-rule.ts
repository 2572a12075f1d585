import { plural } from '../../core/numbers.ts';
import { attackTable } from '../../rules/attack.ts';
import { describeRule } from '../../rules/describe.ts';
import type { Rule } from '../../rules/rule.ts';
import { formatSetting, settingsOf } from '../../rules/settings.ts';
import { alignColumns } from '../columns.ts';

/** One line a rule, the folder of each before them. @param added IDs of those that do not come with this version */
export function renderRules(rules: readonly Rule[], added: ReadonlySet<string>): string {
  const lines = alignColumns(
    rules.map(({ id, kind, severity, status, title }) => {
      const marks = [...(status === 'stable' ? [] : [status]), ...(added.has(id) ? ['added'] : [])];
      return [id, severity, kind, marks.length === 0 ? title : `${title} (${marks.join(', ')})`];
    }),
  );
  const folders = rules.map(({ file }) => file.split('/').slice(0, -1).join('/') || '.');
  const blocks = [...new Set(folders)].map((folder) => {
    const own = lines.filter((_, index) => folders[index] === folder);
    return `${folder}\n${own.map((line) => `  ${line}\n`).join('')}`;
  });
  return `${blocks.join('\n')}\n${plural(rules.length, 'rule')}\n`;
}

/** A rule for people: Markdown that a terminal shows as well. @param inElasticsearch how its search is read */
export function renderRule(rule: Rule, inElasticsearch: string): string {
  const { id, version, title, severity, status, stream, kind, about, why, attack, triage, tests } = rule;
  const known = attackTable();
  const techniques = attack.map(({ tactic, technique }) => {
    return `- ${tactic} ${known.get(tactic)?.name}, ${technique} ${known.get(technique)?.name}`;
  });
  const numbers = settingsOf(rule).map((setting) => {
    const reason = rule.tune.find(({ key }) => key === setting.key)?.why;
    return `- ${setting.key} is ${formatSetting(setting)}${reason === undefined ? '' : `. ${reason}`}`;
  });
  return [
    `# ${title}`,
    `${id}, version ${version}. Severity ${severity}, ${status}; ${kind} over ${stream}.`,
    `${about} ${why}`,
    `## What it finds\n\n${describeRule(rule)}`,
    `## In Elasticsearch\n\nWith \`--json\` the search is under \`elasticsearch\`. ${inElasticsearch}`,
    section(
      'Unless',
      rule.unless.map(({ name, text }) => `- ${name}: \`${text}\``),
    ),
    section('Numbers that you can set', numbers),
    section(
      'What looks the same and is harmless',
      rule.falsePositives.map((one) => `- ${one}`),
    ),
    `## What to do\n\n${triage.trim()}`,
    section('MITRE ATT&CK', techniques),
    section(
      'Tests',
      tests.map(
        ({ name, finds }) => `- ${name}: finds ${finds.length === 0 ? 'nothing' : plural(finds.length, 'case')}`,
      ),
    ),
    section(
      'References',
      rule.references.map((one) => `- ${one}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}
