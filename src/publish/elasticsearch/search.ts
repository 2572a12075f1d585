import type { JsonObject } from '../../core/json.ts';
import type { IndicatorField } from '../../rules/rule.ts';

/** The body of a `_search` in the documents of a rule's stream. */
export interface ElasticsearchSearch {
  /** `findings`: Elasticsearch alone says what the rule finds. `documents`: it gives what the rule has to be run over. */
  readonly gives: 'findings' | 'documents';
  readonly body: JsonObject;
  /** How its answer is read, or what Elasticsearch cannot do: a sentence. */
  readonly says: string;
}

/** Values of indicators, by their type. */
export type IndicatorValues = Readonly<Partial<Record<IndicatorField['type'], readonly string[]>>>;

/** Each hit is a finding. @param more besides the selection */
export function eachHit(selection: JsonObject, ...more: readonly JsonObject[]): ElasticsearchSearch {
  return { gives: 'findings', body: inOrder(selection, more), says: 'Each hit is a finding.' };
}

/** What the rule has to be run over. @param why Elasticsearch alone cannot say what it finds */
export function onlyDocuments(why: string, selection: JsonObject, ...more: readonly JsonObject[]): ElasticsearchSearch {
  const says = `${why}, so \`detect\` runs the rule over these documents.`;
  return { gives: 'documents', body: inOrder(selection, more), says };
}

function inOrder(selection: JsonObject, more: readonly JsonObject[]): JsonObject {
  const query = more.length === 0 ? selection : { bool: { filter: [selection, ...more] } };
  return { query, sort: [{ '@timestamp': 'asc' }] };
}
