import { type Leaf, leavesOf } from '../../kql/ast.ts';
import type { Fields } from '../../kql/fields.ts';
import type { KeyPath } from '../../readers/yaml.ts';
import type { Condition, RuleStream } from '../rule.ts';
import type { Check } from './note.ts';

/** Conditions that no document can fulfill: unknown fields, wrong types, unknown event types, dropped fields. */
export const checkConditions: Check = (rule, note, language) => {
  const check = ({ query }: Condition, path: KeyPath, stream: RuleStream = rule.stream) => {
    const messages = [
      ...language[stream].check(query).map(({ message }) => message),
      ...leavesOf<Leaf>(query).flatMap((leaf) => rangeOverWords(leaf, language[stream].fields)),
    ];
    for (const message of new Set(messages)) note(path, message);
  };
  check(rule.where, ['where']);
  for (const exception of rule.unless) check(exception, ['unless', exception.name]);
  if (rule.kind === 'sequence')
    for (const [index, { where }] of rule.steps.entries()) check(where, ['steps', index, 'where']);
  if (rule.kind === 'state') check(rule.state, ['state'], 'users');
};

/** Elasticsearch can, letter by letter; nobody means it. */
function rangeOverWords(leaf: Leaf, fields: Fields): readonly string[] {
  const field = leaf.kind === 'range' ? fields(leaf.field) : undefined;
  if (leaf.kind !== 'range' || (field?.kind !== 'keyword' && field?.kind !== 'flattened')) return [];
  return [`${leaf.field} is a ${field.type}: ${leaf.operator} compares its letters, "10" comes before "9"`];
}
