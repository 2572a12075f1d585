import { anchorOf } from '../../core/anchor.ts';
import type { JsonObject } from '../../core/json.ts';
import { templateName } from '../../core/product.ts';
import type { Query } from '../../kql/ast.ts';
import { toElasticsearchQuery } from '../../kql/elasticsearch-query.ts';
import type { FieldKindName, Fields } from '../../kql/fields.ts';
import { printKql } from '../../kql/print.ts';
import type { Question } from '../model/model.ts';
import { jsonText } from './json-text.ts';

/** A field by whose values documents are counted. */
export interface AskedField {
  readonly name: string;
  readonly kind: FieldKindName | undefined;
  readonly list: boolean;
}

export interface QuestionEntry {
  readonly question: Question;
  readonly query: Query;
  readonly by: readonly AskedField[];
  readonly distinct: AskedField | undefined;
}

/** More rows than this are nobody's answer, and cost the cluster. */
const mostRows = 1000;

/** The guide with every question, and how to ask it in Kibana, of Elasticsearch and of files. */
export function questionsPage(stream: string, entries: readonly QuestionEntry[], fields: Fields): readonly string[] {
  const groups = [...new Set(entries.map(({ question }) => question.group))];
  const ofGroup = (group: string) => entries.filter(({ question }) => question.group === group);
  return [
    '# Questions and how to ask them',
    '',
    ...introduction(stream),
    ...groups.flatMap((group) => [
      '',
      `**${group}**`,
      '',
      ...ofGroup(group).map(({ question: { asks } }) => `- [${asks}](#${anchorOf(asks)})`),
    ]),
    ...groups.flatMap((group) => [
      '',
      `## ${group}`,
      ...ofGroup(group).flatMap((entry) => ['', ...section(entry, `${templateName(stream)}-*`, fields)]),
    ]),
  ];
}

function section(entry: QuestionEntry, target: string, fields: Fields): readonly string[] {
  const { question, query, by } = entry;
  const request = () => `GET ${target}/_search\n${jsonText(requestOf(entry, fields))}`;
  return [
    `### ${question.asks}`,
    '',
    ...(question.note === undefined ? [] : [...wrap(question.note), '']),
    ...['```', printKql(query), '```', ''],
    ...(by.length === 0 ? [] : ['```', request(), '```', '']),
    ...['```sh', lineOf(entry), '```'],
  ];
}

/** Lines of at most 120 letters. */
function wrap(text: string): readonly string[] {
  return text.match(/\S.{0,118}(?!\S)/g) ?? [];
}

function requestOf({ query, by, distinct }: QuestionEntry, fields: Fields): JsonObject {
  const innermost = distinct === undefined ? undefined : { distinct: { cardinality: { field: distinct.name } } };
  const aggs = by.reduceRight<JsonObject | undefined>((inner, { name, kind }, index) => {
    const byDistinct = distinct !== undefined && index === by.length - 1;
    const buckets: JsonObject =
      kind === 'date'
        ? { date_histogram: { field: name, calendar_interval: 'day', min_doc_count: 1 } }
        : { terms: { field: name, size: mostRows, ...(byDistinct ? { order: { distinct: 'desc' } } : {}) } };
    return { [lastOf(name)]: { ...buckets, ...(inner === undefined ? {} : { aggs: inner }) } };
  }, innermost);
  return { size: 0, query: toElasticsearchQuery(query, fields), aggs: aggs as JsonObject };
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).replace('@', '');
}

/** One line for a shell. */
function lineOf({ question, by, distinct }: QuestionEntry): string {
  const jq = (program: string): string => `jq -r '._source | select(${question.jq}) | ${program}' events.ndjson`;
  const [first, second = distinct] = by;
  if (first === undefined) return jq('"\\(."@timestamp") \\(.message)"');
  const keys = second === undefined ? valuesOf(first) : `"\\(${valuesOf(first)})\\t\\(${valuesOf(second)})"`;
  const count = 'sort | uniq -c | sort -rn';
  return distinct === undefined ? `${jq(keys)} | ${count}` : `${jq(keys)} | sort -u | cut -f 1 | ${count}`;
}

/** What a document has there; nothing if it has nothing, as Elasticsearch counts it. */
function valuesOf({ name, kind, list }: AskedField): string {
  const path = `.${name.startsWith('@') ? `"${name}"` : name}`;
  if (kind === 'date') return `${path}[:10]`;
  return list ? `${path}[]?` : `${path} | values`;
}

function introduction(stream: string): readonly string[] {
  return [
    'Each question has up to three forms:',
    '',
    '- **A filter in KQL**, for the search bar of Kibana. Choose the time there.',
    `- **A request**, if the question counts. Send it from Dev Tools of Kibana or with \`curl\`. It looks at all of`,
    `  \`${templateName(stream)}-*\`. To limit the time, put \`{"range": {"@timestamp": {"gte": "now-7d"}}}\` beside the query`,
    '  in a `bool` with `filter`. Numbers of different values are estimates above 3,000.',
    '- **A line for a shell**, over NDJSON files, with [`jq`](https://jqlang.org) 1.6 or newer. To limit the time, add',
    '  `."@timestamp" >= "2026-01-24"` to the `select`.',
    '',
    'Replace names, addresses and numbers with yours. Words such as "failed" mean what',
    '[the named conditions](../reference/conditions.md) say. More about people: [how to ask who](who.md).',
    '',
    'To get the NDJSON file, collect into it, or make one up:',
    '',
    '```sh',
    'npx jumpcloud-elastic collect --config collector.yml --once --output ndjson:events.ndjson',
    'npx jumpcloud-elastic demo --output-dir demo-output && cd demo-output',
    '```',
    '',
    'Tests run every form of every question over such a demo, and compare the answers with a count by hand.',
  ];
}
