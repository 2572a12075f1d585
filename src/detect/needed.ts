import type { JsonObject } from '../core/json.ts';
import { join, leavesOf } from '../kql/ast.ts';
import { toElasticsearchQuery } from '../kql/elasticsearch-query.ts';
import type { Rule, RuleStream } from '../rules/rule.ts';
import { neededBy } from '../rules/selection.ts';
import { streamFields } from '../rules/stream-fields.ts';

/** Elasticsearch takes no query with many thousands of clauses; with as many it would not be faster either. */
const mostValues = 2000;

/**
 * The query that finds what matters to at least one of the rules in a stream.
 * @param isHunted whether there are indicators; without any, no document matters to a rule of them
 */
export function neededIn(stream: RuleStream, rules: readonly Rule[], isHunted: boolean): JsonObject {
  // How a user was says each document about the user, those that do not fit too.
  if (stream === 'users' && rules.some(({ kind }) => kind === 'state')) return { match_all: {} };
  const needed = rules
    .filter((rule) => rule.stream === stream && (isHunted || rule.kind !== 'indicator'))
    .map(neededBy);
  const values = needed.flatMap(leavesOf).reduce((sum, leaf) => sum + (leaf.kind === 'is' ? leaf.values.length : 1), 0);
  if (values > mostValues) return { match_all: {} };
  const [first, ...rest] = new Map(needed.map((query) => [JSON.stringify(query, withoutPlaces), query])).values();
  if (first === undefined) return { match_none: {} };
  return toElasticsearchQuery(join('or', [first, ...rest]), streamFields[stream]);
}

function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'at' ? undefined : value;
}
