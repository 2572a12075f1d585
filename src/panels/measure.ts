import { isJsonObject, type JsonObject, type JsonValue, jsonObjects } from '../core/json.ts';
import type { Measure } from './panel.ts';

/** A condition in plain KQL as a query of Elasticsearch. */
export type ToQuery = (kql: string) => JsonObject;

/** The aggregation of a measure; undefined for a count, which every bucket has. */
export function aggregationOf(measure: Measure, query: ToQuery): JsonObject | undefined {
  switch (measure.kind) {
    case 'count':
      return undefined;
    case 'unique':
      return { cardinality: { field: measure.field, precision_threshold: mostExact } };
    case 'percentile':
      return { percentiles: { field: measure.field, percents: [measure.percent], keyed: false } };
    case 'max':
      return { max: { field: measure.field } };
    case 'sum':
      return { sum: { field: measure.field } };
    case 'last': {
      const sort = [{ '@timestamp': 'desc' }, { [measure.field]: 'desc' }];
      const newest = { top_hits: { size: 1, _source: false, sort } };
      return { filter: { exists: { field: measure.field } }, aggs: { newest } };
    }
    case 'share':
      return { filter: query(measure.part) };
  }
}

/** Up to here Elasticsearch counts different values exactly, or nearly so. */
const mostExact = 3000;

/** What ranks buckets by a measure that is the aggregation of this name. */
export function orderOf({ kind, ...measure }: Measure, name: string): string {
  if (kind === 'count' || kind === 'share' || kind === 'last') return '_count';
  return kind === 'percentile' && 'percent' in measure ? `${name}.${measure.percent}` : name;
}

/** The value of a measure in a bucket, whose aggregation has this name. */
export function valueOfMeasure({ kind }: Measure, bucket: JsonObject, name: string): number | undefined {
  const count = numberIn(bucket.doc_count) ?? 0;
  const own = bucket[name];
  if (kind === 'count') return count;
  if (!isJsonObject(own)) return undefined;
  switch (kind) {
    case 'unique':
    case 'max':
    case 'sum':
      return numberIn(own.value);
    case 'last':
      return newestIn(own);
    case 'percentile': {
      const [first] = own.values as readonly JsonObject[];
      return numberIn(first?.value);
    }
    case 'share':
      return count === 0 ? undefined : (numberIn(own.doc_count) ?? 0) / count;
  }
}

/** Hits tell what they were sorted by: the time, then the value. */
function newestIn({ newest }: JsonObject): number | undefined {
  const hits = isJsonObject(newest) && isJsonObject(newest.hits) ? jsonObjects(newest.hits.hits) : [];
  const sort = hits[0]?.sort;
  return Array.isArray(sort) ? numberIn(sort[1]) : undefined;
}

/** Whether its values are milliseconds: the name of a field tells so. */
export function isDuration(measure: Measure): boolean {
  return 'field' in measure && measure.kind !== 'unique' && /_ms(?:\.|$)/.test(measure.field);
}

/** Elasticsearch says null of nothing. */
export function numberIn(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
