import { join, type Query } from '../../kql/ast.ts';
import { readKql } from '../../kql/names.ts';
import { failOn } from '../model/fail-on.ts';
import { flattenAttributes, type Question, type SchemaModel } from '../model/model.ts';
import { readCondition, type StreamConditions } from '../panels/read-condition.ts';
import { type Artefact, generatedPage } from './artefact.ts';
import { vendorRoot } from './package-fields.ts';
import { type AskedField, questionsPage } from './questions-page.ts';
import { languageOf } from './stream-language.ts';

const countable: readonly unknown[] = ['keyword', 'ip', 'number', 'boolean', 'date'];

/**
 * The guide with the questions that people ask.
 * @throws IngestError JC_SCHEMA_INVALID with every finding, each with file and line
 */
export function emitQuestions(model: SchemaModel): readonly Artefact[] {
  const { stream, questions } = model;
  if (questions.length === 0) return [];
  const known = languageOf(model);
  const { fields } = known;
  const lists = namesOfLists(model);
  const asked = (name: string): AskedField => ({ name, kind: fields(name)?.kind, list: lists.has(name) });
  const findings = questions.flatMap((question, index) => {
    const messages = [
      ...problemsOf(question, known, asked),
      // Links would lead to the first of them.
      ...(questions.slice(0, index).some(({ asks }) => asks === question.asks) ? ['is asked twice'] : []),
    ];
    return messages.map(
      (message) => `${question.location.file}:${question.location.line} ${question.asks}: ${message}`,
    );
  });
  failOn('fields/', findings);
  const entries = questions.map((question) => {
    const { by = [], distinct } = question;
    const query = queryOf(question, known.conditions);
    return { question, query, by: by.map(asked), distinct: distinct === undefined ? undefined : asked(distinct) };
  });
  return [generatedPage('guide/questions', `fields/${stream}/questions.yml`, questionsPage(stream, entries, fields))];
}

function problemsOf(
  { kql, jq, by = [], distinct }: Question,
  known: StreamConditions,
  asked: (name: string) => AskedField,
): readonly string[] {
  const read = readCondition(kql, known);
  const counted = [...by, ...(distinct === undefined ? [] : [distinct])];
  return [
    ...('problems' in read ? read.problems : []),
    ...[...counted, ...pathsOf(jq)].flatMap((field) =>
      known.check({ kind: 'exists', field, at: 0 }).map(({ message }) => message),
    ),
    ...counted
      .filter((field) => asked(field).kind !== undefined && !countable.includes(asked(field).kind))
      .map((field) => `${field}: its values cannot be counted`),
  ];
}

/** A document without the field that is counted would be a row with the number 0. */
function queryOf({ kql, distinct }: Question, conditions: ReadonlyMap<string, Query>): Query {
  const query = readKql(kql, { conditions });
  return distinct === undefined ? query : join('and', [query, { kind: 'exists', field: distinct, at: 0 }]);
}

/** The fields that a condition of jq reads: dotted paths from the top of the document. */
function pathsOf(jq: string): readonly string[] {
  const paths = jq.match(/(?<![\w.\\)\]"?])\.(?:[a-z_]|"@)[\w."@[\]?]*/gi) ?? [];
  return [...new Set(paths.map((path) => path.slice(1).replaceAll(/["?[\]]/g, '')))];
}

function namesOfLists({ stream, attributes, documentFields }: SchemaModel): ReadonlySet<string> {
  return new Set([
    ...documentFields.filter(({ list }) => list).map(({ name }) => name),
    ...flattenAttributes(attributes).flatMap(({ list, path }) => (list ? [`${vendorRoot(stream)}.${path}`] : [])),
  ]);
}
