import { join } from 'node:path';
import { fieldsOf } from '../../kql/fields.ts';
import type { Language, StreamLanguage } from '../../rules/language.ts';
import { lint } from '../../rules/lint/lint.ts';
import { failOn, readRules } from '../../rules/load-rules.ts';
import type { Rule } from '../../rules/rule.ts';
import { ruleSchema } from '../../rules/rule-schema.ts';
import type { SchemaModel } from '../model/model.ts';
import type { Artefact } from './artefact.ts';
import { attributeEntries } from './attribute-entries.ts';
import { conditionChecker } from './check-condition.ts';
import { plainConditions } from './emit-conditions.ts';
import { emitRulePages } from './emit-rule-pages.ts';
import { mappingProperties } from './emit-template.ts';

/**
 * The language of rules for editors, and the pages of the rules.
 * @param root the folder that holds `rules/`
 * @throws IngestError JC_RULE_INVALID with everything that is wrong with the rules, each with file and line
 */
export function emitRules(root: string, models: readonly SchemaModel[]): readonly Artefact[] {
  const schema = {
    $comment: 'Generated from src/rules/shapes.ts by `npm run generate`. Do not edit.',
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A detection rule of jumpcloud-elastic',
    ...ruleSchema(),
  };
  const language = languageOf(models);
  return [
    {
      path: 'docs/reference/rule.schema.json',
      content: `${JSON.stringify(schema, null, 1)}\n`,
    },
    ...emitRulePages(checkedRules(root, language), (stream) => language[stream].fields),
  ];
}

function checkedRules(root: string, language: Language): readonly Rule[] {
  const { events, users, collector } = language;
  const conditions = { events: events.conditions, users: users.conditions, collector: collector.conditions };
  const read = readRules(join(root, 'rules'), { conditions });
  failOn(lint(read, language));
  return read.rules;
}

/** What rules can speak of, from the sources of the schema. */
function languageOf(models: readonly SchemaModel[]): Language {
  const of = (stream: string): StreamLanguage => {
    const model = models.find((one) => one.stream === stream);
    if (model === undefined) throw new Error(`there is no stream ${stream}`);
    return {
      conditions: plainConditions(model),
      fields: fieldsOf({ properties: mappingProperties(model) }),
      check: conditionChecker(model),
      attributes: stream === 'collector' ? undefined : attributeEntries(model.attributes),
    };
  };
  return { events: of('events'), users: of('users'), collector: of('collector') };
}
