import { isJsonObject, type JsonValue } from '../../core/json.ts';
import { leavesOf, type NamingLeaf } from '../../kql/ast.ts';
import { parseKql } from '../../kql/parse.ts';
import { nearestName } from '../../readers/nearest-name.ts';
import type { Language } from '../language.ts';
import type { ReadRules } from '../load-rules.ts';
import { type Problem, readWhole, type SourceFile } from '../read-file.ts';
import type { Condition, Rule } from '../rule.ts';
import { settingsOf } from '../settings.ts';
import { profileShape } from '../shapes.ts';
import type { Note } from './note.ts';
import { checkMembers } from './tests.ts';

/** What is wrong between the rules of a folder: equal titles, profiles and lists that fit no rule. */
export function lintFolder(read: ReadRules, language: Language): readonly Problem[] {
  return [
    ...sameTitles(read),
    ...read.own.lists.flatMap((file) => unusedLists(file, read.rules)),
    ...read.own.profiles.flatMap((profile) => profileProblems(profile, read.rules)),
    ...read.own.samples.flatMap((file) => sampleProblems(file, language)),
  ];
}

function sameTitles({ sources }: ReadRules): readonly Problem[] {
  const first = new Map<string, string>();
  return [...sources].flatMap(([{ title }, source]) => {
    const before = first.get(title.toLowerCase());
    if (before === undefined) first.set(title.toLowerCase(), source.file);
    return before === undefined
      ? []
      : [{ file: source.file, line: source.lineOf(['title']), message: `the rule in ${before} has the same title` }];
  });
}

function unusedLists(source: SourceFile, rules: readonly Rule[]): readonly Problem[] {
  const used = new Set(rules.flatMap(conditionsOf).flatMap(listsIn));
  const names = isJsonObject(source.value) ? Object.keys(source.value) : [];
  return names
    .filter((name) => !used.has(name))
    .map((name) => ({ file: source.file, line: source.lineOf([name]), message: `no rule uses the list ${name}` }));
}

function conditionsOf(rule: Rule): readonly Condition[] {
  return [
    rule.where,
    ...rule.unless,
    ...(rule.kind === 'sequence' ? rule.steps.map(({ where }) => where) : []),
    ...(rule.kind === 'state' ? [rule.state] : []),
  ];
}

function listsIn({ text }: Condition): readonly string[] {
  return leavesOf<NamingLeaf>(parseKql(text)).flatMap((leaf) =>
    leaf.kind === 'is' ? leaf.values.flatMap((value) => (value.kind === 'list' ? [value.name] : [])) : [],
  );
}

function profileProblems(source: SourceFile, rules: readonly Rule[]): readonly Problem[] {
  const profile = readWhole(source, profileShape);
  if (profile === undefined) return source.problems;
  const at = (path: readonly string[], message: string): Problem => {
    return { file: source.file, line: source.lineOf(path), message };
  };
  return Object.entries(profile.set).flatMap(([id, settings]: readonly [string, JsonValue]): readonly Problem[] => {
    const rule = rules.find((one) => one.id === id);
    const near = nearestName(
      id,
      rules.map((one) => one.id),
    );
    if (rule === undefined) return [at(['set', id], `there is no rule ${id}${near ? `; did you mean ${near}?` : ''}`)];
    const known = [...settingsOf(rule).map(({ key }) => key), 'severity'];
    return Object.keys(settings as object)
      .filter((key) => !known.includes(key))
      .map((key) => at(['set', id, key], `the rule ${id} has no ${key} that can be set; it has ${known.join(', ')}`));
  });
}

/** Members of events that JumpCloud does not send. */
function sampleProblems(source: SourceFile, { events }: Language): readonly Problem[] {
  const problems: Problem[] = [];
  const note: Note = (path, message) => {
    problems.push({ file: source.file, line: source.lineOf(path), message });
  };
  for (const [name, sample] of Object.entries(isJsonObject(source.value) ? source.value : {}))
    if (isJsonObject(sample) && sample.event_type !== undefined && events.attributes !== undefined)
      checkMembers(sample, events.attributes, [name], note);
  return problems;
}
