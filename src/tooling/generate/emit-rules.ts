import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IngestError } from '../../core/errors.ts';
import { isJsonObject, parseJson } from '../../core/json.ts';
import type { Language, StreamLanguage } from '../../rules/language.ts';
import { lint } from '../../rules/lint/lint.ts';
import { failOn, readRules } from '../../rules/load-rules.ts';
import type { Rule } from '../../rules/rule.ts';
import { ruleSchema } from '../../rules/rule-schema.ts';
import { type RuleVersions, versionsOf } from '../../rules/versions.ts';
import { isMapped, type SchemaModel } from '../model/model.ts';
import { type Artefact, bannerOf } from './artefact.ts';
import { attributeEntries } from './attribute-entries.ts';
import { emitRulePages } from './emit-rule-pages.ts';
import { languageOf } from './stream-language.ts';

const versionsFile = 'rules/versions.json';

/**
 * The language of rules for editors, the versions of the rules, and the pages of the rules.
 * @param root the folder that holds `rules/`
 * @throws IngestError JC_RULE_INVALID with everything that is wrong with the rules, each with file and line
 */
export function emitRules(root: string, models: readonly SchemaModel[]): readonly Artefact[] {
  const schema = {
    $comment: bannerOf('src/rules/shapes.ts'),
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A detection rule of jumpcloud-elastic',
    ...ruleSchema(),
  };
  const language = languageOfRules(models);
  const { rules, versions } = checkedRules(root, language);
  return [
    { path: 'docs/reference/rule.schema.json', content: `${JSON.stringify(schema, null, 1)}\n` },
    { path: versionsFile, content: aRuleALine(versions) },
    ...emitRulePages(rules, (stream) => language[stream].fields),
  ];
}

/** So that the change of a rule is read at once. */
function aRuleALine(versions: RuleVersions): string {
  const lines = Object.entries(versions).map(
    ([id, { version, hash }]) => `  "${id}": { "version": ${version}, "hash": "${hash}" }`,
  );
  // Beside the rules: no ID begins with a dollar.
  const comment = `  "$comment": "${bannerOf('rules/')}"`;
  return `{\n${[comment, ...lines].join(',\n')}\n}\n`;
}

function checkedRules(
  root: string,
  language: Language,
): { readonly rules: readonly Rule[]; readonly versions: RuleVersions } {
  const { events, users, collector } = language;
  const conditions = { events: events.conditions, users: users.conditions, collector: collector.conditions };
  const read = readRules(join(root, 'rules'), { conditions });
  const { versions, problems } = versionsOf(read, versionsBefore(join(root, versionsFile)));
  failOn([...lint(read, language), ...problems]);
  return { rules: read.rules, versions };
}

function versionsBefore(path: string): RuleVersions {
  if (!existsSync(path)) return {};
  const before = parseJson(readFileSync(path, 'utf8'));
  if (isJsonObject(before)) return before as unknown as RuleVersions;
  throw new IngestError('JC_RULE_INVALID', `${versionsFile} is not JSON`, {
    advice: 'Restore it from version control. After a conflict, take either side, then run npm run generate.',
  });
}

/** What rules can speak of, from the sources of the schema. */
function languageOfRules(models: readonly SchemaModel[]): Language {
  const of = (stream: string): StreamLanguage => {
    const model = models.find((one) => one.stream === stream);
    if (model === undefined) throw new Error(`there is no stream ${stream}`);
    const attributes = isMapped(model) ? attributeEntries(model.attributes) : undefined;
    return { ...languageOf(model), attributes };
  };
  return { events: of('events'), users: of('users'), collector: of('collector') };
}
