import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
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
    case 'share':
      return { filter: query(measure.part) };
  }
}

/** Up to here Elasticsearch counts different values exactly, or nearly so. */
const mostExact = 3000;

/** What ranks buckets by a measure that is the aggregation of this name. */
export function orderOf({ kind, ...measure }: Measure, name: string): string {
  if (kind === 'count' || kind === 'share') return '_count';
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
      return numberIn(own.value);
    case 'percentile': {
      const [first] = own.values as readonly JsonObject[];
      return numberIn(first?.value);
    }
    case 'share':
      return count === 0 ? undefined : (numberIn(own.doc_count) ?? 0) / count;
  }
}

/** Elasticsearch says null of nothing. */
export function numberIn(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
