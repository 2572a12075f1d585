import { createHash } from 'node:crypto';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { printKql } from '../kql/print.ts';
import type { ReadRules } from './load-rules.ts';
import type { Problem } from './read-file.ts';
import type { Condition, Rule } from './rule.ts';

/** What a version of a rule means. */
export interface RuleVersion {
  readonly version: number;
  readonly hash: string;
}

/** By the ID of the rule. */
export type RuleVersions = Readonly<Record<string, RuleVersion>>;

/** The versions of rules now; and rules that mean something else than before, although their version is no higher. */
export function versionsOf(
  { rules, sources }: ReadRules,
  before: RuleVersions,
): { readonly versions: RuleVersions; readonly problems: readonly Problem[] } {
  const versions = Object.fromEntries(rules.map((rule) => [rule.id, { version: rule.version, hash: hashOf(rule) }]));
  const problems = rules.flatMap((rule): readonly Problem[] => {
    const known = Object.hasOwn(before, rule.id) ? before[rule.id] : undefined;
    if (known === undefined) return [];
    const isSame = known.hash === versions[rule.id]?.hash;
    if (isSame ? rule.version >= known.version : rule.version > known.version) return [];
    const line = sources.get(rule)?.lineOf(['version']) ?? 1;
    const message = isSame
      ? `the version was ${known.version} before: it never becomes lower`
      : `the rule means something else than version ${known.version}: write version: ${known.version + 1}`;
    return [{ file: rule.file, line, message }];
  });
  return { versions, problems };
}

/** Of what a rule means: prose and tests can change without a new version. */
function hashOf(rule: Rule): string {
  const { id: _, file, version, title, status, about, why, tune, falsePositives, references, ...more } = rule;
  const { triage, tests, equivalent, ...meaning } = more;
  return createHash('sha256')
    .update(JSON.stringify(sorted(meaning)))
    .digest('hex')
    .slice(0, 16);
}

/** With keys in one order, and conditions in plain KQL. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  if ('query' in value) return plain(value as unknown as Condition & JsonObject);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}

function plain({ query, name }: Condition & JsonObject): unknown {
  return [name ?? '', printKql(query)];
}
