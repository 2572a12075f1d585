import type { JsonObject } from '../../core/json.ts';
import { join } from '../../kql/ast.ts';
import { toElasticsearchQuery } from '../../kql/elasticsearch-query.ts';
import { describeQuiet } from '../../rules/describe.ts';
import type { IndicatorField, Rule, RuleKind } from '../../rules/rule.ts';
import { anyStep, selectionOf } from '../../rules/selection.ts';
import { streamFields } from '../../rules/stream-fields.ts';
import { counted, newTerms } from './by-key.ts';
import { type ElasticsearchSearch, eachHit, type IndicatorValues, onlyDocuments } from './search.ts';

type Searches = {
  readonly [Kind in RuleKind]: (
    rule: Extract<Rule, { kind: Kind }>,
    selection: JsonObject,
    indicators: IndicatorValues,
  ) => ElasticsearchSearch;
};

const searches: Searches = {
  query: (_, selection) => eachHit(selection),
  threshold: counted,
  cardinality: counted,
  new_terms: newTerms,
  sequence: (_, selection) => onlyDocuments('An Elasticsearch search cannot ask for an order of documents', selection),
  distance: (_, selection) =>
    onlyDocuments('An Elasticsearch search cannot compare a document with the one before it', selection),
  state: (_, selection) =>
    onlyDocuments('An Elasticsearch search cannot look anything up in other documents', selection),
  compare: ({ fields }, selection) =>
    onlyDocuments(
      'An Elasticsearch search can compare two fields only with a script',
      selection,
      ...fields.map(exists),
    ),
  indicator: ({ indicators: fields }, selection, indicators) => {
    const asked = fields.flatMap((field) => hasOneOf(field, indicators));
    return asked.length > 0
      ? eachHit(selection, anyOf(asked))
      : onlyDocuments(
          'Elasticsearch does not have your indicators',
          selection,
          anyOf(fields.map(({ field }) => exists(field))),
        );
  },
  health: ({ silence }, selection) =>
    silence === undefined
      ? eachHit(selection)
      : onlyDocuments('An Elasticsearch search finds what is there, not what is missing', selection),
};

/**
 * What a rule is in Elasticsearch, by its kind.
 * @param indicators of the user, for rules that look for them
 */
export function ruleSearch(rule: Rule, indicators: IndicatorValues = {}): ElasticsearchSearch {
  const selection = toElasticsearchQuery(join('and', [selectionOf(rule), ...anyStep(rule)]), streamFields[rule.stream]);
  const search = searches[rule.kind] as (...given: Parameters<Searches['query']>) => ElasticsearchSearch;
  const found = search(rule as never, selection, indicators);
  return found.gives === 'documents' ? found : { ...found, says: `${found.says}${describeQuiet(rule)}` };
}

function exists(field: string): JsonObject {
  return { exists: { field } };
}

function anyOf(should: readonly JsonObject[]): JsonObject {
  return { bool: { should, minimum_should_match: 1 } };
}

/** Addresses may be blocks; of everything else letter case does not count. */
function hasOneOf({ field, type }: IndicatorField, indicators: IndicatorValues): readonly JsonObject[] {
  const values = indicators[type] ?? [];
  if (type === 'ip') return values.length === 0 ? [] : [{ terms: { [field]: values } }];
  return values.map((value) => ({ term: { [field]: { value, case_insensitive: true } } }));
}
