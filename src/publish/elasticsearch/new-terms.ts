import { formatCalendarDuration } from '../../core/duration.ts';
import type { JsonObject } from '../../core/json.ts';
import type { NewTermsRule } from '../../rules/rule.ts';
import { bucketsOf } from './buckets.ts';
import type { ElasticsearchSearch } from './search.ts';

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
