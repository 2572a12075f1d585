import type { LabelledField, Measure, Panel, RankPanel } from '../../panels/panel.ts';
import type { RawMeasure, RawPanel } from './raw.ts';
import { slug } from './slug.ts';

type Labelled = (field: string) => LabelledField;
type Plain = (condition: string) => string;

const standardSize = 10;

/** A panel of checked parts. */
export function makePanel(raw: RawPanel, labelled: Labelled, plain: Plain): Panel {
  const { kind, title, why, where, opens, size = standardSize } = raw;
  const [x, y, w, h] = raw.grid;
  const frame = { id: slug(title), title, why, grid: { x, y, w, h } };
  const ofDocuments = {
    ...frame,
    ...(where !== undefined && { where: plain(where) }),
    mayBeEmpty: raw.may_be_empty ?? false,
    ...(opens !== undefined && { opens }),
  };
  const measure = (one: RawMeasure | undefined) => makeMeasure(one ?? { kind: 'count' }, title, plain);
  const only = (fields: RawPanel['by']) => labelled(fields as string);
  const all = <T>(items: readonly T[] | undefined) => (items ?? []) as readonly [T, ...T[]];
  switch (kind) {
    case 'metric':
      return {
        kind,
        ...ofDocuments,
        measure: measure({ label: title, ...(raw.measure ?? { kind: 'count' }) }),
        tone: raw.tone ?? 'plain',
      };
    case 'time':
      return {
        kind,
        ...ofDocuments,
        measure: measure(raw.measure),
        ...(raw.by !== undefined && { by: only(raw.by) }),
        size,
      };
    case 'bar':
    case 'donut':
    case 'treemap':
    case 'region':
    case 'heatmap':
      return { kind, ...ofDocuments, measure: measure(raw.measure), by: only(raw.by), size } as RankPanel;
    case 'table': {
      const [first, ...rest] = all(raw.by as readonly string[]);
      const [main, ...more] = all(raw.measures);
      return {
        kind,
        ...ofDocuments,
        by: [labelled(first), ...rest.map(labelled)],
        measures: [measure(main), ...more.map(measure)],
        size,
      };
    }
    case 'map':
      return { kind, ...ofDocuments, geo: labelled(raw.geo as string) };
    case 'search': {
      const [first, ...rest] = all(raw.columns);
      return { kind, ...ofDocuments, columns: [labelled(first), ...rest.map(labelled)] };
    }
    case 'markdown':
      return { kind, ...frame, text: raw.text as string };
  }
}

function makeMeasure(raw: RawMeasure, title: string, plain: Plain): Measure {
  const { kind, field = '', percent = 0, part = '' } = raw;
  const label = raw.label ?? (kind === 'count' ? 'Events' : title);
  switch (kind) {
    case 'count':
      return { kind, label };
    case 'unique':
    case 'max':
    case 'sum':
    case 'last':
      return { kind, label, field };
    case 'percentile':
      return { kind, label, field, percent };
    case 'share':
      return { kind, label, part: plain(part) };
  }
}
