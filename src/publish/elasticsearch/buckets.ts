import type { JsonObject } from '../../core/json.ts';
import type { RuleHead } from '../../rules/rule.ts';

/** Buckets of one answer. The next ones come `after` its `after_key`. */
const size = 1000;

/**
 * A bucket for each key of a rule and each time, in order.
 * @param time the source of times
 * @param aggs what each bucket tells besides the number of its documents
 */
export function bucketsOf({ by }: RuleHead, query: JsonObject, time: JsonObject, aggs?: JsonObject): JsonObject {
  const sources = [...by.map((field) => ({ [field]: { terms: { field } } })), { '@timestamp': time }];
  const keys = { composite: { size, sources }, ...(aggs === undefined ? {} : { aggs }) };
  return { query, size: 0, aggs: { keys } };
}
