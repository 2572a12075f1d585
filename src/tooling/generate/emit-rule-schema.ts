import { ruleSchema } from '../../rules/rule-schema.ts';
import type { Artefact } from './artefact.ts';

/** The language of rules for editors. */
export function emitRuleSchema(): readonly Artefact[] {
  const schema = {
    $comment: 'Generated from src/rules/shapes.ts by `npm run generate`. Do not edit.',
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A detection rule of jumpcloud-elastic',
    ...ruleSchema(),
  };
  return [{ path: 'docs/reference/rule.schema.json', content: `${JSON.stringify(schema, null, 1)}\n` }];
}
