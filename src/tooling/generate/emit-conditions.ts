import type { Query } from '../../kql/ast.ts';
import { printKql } from '../../kql/print.ts';
import { objectName, type SchemaModel } from '../model/model.ts';
import { type Artefact, generatedModule, generatedPage } from './artefact.ts';
import { conditionsPage } from './conditions-page.ts';
import { jsonText } from './json-text.ts';
import { plainConditions } from './stream-language.ts';
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
  const source = `fields/${stream}/conditions.yml`;
  return [
    generatedModule(`${object}-conditions`, source, [
      '/** What people mean by a word, in plain KQL. */',
      `export const ${object}Conditions = ${jsonText(named)} as const;`,
    ]),
    generatedPage(`reference/${filePrefix(stream)}conditions`, source, conditionsPage(entries)),
  ];
}
