import type { Is, Query, Text, Value } from '../kql/ast.ts';

/** Fields with few values in a document that part rules well, the best first. */
export const indexedFields = ['event.action', 'event.category', 'event.provider'] as const;

/**
 * The values of a field of which a document must have one to fit a condition.
 * @returns undefined if the condition can fit without
 */
export function requiredValues(query: Query, field: string): ReadonlySet<string> | undefined {
  switch (query.kind) {
    case 'and': {
      const sets = query.of.flatMap((member) => requiredValues(member, field) ?? []);
      return sets.toSorted((a, b) => a.size - b.size)[0];
    }
    case 'or': {
      const all = new Set<string>();
      for (const member of query.of) {
        const values = requiredValues(member, field);
        if (values === undefined) return undefined;
        for (const value of values) all.add(value);
      }
      return all;
    }
    case 'is':
      return query.field === field && isLiteral(query) ? new Set(query.values.map(({ text }) => text)) : undefined;
    default:
      return undefined;
  }
}

function isLiteral(leaf: Is<Value>): leaf is Is<Text> {
  return leaf.values.every(({ kind }) => kind === 'text');
}
