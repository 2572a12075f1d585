import type { JsonObject } from '../../core/json.ts';
import type { CardinalityRule, ThresholdRule } from '../../rules/rule.ts';
import { bucketsOf } from './buckets.ts';
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
