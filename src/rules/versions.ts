import type { ReadRules } from './load-rules.ts';
import { versionHash } from './meaning.ts';
import type { Problem } from './read-file.ts';

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
  const versions = Object.fromEntries(
    rules.map((rule) => [rule.id, { version: rule.version, hash: versionHash(rule) }]),
  );
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
