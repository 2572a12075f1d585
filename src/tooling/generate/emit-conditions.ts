import { IngestError } from '../../core/errors.ts';
import { type Leaf, leavesOf, type NamingLeaf, type Query } from '../../kql/ast.ts';
import { kqlError } from '../../kql/kql-error.ts';
import { resolveConditions } from '../../kql/names.ts';
import { parseKql } from '../../kql/parse.ts';
import { printKql } from '../../kql/print.ts';
import { objectName, type SchemaModel } from '../model/model.ts';
import type { Artefact } from './artefact.ts';
import { slashBanner } from './banner.ts';
import { conditionChecker } from './check-condition.ts';
import { conditionsPage } from './conditions-page.ts';
import { filePrefix } from './stream-objects.ts';

/**
 * The named conditions in plain KQL, for what runs at users and for people.
 * @throws IngestError JC_SCHEMA_INVALID with every finding, each with file and line
 */
export function emitConditions(model: SchemaModel): readonly Artefact[] {
  const { stream, conditions } = model;
  if (conditions.length === 0) return [];
  const queries = plainConditions(model);
  const object = objectName(stream);
  const entries = conditions.map(({ name, says }) => ({ name, says, kql: printKql(queries.get(name) as Query) }));
  const named = Object.fromEntries(entries.map(({ name, says, kql }) => [name, { says, kql }]));
  return [
    {
      path: `src/generated/${object}-conditions.ts`,
      content: [
        slashBanner(`fields/${stream}/conditions.yml`),
        '/** What people mean by a word, in plain KQL. */',
        `export const ${object}Conditions = ${JSON.stringify(named, null, 1)} as const;`,
        '',
      ].join('\n'),
    },
    { path: `docs/reference/${filePrefix(stream)}conditions.md`, content: conditionsPage(stream, entries) },
  ];
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
  if (findings.length === 0) return conditions;
  throw new IngestError('JC_SCHEMA_INVALID', `fields/ breaks ${findings.length} rule(s):\n  ${findings.join('\n  ')}`);
}
