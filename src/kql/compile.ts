import type { Leaf, Query } from './ast.ts';
import type { Fields } from './fields.ts';
import { anyValue } from './read-values.ts';
import { mustUnderstand } from './understand.ts';

/** Tells whether a document is as a condition says. */
export type Matcher = (document: unknown) => boolean;

/**
 * A condition as a function over documents whose members are nested objects. It finds what the `kql` query of
 * Elasticsearch finds once they are indexed with these fields.
 * @throws IngestError JC_KQL_FIELD if it does not fit the fields
 */
export function compileKql(query: Query, fields: Fields): Matcher {
  return compileTree(
    query,
    (member) => compileKql(member, fields),
    (leaf) => {
      const { field, test } = mustUnderstand(leaf, fields);
      const found = anyValue(field);
      return (document) => found(document, test);
    },
  );
}

/** What a condition says, of what its members and its leaves say. */
export function compileTree(
  query: Query,
  compileMember: (member: Query) => Matcher,
  compileLeaf: (leaf: Leaf) => Matcher,
): Matcher {
  switch (query.kind) {
    case 'and':
    case 'or': {
      const members = query.of.map(compileMember);
      const enough = query.kind === 'or';
      return (document) => {
        for (const matches of members) if (matches(document) === enough) return enough;
        return !enough;
      };
    }
    case 'not': {
      const matches = compileMember(query.of);
      return (document) => !matches(document);
    }
    default:
      return compileLeaf(query);
  }
}
