import type { JsonObject } from '../core/json.ts';
import { toElasticsearchQuery } from '../kql/elasticsearch-query.ts';
import type { Fields } from '../kql/fields.ts';
import { readKql } from '../kql/names.ts';
import { aggregationOf, orderOf, type ToQuery } from './measure.ts';
import type { LabelledField, Measure, Panel } from './panel.ts';
import type { PanelRange } from './panel-data.ts';

/** How many documents a search panel shows. */
export const newestDocuments = 100;

/** A cell of the map is some 300 km wide at the equator. */
export const mapPrecision = 7;

/**
 * What to ask Elasticsearch for a panel, in the indices of its stream. `readAnswer` reads the answer.
 * @param fields those of the stream
 * @returns undefined for a panel that shows no documents
 */
export function panelRequest(panel: Panel, range: PanelRange, fields: Fields): JsonObject | undefined {
  if (panel.kind === 'markdown') return undefined;
  const query: ToQuery = (kql) => toElasticsearchQuery(readKql(kql), fields);
  const inRange = { range: { '@timestamp': { gte: range.from, lt: range.to, format: 'epoch_millis' } } };
  const filter = [inRange, ...(panel.where === undefined ? [] : [query(panel.where)])];
  const base = { size: 0, track_total_hits: true, query: { bool: { filter } } };
  switch (panel.kind) {
    case 'metric':
      return { ...base, aggs: measured(panel.measure, query) };
    case 'time': {
      const over = overTime(range, measured(panel.measure, query));
      if (panel.by === undefined) return { ...base, aggs: over };
      const all = { filter: { exists: { field: panel.by.field } }, aggs: overTime(range, {}) };
      return { ...base, aggs: { ...terms(panel.by, panel, { ...over, ...measured(panel.measure, query) }), all } };
    }
    case 'heatmap': {
      const inner = measured(panel.measure, query);
      return { ...base, aggs: terms(panel.by, panel, { ...overTime(range, inner), ...inner }) };
    }
    case 'bar':
    case 'donut':
    case 'treemap':
    case 'region':
      return { ...base, aggs: terms(panel.by, panel, measured(panel.measure, query)) };
    case 'table': {
      const [first] = panel.measures;
      const aggs = Object.assign({}, ...panel.measures.map((measure, index) => measured(measure, query, index)));
      return { ...base, aggs: rows(panel.by, { measure: first, size: panel.size }, aggs) };
    }
    case 'map': {
      const { field } = panel.geo;
      const cells = { geotile_grid: { field, precision: mapPrecision, size: 10_000 } };
      return { ...base, aggs: { by: { ...cells, aggs: { middle: { geo_centroid: { field } } } } } };
    }
    case 'search': {
      const columns = panel.columns.map(({ field }) => field);
      const _source = ['@timestamp', ...columns];
      return { ...base, size: newestDocuments, _source, sort: [{ '@timestamp': 'desc' }] };
    }
  }
}

/** The name of the aggregation of a measure. */
export function measureName(index = 0): string {
  return `m${index}`;
}

function measured(measure: Measure, query: ToQuery, index = 0): JsonObject {
  const aggregation = aggregationOf(measure, query);
  return aggregation === undefined ? {} : { [measureName(index)]: aggregation };
}

interface Ranking {
  readonly measure: Measure;
  readonly size: number;
}

/** Enough buckets of each shard, so that the largest of all are among them. */
const fromShard = (size: number): number => Math.max(1000, size * 10);

function ranked({ measure, size }: Ranking): JsonObject {
  const order = [{ [orderOf(measure, measureName())]: 'desc' }, { _key: 'asc' }];
  return { size, shard_size: fromShard(size), order };
}

function terms({ field }: LabelledField, ranking: Ranking, aggs: JsonObject): JsonObject {
  return { by: { terms: { field, ...ranked(ranking) }, aggs } };
}

/** A field within a field. Every combination that can be among the largest is in there, unless there are very many. */
function rows(by: readonly LabelledField[], ranking: Ranking, aggs: JsonObject): JsonObject {
  const [first, ...more] = by as readonly [LabelledField, ...LabelledField[]];
  if (more.length === 0) return terms(first, ranking, aggs);
  return terms(first, { ...ranking, size: mostRows }, { ...aggs, ...rows(more, ranking, aggs) });
}

/** With 50 rows for each it stays below the number of buckets that Elasticsearch gives. */
const mostRows = 200;

function overTime({ from, to, interval }: PanelRange, aggs: JsonObject): JsonObject {
  const bounds = { min: from, max: to - 1 };
  const histogram = { field: '@timestamp', fixed_interval: `${interval}ms`, min_doc_count: 0, extended_bounds: bounds };
  return { times: { date_histogram: histogram, aggs } };
}
