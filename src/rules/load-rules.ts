import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { didYouMean } from '../core/nearest-name.ts';
import type { Reader } from '../readers/readers.ts';
import { profileProblems, unfitValues, unusedLists } from './fit.ts';
import { type NamedConditions, shippedConditions } from './language.ts';
import { formatProblem, openFile, type Problem, readWhole, type SourceFile } from './read-file.ts';
import { type RuleNames, readRule } from './read-rule.ts';
import type { Rule } from './rule.ts';
import { addedFiles, addedFolders, filesIn, type NamedFile, ruleFiles, shippedRules } from './rule-files.ts';
import { applySettings, type RuleSettings } from './settings.ts';
import { listsShape, profileShape, samplesShape } from './shapes.ts';

/** Values that rules call by name. */
export interface RuleList {
  readonly says: string;
  readonly values: readonly string[];
  readonly example: readonly string[];
}

export interface LoadOptions {
  /** Folders of rules beside those of the first one, each with lists, samples and profiles if need be. */
  readonly add?: readonly string[] | undefined;
  /** A file of lists that replace ours by name. */
  readonly lists?: string | undefined;
  /** The name of a file in `profiles/`, or the path of one. */
  readonly profile?: string | undefined;
  /** Numbers of rules, by id of the rule. They go before those of the profile. */
  readonly set?: Readonly<Record<string, RuleSettings>>;
  readonly conditions?: NamedConditions;
  /** Empty lists hold their examples. Without them no test could tell an exception by a list that is the user's to fill. */
  readonly examples?: boolean;
}

/** Rules with what they need to be tested. */
export interface RuleSet {
  /** In the order of their ids. */
  readonly rules: readonly Rule[];
  readonly lists: ReadonlyMap<string, RuleList>;
  /** Raw events, raw users and documents of health that tests are made of. */
  readonly samples: ReadonlyMap<string, JsonObject>;
  /** IDs of the rules that were added. */
  readonly added: ReadonlySet<string>;
}

/** A rule set as far as it can be read, and what is wrong with the rest. */
export interface ReadRules extends RuleSet {
  readonly names: RuleNames;
  readonly sources: ReadonlyMap<Rule, SourceFile>;
  readonly profiles: ReadonlyMap<string, SourceFile>;
  readonly listFiles: readonly SourceFile[];
  /** What else lies in the folder itself, or was named beside it: lists, samples and profiles. */
  readonly own: { readonly [Kind in 'lists' | 'samples' | 'profiles']: readonly SourceFile[] };
  readonly problems: readonly Problem[];
}

/**
 * The rules of a folder. Lists, samples and profiles that it does not have are those that come with this version.
 * @throws IngestError JC_RULE_INVALID with everything that is wrong, each with file and line; JC_USAGE for an unknown
 * profile or a setting that does not exist
 */
export function loadRules(folder: string = shippedRules(), options: LoadOptions = {}): RuleSet {
  const { rules, lists, samples, added, listFiles, own, profiles, problems } = readRules(folder, options);
  failOn(problems);
  failOn(own.lists.flatMap((file) => [...unusedLists(file, listFiles, rules), ...unfitValues(file, rules)]));
  const profile = options.profile === undefined ? {} : readProfile(options.profile, profiles, rules);
  return { rules: rules.map((rule) => withSettings(rule, profile, options.set ?? {})), lists, samples, added };
}

/** @throws IngestError JC_RULE_INVALID if something is wrong */
export function failOn(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const what = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  throw new IngestError('JC_RULE_INVALID', `rules have ${what}:\n  ${problems.map(formatProblem).join('\n  ')}`);
}

/**
 * @param files the files of rules; by default all of the folder
 * @throws IngestError JC_RULE_INVALID for a file that cannot be read or is not YAML
 */
export function readRules(folder: string, options: LoadOptions = {}, files = ruleFiles(folder)): ReadRules {
  const problems: Problem[] = [];
  const added = addedFolders(folder, options.add ?? []);
  const homes = [...new Set([shippedRules(), folder]), ...added];
  // By the path alone nobody can tell: one folder may lie in the other, and `.` begins no path.
  const homeOf = new Map<SourceFile, string>();
  const isIn = (folders: readonly string[], source: SourceFile) => folders.includes(homeOf.get(source) ?? '');
  const open = (of: (home: string) => readonly string[]): readonly SourceFile[] =>
    homes.flatMap((home) =>
      of(home)
        .filter(existsSync)
        .map((path) => {
          const source = openFile(path, path);
          homeOf.set(source, home);
          return source;
        }),
    );
  /** By name, the later ones in place of the earlier ones; what is added must not take the place of everything. */
  const merged = <T>(
    entries: readonly (readonly [string, T, SourceFile])[],
    mayReplace: (before: SourceFile) => boolean,
  ): ReadonlyMap<string, T> => {
    const all = new Map<string, readonly [T, SourceFile]>();
    for (const [name, value, source] of entries) {
      const before = all.get(name)?.[1];
      if (before !== undefined && isIn(added, source) && !mayReplace(before))
        source.problem([name], `${name} is in ${before.file}, too: give it another name`);
      else all.set(name, [value, source]);
    }
    return new Map([...all].map(([name, [value]]) => [name, value]));
  };
  const inside = <T>(sources: readonly SourceFile[], shape: Reader<Readonly<Record<string, T>>>) =>
    sources.flatMap((source) =>
      Object.entries(readWhole(source, shape) ?? {}).map(([name, value]) => [name, value, source] as const),
    );
  const given = options.lists ? [openFile(options.lists, options.lists)] : [];
  const listFiles = [...open((home) => [join(home, 'lists.yml')]), ...given];
  const sampleFiles = open((home) => filesIn(join(home, 'samples')));
  const profileFiles = open((home) => filesIn(join(home, 'profiles')));
  const lists = merged(inside(listFiles, listsShape), (before) => !isIn(added, before));
  const samples = merged(inside(sampleFiles, samplesShape), () => false);
  const profiles = merged(
    profileFiles.map((source) => [basename(source.file, '.yml'), source, source] as const),
    () => false,
  );
  problems.push(...[...listFiles, ...sampleFiles].flatMap((source) => source.problems));
  problems.push(...profileFiles.filter((source) => isIn(added, source)).flatMap((source) => source.problems));
  const values = new Map(
    [...lists].map(([name, list]) => [name, options.examples && list.values.length === 0 ? list.example : list.values]),
  );
  const names: RuleNames = { conditions: options.conditions ?? shippedConditions(), lists: values };
  const read = readFiles(files, added.flatMap(addedFiles), names);
  problems.push(...read.problems);
  const rules = [...read.sources.keys()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ours = [folder, ...added];
  const own = {
    lists: listFiles.filter((source) => isIn(ours, source) || given.includes(source)),
    samples: sampleFiles.filter((source) => isIn(ours, source)),
    profiles: profileFiles.filter((source) => isIn(ours, source)),
  };
  return { rules, names, lists, samples, profiles, listFiles, own, ...read, problems };
}

/** Rules of files, and of files that were added to them. */
function readFiles(files: readonly NamedFile[], more: readonly NamedFile[], names: RuleNames) {
  const problems: Problem[] = [];
  const sources = new Map<Rule, SourceFile>();
  const byId = new Map<string, { readonly rule: Rule; readonly path: string }>();
  const added = new Set<string>();
  const all = [...files.map((one) => ({ ...one, isAdded: false })), ...more.map((one) => ({ ...one, isAdded: true }))];
  for (const { path, file, isAdded } of all) {
    // What is added lies beside files of the same names: messages need the whole path.
    const source = openFile(path, isAdded ? path : file);
    const read = readRule(source, names);
    const rule = read && { ...read, file };
    const same = rule && byId.get(rule.id);
    const refusal = isAdded
      ? rule &&
        refusalOfAdded(
          rule.id,
          overrides(source),
          same && { path: same.path, isAdded: added.has(rule.id) },
          byId.keys(),
        )
      : same && `the rule in ${same.rule.file} has the same ID`;
    if (refusal !== undefined) source.problem(overrides(source) ? ['override'] : [], refusal);
    else if (rule !== undefined) {
      if (same !== undefined) sources.delete(same.rule);
      sources.set(rule, source);
      byId.set(rule.id, { rule, path });
      if (isAdded) added.add(rule.id);
    }
    problems.push(...source.problems);
  }
  return { sources, added, problems };
}

/** Whether a rule says that it takes the place of one that has its ID. */
export function overrides({ value }: SourceFile): boolean {
  return isJsonObject(value) && value.override === true;
}

/** @param known IDs of the rules that could be overridden */
export function nothingToOverride(id: string, known: Iterable<string>): string {
  return `there is no rule ${id} to override${didYouMean(id, known)}`;
}

function refusalOfAdded(
  id: string,
  isOverride: boolean,
  same: { readonly path: string; readonly isAdded: boolean } | undefined,
  known: Iterable<string>,
): string | undefined {
  if (same === undefined) return isOverride ? nothingToOverride(id, known) : undefined;
  if (same.isAdded) return `${same.path} has the same ID, and is yours, too. Rename one of the files`;
  if (isOverride) return undefined;
  return `${same.path} has the same ID. Rename your file, or write "override: true" into it to take the place of that rule`;
}

/** @param named a name, or the path of a file */
function readProfile(
  named: string,
  profiles: ReadonlyMap<string, SourceFile>,
  rules: readonly Rule[],
): Readonly<Record<string, RuleSettings>> {
  const source = profiles.get(named) ?? (/[/\\]|\.ya?ml$/.test(named) ? openFile(named, named) : undefined);
  if (source === undefined) {
    const known = [...profiles.keys()];
    const message = `there is no profile ${named}; there is ${known.join(', ')}${didYouMean(named, known)}`;
    const advice = 'Name one of these, or the path of a file of your own: --profile ./mine.yml';
    throw new IngestError('JC_USAGE', message, { advice });
  }
  failOn(profileProblems(source, rules));
  return (readWhole(source, profileShape)?.set ?? {}) as Readonly<Record<string, RuleSettings>>;
}

function withSettings(rule: Rule, ...all: readonly Readonly<Record<string, RuleSettings>>[]): Rule {
  return all.reduce((changed, settings) => applySettings(changed, settings[rule.id] ?? {}), rule);
}
