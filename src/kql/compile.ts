import type { Query } from './ast.ts';
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
  switch (query.kind) {
    case 'and': {
      const all = query.of.map((member) => compileKql(member, fields));
      return (document) => {
        for (const matches of all) if (!matches(document)) return false;
        return true;
      };
    }
    case 'or': {
      const any = query.of.map((member) => compileKql(member, fields));
      return (document) => {
        for (const matches of any) if (matches(document)) return true;
        return false;
      };
    }
    case 'not': {
      const matches = compileKql(query.of, fields);
      return (document) => !matches(document);
    }
    default: {
      const { field, test } = mustUnderstand(query, fields);
      const found = anyValue(field);
      return (document) => found(document, test);
    }
  }
}
