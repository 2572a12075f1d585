import { dirname } from 'node:path/posix';
import { anchorOf } from '../core/anchor.ts';
import { plural } from '../core/numbers.ts';
import type { Rule } from '../rules/rule.ts';
import { type PageContext, ruleSection } from './rule-section.ts';

/** A page below `docs/reference/`. */
export interface RulePage {
  readonly path: string;
  readonly content: string;
}

/**
 * The table of all rules, and a page for each of their folders.
 * @param banner the first line of each page
 * @param drawing the path of the drawing of the coverage, as seen from the table
 */
export function rulePages(
  rules: readonly Rule[],
  context: PageContext,
  banner: string,
  drawing: string,
): readonly RulePage[] {
  const folders = [...new Set(rules.map(folderOf))].sort();
  const inFolder = (folder: string) => rules.filter((rule) => folderOf(rule) === folder);
  const index = [
    banner,
    '# Detection rules',
    '',
    ...introduction(rules),
    '',
    `![Techniques of MITRE ATT&CK that the rules cover](${drawing})`,
    ...folders.flatMap((folder) => ['', `## ${titleOf(folder)}`, '', ...table(inFolder(folder))]),
    '',
  ];
  return [
    { path: 'rules.md', content: index.join('\n') },
    ...folders.map((folder) => ({
      path: `rules/${folder}.md`,
      content: [
        banner,
        `# ${titleOf(folder)}`,
        '',
        '[All rules](../rules.md)',
        ...inFolder(folder).flatMap((rule) => ['', ...ruleSection(rule, context)]),
        '',
      ].join('\n'),
    })),
  ];
}

function introduction(rules: readonly Rule[]): readonly string[] {
  const drafts = rules.filter(({ status }) => status === 'draft').length;
  return [
    `${plural(rules.length, 'rule')} come with this version. Each has tests: events as JumpCloud sends them, and what must be`,
    'found in them. Run the rules over your own history before you enable one:',
    '',
    '```sh',
    'jumpcloud-elastic detect --from ndjson:events.ndjson',
    '```',
    '',
    `${plural(drafts, 'rule')} ${drafts === 1 ? 'is a draft' : 'are drafts'}: the values that they look for are not in any public sample. The guide`,
    '[From zero to the first alert](../guide/alerts.md) shows how to run rules.',
  ];
}

function table(rules: readonly Rule[]): readonly string[] {
  return [
    '| Rule | Severity | Kind | Technique | Status |',
    '|---|---|---|---|---|',
    ...rules.map((rule) => {
      const link = `[${rule.title}](rules/${folderOf(rule)}.md#${anchorOf(rule.title)})`;
      const techniques = [...new Set(rule.attack.map(({ technique }) => technique))].join(', ');
      return `| ${link} | ${rule.severity} | \`${rule.kind}\` | ${techniques} | ${rule.status} |`;
    }),
  ];
}

function folderOf({ file }: Rule): string {
  return dirname(file);
}

function titleOf(folder: string): string {
  const words = folder.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
