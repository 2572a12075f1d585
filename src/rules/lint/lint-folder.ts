import { isJsonObject } from '../../core/json.ts';
import { profileProblems, unfitValues, unusedLists } from '../fit.ts';
import type { Language } from '../language.ts';
import type { ReadRules } from '../load-rules.ts';
import type { Problem, SourceFile } from '../read-file.ts';
import type { Rule } from '../rule.ts';
import type { Note } from './note.ts';
import { checkEventType, checkMembers } from './tests.ts';

/** What is wrong between the rules of a folder: equal titles, profiles and lists that fit no rule. */
export function lintFolder(read: ReadRules, language: Language, others: readonly Rule[]): readonly Problem[] {
  return [
    ...sameTitles(read),
    ...read.own.lists.flatMap((file) => unusedLists(file, read.listFiles, read.rules)),
    ...read.own.lists.flatMap((file) => unfitValues(file, read.rules)),
    ...read.own.profiles.flatMap((profile) => profileProblems(profile, [...read.rules, ...others])),
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

/** Members of events that JumpCloud does not send. */
function sampleProblems(source: SourceFile, { events }: Language): readonly Problem[] {
  const problems: Problem[] = [];
  const note: Note = (path, message) => {
    problems.push({ file: source.file, line: source.lineOf(path), message });
  };
  for (const [name, sample] of Object.entries(isJsonObject(source.value) ? source.value : {}))
    if (isJsonObject(sample) && sample.event_type !== undefined && events.attributes !== undefined) {
      checkMembers(sample, events.attributes, [name], note);
      checkEventType(sample, [name], note);
    }
  return problems;
}
