import { type Leaf, leavesOf, type NamingLeaf, type Query } from '../../kql/ast.ts';
import { type Fields, fieldsOf } from '../../kql/fields.ts';
import { type KqlFinding, kqlError } from '../../kql/kql-error.ts';
import { resolveConditions } from '../../kql/names.ts';
import { parseKql } from '../../kql/parse.ts';
import { failOn } from '../model/fail-on.ts';
import type { SchemaModel } from '../model/model.ts';
import { conditionChecker, droppedFields } from './check-condition.ts';
import { mappingProperties } from './emit-template.ts';

/** What conditions over the documents of a stream can speak of. */
export interface SpokenOf {
  readonly fields: Fields;
  /** Fields that documents usually lack, with the field to use in their place. */
  readonly dropped: ReadonlyMap<string, string | undefined>;
  readonly conditions: ReadonlyMap<string, Query>;
  /** What no document of the stream can fulfill. */
  readonly check: (query: Query) => readonly KqlFinding[];
}

/** @throws IngestError JC_SCHEMA_INVALID with every finding of its named conditions, each with file and line */
export function languageOf(model: SchemaModel): SpokenOf {
  return {
    fields: fieldsOf({ properties: mappingProperties(model) }),
    dropped: droppedFields(model),
    conditions: plainConditions(model),
    check: conditionChecker(model),
  };
}

/** @throws IngestError JC_SCHEMA_INVALID with every finding, each with file and line */
export function plainConditions(model: SchemaModel): ReadonlyMap<string, Query> {
  const texts = new Map(model.conditions.map(({ name, kql }) => [name, kql]));
  const { conditions, errors } = resolveConditions(texts);
  const checkQuery = conditionChecker(model);
  // What it uses by name is checked where it is written.
  const check = (kql: string) =>
    leavesOf<NamingLeaf>(parseKql(kql))
      .filter((leaf): leaf is Leaf => leaf.kind !== 'condition')
      .flatMap((leaf) => checkQuery(leaf))
      .map((finding) => kqlError('JC_KQL_FIELD', finding, kql).message);
  const findings = model.conditions.flatMap(({ name, kql, location }) => {
    const error = errors.get(name);
    const messages = error === undefined ? check(kql) : [error.message];
    return messages.map((message) => `${location.file}:${location.line} ${name}: ${message}`);
  });
  failOn('fields/', findings);
  return conditions;
}
