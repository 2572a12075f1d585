import { IngestError } from '../../core/errors.ts';
import { join, type Query } from '../../kql/ast.ts';
import { type Fields, fieldsOf } from '../../kql/fields.ts';
import { readKql } from '../../kql/names.ts';
import { flattenAttributes, type Question, type SchemaModel } from '../model/model.ts';
import type { Artefact } from './artefact.ts';
import { conditionChecker } from './check-condition.ts';
import { plainConditions } from './emit-conditions.ts';
import { mappingProperties } from './emit-template.ts';
import { vendorRoot } from './package-fields.ts';
import { type AskedField, questionsPage } from './questions-page.ts';

const countable = new Set(['keyword', 'ip', 'number', 'boolean', 'date']);

/**
 * The guide with the questions that people ask.
 * @throws IngestError JC_SCHEMA_INVALID with every finding, each with file and line
 */
export function emitQuestions(model: SchemaModel): readonly Artefact[] {
  const { stream, questions } = model;
  if (questions.length === 0) return [];
  const conditions = plainConditions(model);
  const fields = fieldsOf({ properties: mappingProperties(model) });
  const checkQuery = conditionChecker(model);
  const messagesOf = (query: Query): readonly string[] => checkQuery(query).map(({ message }) => message);
  const lists = namesOfLists(model);
  const asked = (name: string): AskedField => ({ name, kind: fields(name)?.kind, list: lists.has(name) });
  const findings: string[] = [];
  const entries = questions.map((question) => {
    const query = attempt(() => queryOf(question, conditions));
    const named = [...(question.by ?? []), ...(question.distinct === undefined ? [] : [question.distinct])];
    const wrong = [
      ...(query instanceof IngestError ? [query.message] : messagesOf(query)),
      ...[...named, ...pathsOf(question.jq)].flatMap((field) => messagesOf({ kind: 'exists', field, at: 0 })),
      ...named.filter((field) => isUncountable(field, fields)).map((field) => `${field}: its values cannot be counted`),
    ];
    findings.push(...wrong.map((message) => `${whereIs(question)}: ${message}`));
    return { question, query: query as Query, by: (question.by ?? []).map(asked) };
  });
  findings.push(...askedTwice(questions));
  if (findings.length > 0)
    throw new IngestError(
      'JC_SCHEMA_INVALID',
      `fields/ breaks ${findings.length} rule(s):\n  ${findings.join('\n  ')}`,
    );
  return [{ path: 'docs/guide/questions.md', content: questionsPage(stream, entries, { fields, asked }) }];
}

/** Without the field that is counted a document would be a row with the number 0. */
function queryOf({ kql, distinct }: Question, conditions: ReadonlyMap<string, Query>): Query {
  const query = readKql(kql, { conditions });
  return distinct === undefined ? query : join('and', [query, { kind: 'exists', field: distinct, at: 0 }]);
}

function attempt<T>(read: () => T): T | IngestError {
  try {
    return read();
  } catch (error) {
    if (error instanceof IngestError) return error;
    throw error;
  }
}

/** The fields that a condition of jq reads: dotted paths from the top of the document. */
function pathsOf(jq: string): readonly string[] {
  const paths = jq.match(/(?<![\w.\\)\]"?])\.(?:[a-z_]|"@)[\w."@[\]?]*/gi) ?? [];
  return [...new Set(paths.map((path) => path.slice(1).replaceAll(/["?[\]]/g, '')))];
}

function isUncountable(name: string, fields: Fields): boolean {
  const field = fields(name);
  return field !== undefined && !countable.has(field.kind);
}

function namesOfLists({ stream, attributes, documentFields }: SchemaModel): ReadonlySet<string> {
  return new Set([
    ...documentFields.filter(({ list }) => list).map(({ name }) => name),
    ...flattenAttributes(attributes).flatMap(({ list, path }) => (list ? [`${vendorRoot(stream)}.${path}`] : [])),
  ]);
}

/** Links lead to the first of two headings. */
function askedTwice(questions: readonly Question[]): readonly string[] {
  const again = questions.filter(({ asks }, index) => questions.findIndex((other) => other.asks === asks) < index);
  return again.map((question) => `${whereIs(question)}: is asked twice`);
}

function whereIs({ asks, location }: Question): string {
  return `${location.file}:${location.line} ${asks}`;
}
