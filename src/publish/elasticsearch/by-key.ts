import { formatCalendarDuration } from '../../core/duration.ts';
import type { JsonObject } from '../../core/json.ts';
import type { CardinalityRule, NewTermsRule, RuleHead, ThresholdRule } from '../../rules/rule.ts';
import type { ElasticsearchSearch } from './search.ts';

/** As many values as one bucket may tell: those of documents of one key and one millisecond. */
const mostValues = 1000;

/**
 * Buckets of a fixed width count too little, because a window may begin anywhere. A bucket for each millisecond in which
 * something happened is exact, and small: it holds no documents.
 */
export function counted(rule: ThresholdRule | CardinalityRule, query: JsonObject): ElasticsearchSearch {
  const time = { terms: { field: '@timestamp' } };
  const enough = `at least ${rule.count} documents`;
  if (rule.kind === 'threshold')
    return { gives: 'findings', body: bucketsOf(rule, query, time), says: `${slide} have ${enough}.` };
  const { field, count } = rule.distinct;
  const values = { values: { terms: { field, size: mostValues } } };
  const says = `${slide} have ${enough} and ${count} different values.`;
  return { gives: 'findings', body: bucketsOf(rule, query, time, values), says };
}

const slide = 'The buckets come by key and time; a key is found at the time at which those of a window before it';

/** Within a bucket as wide as the history nothing is new again, so its first and its last time are enough. */
export function newTerms(rule: NewTermsRule, query: JsonObject): ElasticsearchSearch {
  const time = { date_histogram: { field: '@timestamp', fixed_interval: `${rule.history}ms` } };
  const ends = { first: { min: { field: '@timestamp' } }, last: { max: { field: '@timestamp' } } };
  return {
    gives: 'findings',
    body: bucketsOf(rule, query, time, ends),
    says:
      'The buckets come by key and time; a key is found at the first time of a bucket whose key has no bucket before, or ' +
      `one whose last time is more than ${formatCalendarDuration(rule.history)} earlier. Nothing is found in the first ` +
      `${formatCalendarDuration(rule.learn)}.`,
  };
}

/** Buckets of one answer. The next ones come `after` its `after_key`. */
const size = 1000;

/**
 * A bucket for each key of a rule and each time, in order.
 * @param time the source of times
 * @param aggs what each bucket tells besides the number of its documents
 */
function bucketsOf({ by }: RuleHead, query: JsonObject, time: JsonObject, aggs?: JsonObject): JsonObject {
  const sources = [...by.map((field) => ({ [field]: { terms: { field } } })), { '@timestamp': time }];
  const keys = { composite: { size, sources }, ...(aggs === undefined ? {} : { aggs }) };
  return { query, size: 0, aggs: { keys } };
}
