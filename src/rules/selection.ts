import { join, type Query } from '../kql/ast.ts';
import type { KeyPath } from '../readers/yaml.ts';
import type { Condition, Rule, RuleHead, RuleStream } from './rule.ts';

/** A condition of a rule, where it stands in its file, and which documents it is about. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: KeyPath;
  readonly stream: RuleStream;
}

export function conditionsOf(rule: Rule): readonly PlacedCondition[] {
  const placed = (condition: Condition, path: KeyPath, stream = rule.stream) => ({ condition, path, stream });
  return [
    placed(rule.where, ['where']),
    ...rule.unless.map((exception) => placed(exception, ['unless', exception.name])),
    ...(rule.kind === 'sequence' ? rule.steps.map(({ where }, index) => placed(where, ['steps', index, 'where'])) : []),
    ...(rule.kind === 'state' ? [placed(rule.state, ['state'], 'users')] : []),
  ];
}

/** The documents that a rule looks at: those of its condition without its exceptions. */
export function selectionOf({ where, unless }: RuleHead): Query {
  const exceptions = unless.filter(({ query }) => !isNothing(query));
  return join('and', [where.query, ...exceptions.map(({ query }): Query => ({ kind: 'not', of: query }))]);
}

/** A list that the user has not filled yet. */
function isNothing(query: Query): boolean {
  return query.kind === 'is' && query.values.length === 0;
}

/** What a document must fit to matter to a rule, exceptions left aside. */
export function neededBy(rule: Rule): Query {
  return join('and', [rule.where.query, ...anyStep(rule)]);
}

/** A document of a sequence serves one of its steps. */
export function anyStep(rule: Rule): readonly Query[] {
  const [first, ...rest] = rule.kind === 'sequence' ? rule.steps.map((step) => step.where.query) : [];
  return first === undefined ? [] : [join('or', [first, ...rest])];
}
