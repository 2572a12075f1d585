import type { Panel, RankPanel, RegionPanel } from '../panels/panel.ts';
import { type Bands, type PanelData, type PanelRange, type Slices, timesOf } from '../panels/panel-data.ts';
import { compareRows } from '../panels/read-answer.ts';
import type { Budget } from './budget.ts';
import { Cells } from './cells.ts';
import { type Order, textOrder } from './field-values.ts';
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
  isPruned(): boolean;
}

/** What the panels of a stream share. */
export interface Shared {
  readonly open: OpenDocument;
  readonly period: Period;
  readonly budget: Budget;
}

/** The same numbers as `readAnswer` reads from the answer to `panelRequest`. */
export function reducePanel(panel: Panel, shared: Shared): PanelReducer {
  if (panel.kind === 'markdown') return { add: () => {}, finish: () => ({ kind: 'text' }), isPruned: () => false };
  const matches = shared.open.matches(panel.where);
  const { add, finish, isPruned = () => false } = reducerOf(panel, shared);
  return {
    add: (time) => {
      if (matches()) add(time);
    },
    finish,
    isPruned,
  };
}

type Reducer = Pick<PanelReducer, 'add' | 'finish'> & Partial<PanelReducer>;

function reducerOf(panel: Exclude<Panel, { kind: 'markdown' }>, shared: Shared): Reducer {
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

type Of<K extends Panel['kind']> = Extract<Panel, { kind: K }>;

function reduceTime({ measure }: Of<'time'>, { open, period }: Shared): Reducer {
  const series = new TimeSeries(period, accumulatorOf(measure, open));
  return {
    add: (time) => series.add(time),
    finish: (range) => {
      const bands = [{ name: undefined, values: series.values(range) }];
      return { kind: 'bands', times: timesOf(range), bands };
    },
  };
}

function reduceBands(panel: Of<'heatmap'> | (Of<'time'> & Pick<Of<'heatmap'>, 'by'>), shared: Shared): Reducer {
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
    finish: (range): Bands => {
      const bands = ranking.top().map(([name, band]) => ({ name, values: band.values(range) }));
      const shown: Bands = { kind: 'bands', times: timesOf(range), bands };
      if (!hasOthers) return shown;
      const others = all.values(range).map((count = 0, index) => {
        return Math.max(
          0,
          bands.reduce((left, { values }) => left - (values[index] ?? 0), count),
        );
      });
      return { ...shown, others };
    },
    isPruned: () => ranking.isPruned,
  };
}

function reduceRank({ measure, by, size }: RankPanel | RegionPanel, { open, budget }: Shared): Reducer {
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

function reduceTable({ measures, by, size }: Of<'table'>, { open, budget }: Shared): Reducer {
  const columns = by.map(({ field }) => open.texts(field));
  const create = measures.map((measure) => accumulatorOf(measure, open));
  const [first] = by;
  const isOne = by.length === 1;
  const keyOf = (names: readonly string[]): string => (isOne ? (names[0] as string) : JSON.stringify(names));
  const namesOf = (key: string): readonly string[] => (isOne ? [key] : (JSON.parse(key) as string[]));
  const order: Order = isOne ? open.order(first.field) : (a, b) => textOrder(joined(namesOf(a)), joined(namesOf(b)));
  const ranking = new Ranking(size, order, () => new Measured(create), budget);
  const rows = (from: number): readonly (readonly string[])[] => {
    const texts = columns[from]?.();
    if (texts === undefined) return [[]];
    return texts.length === 0 ? [] : rows(from + 1).flatMap((rest) => texts.map((text) => [text, ...rest]));
  };
  return {
    add: (time) => {
      for (const names of rows(0)) ranking.add(keyOf(names), time);
    },
    finish: () => {
      const rows = ranking.top().map(([key, { values }]) => ({ names: namesOf(key), values }));
      return { kind: 'rows', rows: rows.sort(compareRows) };
    },
    isPruned: () => ranking.isPruned,
  };
}

function joined(names: readonly string[]): string {
  return names.join('\u0000');
}
