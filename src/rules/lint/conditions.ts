import { type Leaf, leavesOf } from '../../kql/ast.ts';
import type { Fields } from '../../kql/fields.ts';
import { conditionsOf } from '../selection.ts';
import type { Check } from './note.ts';

/** Conditions that no document can fulfill: unknown fields, wrong types, unknown event types, dropped fields. */
export const checkConditions: Check = (rule, note, language) => {
  for (const { condition, path, stream } of conditionsOf(rule)) {
    const messages = [
      ...language[stream].check(condition.query).map(({ message }) => message),
      ...leavesOf<Leaf>(condition.query).flatMap((leaf) => rangeOverWords(leaf, language[stream].fields)),
    ];
    for (const message of new Set(messages)) note(path, message);
  }
};

/** Elasticsearch can, letter by letter; nobody means it. */
function rangeOverWords(leaf: Leaf, fields: Fields): readonly string[] {
  const field = leaf.kind === 'range' ? fields(leaf.field) : undefined;
  if (leaf.kind !== 'range' || (field?.kind !== 'keyword' && field?.kind !== 'flattened')) return [];
  return [`${leaf.field} is a ${field.type}: ${leaf.operator} compares its letters, "10" comes before "9"`];
}
