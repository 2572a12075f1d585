import type { JsonObject } from '../core/json.ts';
import type { Query } from './ast.ts';
import type { Fields } from './fields.ts';
import { mustUnderstand } from './understand.ts';

/**
 * A condition in Elasticsearch's own query language. Every version understands it, where the `kql` query of 8.19 knows
 * no lists of values.
 * @throws IngestError JC_KQL_FIELD if the condition does not fit the fields
 */
export function toElasticsearchQuery(query: Query, fields: Fields): JsonObject {
  switch (query.kind) {
    case 'and':
      return { bool: { filter: query.of.map((member) => toElasticsearchQuery(member, fields)) } };
    case 'or':
      return {
        bool: { should: query.of.map((member) => toElasticsearchQuery(member, fields)), minimum_should_match: 1 },
      };
    case 'not':
      return { bool: { must_not: [toElasticsearchQuery(query.of, fields)] } };
    default:
      return mustUnderstand(query, fields).query;
  }
}
