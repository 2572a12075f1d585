import type { HeatmapPanel, Panel, RankPanel, TablePanel, TimePanel } from '../panels/panel.ts';
import { type Bands, type PanelData, type PanelRange, type Slices, timesOf } from '../panels/panel-data.ts';
import { compareRows, withOthers } from '../panels/read-answer.ts';
import type { Budget } from './budget.ts';
import { Cells } from './cells.ts';
import { textOrder } from './field-values.ts';
import { accumulatorOf } from './measures.ts';
import { NewestDocuments } from './newest-documents.ts';
import type { OpenDocument } from './open-document.ts';
import type { Period } from './period.ts';
import { Band, Measured } from './ranked.ts';
import { Ranking } from './ranking.ts';
import { TimeSeries } from './time-series.ts';

/** Makes of documents, one at a time, what a panel shows. */
export interface PanelReducer {
  /** Takes the document that is open, if it is as the panel says. @param time of the document, in milliseconds */
  add(time: number): void;
  finish(range: PanelRange): PanelData;
  /** Whether there were so many different values that rare ones were dropped. */
  isPruned?(): boolean;
}

/** What the panels of a stream share. */
export interface Shared {
  readonly open: OpenDocument;
  readonly period: Period;
  readonly budget: Budget;
}

/** The same numbers as `readAnswer` reads from the answer to `panelRequest`. */
export function reducePanel(panel: Panel, shared: Shared): PanelReducer {
  if (panel.kind === 'markdown') return { add: () => {}, finish: () => ({ kind: 'text' }) };
  const matches = shared.open.matches(panel.where);
  const reducer = reducerOf(panel, shared);
  return {
    ...reducer,
    add: (time) => {
      if (matches()) reducer.add(time);
    },
  };
}

function reducerOf(panel: Exclude<Panel, { kind: 'markdown' }>, shared: Shared): PanelReducer {
  const { open } = shared;
  switch (panel.kind) {
    case 'metric': {
      const number = accumulatorOf(panel.measure, open)();
      return { add: () => number.add(), finish: () => ({ kind: 'number', value: number.value }) };
    }
    case 'time':
      return panel.by === undefined ? reduceTime(panel, shared) : reduceBands({ ...panel, by: panel.by }, shared);
    case 'heatmap':
      return reduceBands(panel, shared);
    case 'bar':
    case 'donut':
    case 'treemap':
    case 'region':
      return reduceRank(panel, shared);
    case 'table':
      return reduceTable(panel, shared);
    case 'map': {
      const cells = new Cells();
      const points = open.points(panel.geo.field);
      return {
        add: () => cells.add(points()),
        finish: () => ({ kind: 'places', places: cells.places() }),
      };
    }
    case 'search': {
      const newest = new NewestDocuments(panel.columns.map(({ field }) => field));
      return {
        add: (time) => newest.add(time, open.document),
        finish: () => ({ kind: 'documents', total: newest.total, documents: newest.documents() }),
      };
    }
  }
}

function reduceTime({ measure }: TimePanel, { open, period }: Shared): PanelReducer {
  const series = new TimeSeries(period, accumulatorOf(measure, open));
  return {
    add: (time) => series.add(time),
    finish: (range) => {
      const bands = [{ name: undefined, values: series.values(range) }];
      return { kind: 'bands', times: timesOf(range), bands };
    },
  };
}

function reduceBands(panel: HeatmapPanel | (TimePanel & Pick<HeatmapPanel, 'by'>), shared: Shared): PanelReducer {
  const { measure, by, size } = panel;
  const { open, period, budget } = shared;
  const texts = open.texts(by.field);
  const create = accumulatorOf(measure, open);
  const ranking = new Ranking(size, open.order(by.field), () => new Band(period, create), budget);
  // A document with several values of the field is in several bands, but here only once.
  const all = new TimeSeries(period, accumulatorOf({ kind: 'count', label: '' }, open));
  const hasOthers = panel.kind === 'time' && measure.kind === 'count';
  return {
    add: (time) => {
      const names = texts();
      for (const name of names) ranking.add(name, time);
      if (hasOthers && names.length > 0) all.add(time);
    },
    finish: (range) => {
      const bands = ranking.top().map(([name, band]) => ({ name, values: band.values(range) }));
      const shown: Bands = { kind: 'bands', times: timesOf(range), bands };
      return hasOthers ? withOthers(shown, measure, all.values(range)) : shown;
    },
    isPruned: () => ranking.isPruned,
  };
}

function reduceRank({ measure, by, size }: RankPanel, { open, budget }: Shared): PanelReducer {
  const texts = open.texts(by.field);
  const create = [accumulatorOf(measure, open)];
  const ranking = new Ranking(size, open.order(by.field), () => new Measured(create), budget);
  return {
    add: (time) => {
      for (const name of texts()) ranking.add(name, time);
    },
    finish: (): Slices => {
      const slices = ranking.top().map(([name, { values }]) => ({ name, value: values[0] }));
      if (measure.kind !== 'count') return { kind: 'slices', slices };
      const others = slices.reduce((left, { value = 0 }) => left - value, ranking.total);
      return { kind: 'slices', slices, others };
    },
    isPruned: () => ranking.isPruned,
  };
}

function reduceTable({ measures, by, size }: TablePanel, { open, budget }: Shared): PanelReducer {
  const columns = by.map(({ field }) => open.texts(field));
  const create = measures.map((measure) => accumulatorOf(measure, open));
  const order = by.length === 1 ? open.order(by[0].field) : textOrder;
  const namesOf = (key: string) => JSON.parse(key) as string[];
  const joined = (key: string) => namesOf(key).join('\u0000');
  const ranking = new Ranking(
    size,
    (a, b) => order(joined(a), joined(b)),
    () => new Measured(create),
    budget,
  );
  const rows = (from: number): readonly (readonly string[])[] => {
    const texts = columns[from]?.();
    if (texts === undefined) return [[]];
    return texts.length === 0 ? [] : rows(from + 1).flatMap((rest) => texts.map((text) => [text, ...rest]));
  };
  return {
    add: (time) => {
      for (const names of rows(0)) ranking.add(JSON.stringify(names), time);
    },
    finish: () => {
      const rows = ranking.top().map(([key, { values }]) => ({ names: namesOf(key), values }));
      return { kind: 'rows', rows: rows.sort(compareRows) };
    },
    isPruned: () => ranking.isPruned,
  };
}
