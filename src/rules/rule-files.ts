import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { IngestError } from '../core/errors.ts';
import { packageRoot } from '../core/package-root.ts';

/** A file of a rule, and how it is called in its folder. */
export interface NamedFile {
  readonly path: string;
  readonly file: string;
}

/** The folder of the rules that come with this version. */
export function shippedRules(): string {
  return join(packageRoot(), 'rules');
}

/**
 * Everything below a folder but lists, samples, profiles and what Kibana's package has besides rules. What several links
 * lead to is there once: mounted folders of Kubernetes show each file three times.
 * @throws IngestError JC_RULE_INVALID if there is none
 */
export function ruleFiles(folder: string, mayHaveNone = false): readonly NamedFile[] {
  const refuse = (why: string) => new IngestError('JC_RULE_INVALID', `${folder} ${why}`);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) throw refuse('does not exist');
  if (!found.isDirectory()) throw refuse('is not a folder. To check a single file: jumpcloud-elastic rules check FILE');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const passedOver = names.find((file) => file.endsWith('.yaml'));
  if (passedOver !== undefined) throw refuse(`has ${passedOver}, which would be ignored: names must end in .yml`);
  const files = names
    .filter((file) => file.endsWith('.yml') && file !== 'lists.yml' && !/^(samples|profiles|package)\//.test(file))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (files.length === 0 && !mayHaveNone) throw refuse('has no rules: no file in it ends in .yml');
  const once = new Map(files.map((file) => [realpathSync(join(folder, file)), file]));
  return [...once.values()].sort().map((file) => ({ path: join(folder, file), file }));
}

/** Lists, samples or profiles. */
export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return names.sort().map((name) => join(folder, name));
}

/** Folders beside another one, each once. */
export function addedFolders(folder: string, add: readonly string[]): readonly string[] {
  const once = new Map(add.map((one) => [realOf(one), one]));
  for (const known of [shippedRules(), folder]) once.delete(realOf(known));
  return [...once.values()];
}

function realOf(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/** The rules of a folder that was added. It may have only lists, samples or profiles. */
export function addedFiles(folder: string): readonly NamedFile[] {
  const others = [...filesIn(join(folder, 'samples')), ...filesIn(join(folder, 'profiles')), join(folder, 'lists.yml')];
  return ruleFiles(folder, others.some(existsSync));
}
