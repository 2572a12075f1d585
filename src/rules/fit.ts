import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { listsIn, putNames } from '../kql/names.ts';
import { parseKql } from '../kql/parse.ts';
import { checkKql } from '../kql/understand.ts';
import { type Problem, readWhole, type SourceFile } from './read-file.ts';
import type { Rule } from './rule.ts';
import { conditionsOf } from './selection.ts';
import { applySettings } from './settings.ts';
import { profileShape } from './shapes.ts';
import { streamFields } from './stream-fields.ts';

/** Lists of the first file that no rule uses and no other file has: most likely their names are misspelt. */
export function unusedLists(
  source: SourceFile,
  files: readonly SourceFile[],
  rules: readonly Rule[],
): readonly Problem[] {
  const known = new Set([
    ...rules.flatMap(usesOfLists).map(({ name }) => name),
    ...files.filter((file) => file !== source).flatMap(namesIn),
  ]);
  return namesIn(source)
    .filter((name) => !known.has(name))
    .map((name) => ({
      file: source.file,
      line: source.lineOf([name]),
      message: `no rule uses the list ${name}${didYouMean(name, known)}`,
    }));
}

/** Values of lists that do not fit a field that a rule compares with them. Each is told once, however many rules use it. */
export function unfitValues(source: SourceFile, rules: readonly Rule[]): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const { rule, stream, leaf, name } of rules.flatMap(usesOfLists))
    for (const [place, entry] of entriesOf(source, name).entries()) {
      const fields = streamFields[stream];
      const key = `${name} ${place}`;
      if (told.has(key) || fields(leaf.field) === undefined) continue;
      const query = putNames(leaf, { lists: new Map([[name, [entry]]]) }, '');
      const [unfit] = checkKql(query, fields);
      if (unfit === undefined) continue;
      const why = unfit.message.slice(`${leaf.field}: `.length);
      const message = `the list ${name}: ${why}; the rule ${rule.id} compares it with ${leaf.field}`;
      told.set(key, { file: source.file, line: source.lineOf([name, 'values', place]), message });
    }
  return [...told.values()];
}

function entriesOf({ value }: SourceFile, name: string): readonly string[] {
  const list = isJsonObject(value) ? value[name] : undefined;
  return isJsonObject(list) && Array.isArray(list.values) ? list.values.map(String) : [];
}

function namesIn({ value }: SourceFile): readonly string[] {
  return isJsonObject(value) ? Object.keys(value) : [];
}

function usesOfLists(rule: Rule) {
  return conditionsOf(rule).flatMap(({ condition: { text }, stream }) =>
    listsIn(parseKql(text)).map(({ name, leaf, value }) => ({
      rule,
      stream,
      name,
      leaf: { ...leaf, values: [value] },
    })),
  );
}

/** Rules that a profile sets and that there are not, and numbers that they do not have. */
export function profileProblems(source: SourceFile, rules: readonly Rule[]): readonly Problem[] {
  const profile = readWhole(source, profileShape);
  if (profile === undefined) return source.problems;
  const at = (path: readonly string[], message: string): Problem => {
    return { file: source.file, line: source.lineOf(path), message };
  };
  const ids = rules.map(({ id }) => id);
  return Object.entries(profile.set).flatMap(([id, settings]: readonly [string, JsonValue]): readonly Problem[] => {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) return [at(['set', id], `there is no rule ${id}${didYouMean(id, ids)}`)];
    return Object.entries(settings as JsonObject).flatMap(([key, value]) => {
      const why = refusalOf(() => applySettings(rule, { [key]: value as JsonValue }));
      return why === undefined ? [] : [at(['set', id, key], why)];
    });
  });
}

function refusalOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof IngestError) return error.message;
    throw error;
  }
}
