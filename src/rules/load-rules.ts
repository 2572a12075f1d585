import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { IngestError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { packageRoot } from '../core/package-root.ts';
import type { Reader } from '../readers/readers.ts';
import { profileProblems, unfitValues, unusedLists } from './fit.ts';
import { type NamedConditions, shippedConditions } from './language.ts';
import { formatProblem, openFile, type Problem, readWhole, type SourceFile } from './read-file.ts';
import { type RuleNames, readRule } from './read-rule.ts';
import type { Rule } from './rule.ts';
import { applySettings, type RuleSettings } from './settings.ts';
import { listsShape, profileShape, samplesShape } from './shapes.ts';

/** Values that rules call by name. */
export interface RuleList {
  readonly says: string;
  readonly values: readonly string[];
  readonly example: readonly string[];
}

export interface LoadOptions {
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

/** The folder of the rules that come with this version. */
export function shippedRules(): string {
  return join(packageRoot(), 'rules');
}

/**
 * The rules of a folder. Lists, samples and profiles that it does not have are those that come with this version.
 * @throws IngestError JC_RULE_INVALID with everything that is wrong, each with file and line; JC_USAGE for an unknown
 * profile or a setting that does not exist
 */
export function loadRules(folder: string = shippedRules(), options: LoadOptions = {}): RuleSet {
  const { rules, lists, samples, listFiles, own, profiles, problems } = readRules(folder, options);
  failOn(problems);
  failOn(own.lists.flatMap((file) => [...unusedLists(file, listFiles, rules), ...unfitValues(file, rules)]));
  const profile = options.profile === undefined ? {} : readProfile(options.profile, profiles, rules);
  return { rules: rules.map((rule) => withSettings(rule, profile, options.set ?? {})), lists, samples };
}

/** @throws IngestError JC_RULE_INVALID if something is wrong */
export function failOn(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const what = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  throw new IngestError('JC_RULE_INVALID', `rules have ${what}:\n  ${problems.map(formatProblem).join('\n  ')}`);
}

/** A file and how messages call it. */
export interface NamedFile {
  readonly path: string;
  readonly file: string;
}

/**
 * @param files the files of rules; by default all of the folder
 * @throws IngestError JC_RULE_INVALID for a file that cannot be read or is not YAML
 */
export function readRules(folder: string, options: LoadOptions = {}, files = ruleFiles(folder)): ReadRules {
  const problems: Problem[] = [];
  const homes = folder === shippedRules() ? [folder] : [shippedRules(), folder];
  const open = (of: (home: string) => readonly string[], ...more: readonly string[]): readonly SourceFile[] => {
    return [...homes.flatMap(of).filter(existsSync), ...more].map((path) => openFile(path, path));
  };
  const merged = <T>(files: readonly SourceFile[], shape: Reader<Readonly<Record<string, T>>>) => {
    const all = files.flatMap((file) => Object.entries(readWhole(file, shape) ?? {}));
    problems.push(...files.flatMap((file) => file.problems));
    return new Map(all);
  };
  const listFiles = open((home) => [join(home, 'lists.yml')], ...(options.lists ? [options.lists] : []));
  const sampleFiles = open((home) => filesIn(join(home, 'samples')));
  const profileFiles = open((home) => filesIn(join(home, 'profiles')));
  const lists = merged(listFiles, listsShape);
  const samples = merged(sampleFiles, samplesShape);
  const profiles = new Map(profileFiles.map((source) => [basename(source.file, '.yml'), source]));
  const values = new Map(
    [...lists].map(([name, list]) => [name, options.examples && list.values.length === 0 ? list.example : list.values]),
  );
  const names: RuleNames = { conditions: options.conditions ?? shippedConditions(), lists: values };
  const sources = new Map<Rule, SourceFile>();
  for (const { path, file } of files) {
    const source = openFile(path, file);
    const rule = readRule(source, names);
    const same = rule && [...sources.keys()].find(({ id }) => id === rule.id);
    if (same !== undefined) source.problem([], `the rule in ${same.file} has the same ID`);
    else if (rule !== undefined) sources.set(rule, source);
    problems.push(...source.problems);
  }
  const rules = [...sources.keys()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const isOwn = ({ file }: SourceFile) => file.startsWith(join(folder, '/'));
  const own = {
    lists: listFiles.filter((source) => isOwn(source) || source.file === options.lists),
    samples: sampleFiles.filter(isOwn),
    profiles: profileFiles.filter(isOwn),
  };
  return { rules, names, sources, lists, samples, profiles, listFiles, own, problems };
}

/**
 * Everything below a folder but lists, samples, profiles and what Kibana's package has besides rules. What several links
 * lead to is there once: mounted folders of Kubernetes show each file three times.
 * @throws IngestError JC_RULE_INVALID if there is none
 */
export function ruleFiles(folder: string): readonly NamedFile[] {
  const refuse = (why: string) => new IngestError('JC_RULE_INVALID', `${folder} ${why}`);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) throw refuse('does not exist');
  if (!found.isDirectory())
    throw refuse('is no folder. A single file can be checked: jumpcloud-elastic rules check FILE');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const passedOver = names.find((file) => file.endsWith('.yaml'));
  if (passedOver !== undefined) throw refuse(`has ${passedOver}, which would be passed over: names must end in .yml`);
  const files = names
    .filter((file) => file.endsWith('.yml') && file !== 'lists.yml' && !/^(samples|profiles|package)\//.test(file))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (files.length === 0) throw refuse('has no rules: no file in it ends in .yml');
  const once = new Map(files.map((file) => [realpathSync(join(folder, file)), file]));
  return [...once.values()].sort().map((file) => ({ path: join(folder, file), file }));
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return names.sort().map((name) => join(folder, name));
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
