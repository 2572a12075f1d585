import { isJsonObject, type JsonObject, type JsonValue, jsonObjects } from '../core/json.ts';
import { numberIn, valueOfMeasure } from './measure.ts';
import type { Measure, Panel, TablePanel } from './panel.ts';
import { type Bands, type PanelData, type PanelRange, type TableRow, timesOf } from './panel-data.ts';
import { measureName } from './panel-request.ts';

/**
 * What a panel shows, from the answer to `panelRequest`.
 * @param answer the body of a search, without an error
 */
export function readAnswer(panel: Panel, range: PanelRange, answer: JsonObject): PanelData {
  const aggregations = memberOf(answer, 'aggregations');
  const hits = memberOf(answer, 'hits');
  const total = numberIn(memberOf(hits, 'total').value) ?? 0;
  const by = bucketsOf(aggregations.by);
  switch (panel.kind) {
    case 'markdown':
      return { kind: 'text' };
    case 'metric':
      return {
        kind: 'number',
        value: valueOfMeasure(panel.measure, { ...aggregations, doc_count: total }, measureName()),
      };
    case 'time': {
      if (panel.by === undefined) return bandsOf([aggregations], panel.measure, range);
      const [all] = bandsOf([memberOf(aggregations, 'all')], panel.measure, range).bands;
      return withOthers(bandsOf(by, panel.measure, range), panel.measure, all?.values ?? []);
    }
    case 'heatmap':
      return bandsOf(by, panel.measure, range);
    case 'bar':
    case 'donut':
    case 'treemap':
    case 'region': {
      const slices = by.map((bucket) => {
        return { name: nameOf(bucket), value: valueOfMeasure(panel.measure, bucket, measureName()) };
      });
      if (panel.measure.kind !== 'count') return { kind: 'slices', slices };
      return { kind: 'slices', slices, others: numberIn(memberOf(aggregations, 'by').sum_other_doc_count) ?? 0 };
    }
    case 'table':
      return { kind: 'rows', rows: rowsOf(by, panel) };
    case 'map':
      return {
        kind: 'places',
        places: by.map((bucket) => {
          const { lat, lon } = memberOf(memberOf(bucket, 'middle'), 'location');
          return { lat: lat as number, lon: lon as number, count: numberIn(bucket.doc_count) ?? 0 };
        }),
      };
    case 'search':
      return { kind: 'documents', total, documents: jsonObjects(hits.hits).map((hit) => memberOf(hit, '_source')) };
  }
}

/** The largest combinations of values; of equal ones those whose names come first. */
function rowsOf(buckets: readonly JsonObject[], { by, measures, size }: TablePanel): readonly TableRow[] {
  const leaves = (inner: readonly JsonObject[], names: readonly string[]): readonly TableRow[] =>
    inner.flatMap((bucket) => {
      const own = [...names, nameOf(bucket)];
      if (own.length < by.length) return leaves(bucketsOf(bucket.by), own);
      return { names: own, values: measures.map((one, index) => valueOfMeasure(one, bucket, measureName(index))) };
    });
  return [...leaves(buckets, [])].sort(compareRows).slice(0, size);
}

/** The largest first; of equal ones those whose names come first. */
export function compareRows(a: TableRow, b: TableRow): number {
  const difference = (b.values[0] ?? Number.NEGATIVE_INFINITY) - (a.values[0] ?? Number.NEGATIVE_INFINITY);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  const [first, second] = [a, b].map(({ names }) => names.join('\u0000')) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
}

function bandsOf(buckets: readonly JsonObject[], measure: Measure, range: PanelRange): Bands {
  const times = timesOf(range);
  const bands = buckets.map((bucket) => {
    const found = new Map(bucketsOf(bucket.times).map((inner) => [inner.key, inner]));
    const values = times.map((time) => valueOfMeasure(measure, found.get(time) ?? { doc_count: 0 }, measureName()));
    return { name: bucket.key === undefined ? undefined : nameOf(bucket), values };
  });
  return { kind: 'bands', times, bands };
}

/**
 * A document with several values of the field is in several bands, so there may be more in them than there are.
 * @param counts of the documents that have the field, at each of the times
 */
export function withOthers(shown: Bands, { kind }: Measure, counts: readonly (number | undefined)[]): Bands {
  if (kind !== 'count') return shown;
  const left = (count: number, index: number) =>
    shown.bands.reduce((rest, { values }) => rest - (values[index] ?? 0), count);
  return { ...shown, others: counts.map((count = 0, index) => Math.max(0, left(count, index))) };
}

function memberOf(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isJsonObject(value) ? value : {};
}

function bucketsOf(aggregation: JsonValue | undefined): readonly JsonObject[] {
  return isJsonObject(aggregation) ? jsonObjects(aggregation.buckets) : [];
}

function nameOf({ key, key_as_string }: JsonObject): string {
  return String(key_as_string ?? key);
}
