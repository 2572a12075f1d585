import { join, type Query } from '../kql/ast.ts';
import type { RuleHead } from '../rules/rule.ts';

/** The documents that a rule looks at: those of its condition without its exceptions. */
export function selectionOf({ where, unless }: RuleHead): Query {
  const exceptions = unless.filter(({ query }) => !isNothing(query));
  return join('and', [where.query, ...exceptions.map(({ query }): Query => ({ kind: 'not', of: query }))]);
}

/** A list that the user has not filled yet. */
function isNothing(query: Query): boolean {
  return query.kind === 'is' && query.values.length === 0;
}
