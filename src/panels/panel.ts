/** What a person looks at: the panels of `kibana/dashboards/`, checked, with every condition in plain KQL. */

export interface Dashboard {
  /** The stem of its file. */
  readonly id: string;
  /** Its id in Kibana. */
  readonly objectId: string;
  readonly title: string;
  readonly about: string;
  /** The data stream whose documents all of its panels show: `events`, `users` or `collector`. */
  readonly stream: string;
  /** Fields that a reader narrows the dashboard with. */
  readonly controls: readonly LabelledField[];
  readonly panels: readonly Panel[];
}

/** A field and what people call it. */
export interface LabelledField {
  readonly field: string;
  readonly label: string;
}

/** Columns and rows from the top left. A dashboard is 48 columns wide. */
export interface Grid {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const dashboardColumns = 48;

interface Frame {
  /** Unique and stable within its dashboard. */
  readonly id: string;
  readonly title: string;
  /** What a person learns from it. */
  readonly why: string;
  readonly grid: Grid;
}

interface OfDocuments extends Frame {
  /** Which documents it is about, in plain KQL; undefined for all of the stream. */
  readonly where?: string;
  /** Whether nothing to show is a good sign, or usual. */
  readonly mayBeEmpty: boolean;
  /** The dashboard that a click on a value leads to, with the value as its filter. */
  readonly opens?: string;
}

/** A number made of documents. */
export type Measure =
  | { readonly kind: 'count'; readonly label: string }
  | { readonly kind: 'unique'; readonly label: string; readonly field: string }
  | { readonly kind: 'percentile'; readonly label: string; readonly field: string; readonly percent: number }
  | { readonly kind: 'max'; readonly label: string; readonly field: string }
  | { readonly kind: 'sum'; readonly label: string; readonly field: string }
  /** The value in the newest document that has the field; of several such documents, the largest. */
  | { readonly kind: 'last'; readonly label: string; readonly field: string }
  /** Which share of the panel's documents is as `part` says, from 0 to 1. */
  | { readonly kind: 'share'; readonly label: string; readonly part: string };

export type Tone = 'plain' | 'warning' | 'danger';

/** One number. */
export interface MetricPanel extends OfDocuments {
  readonly kind: 'metric';
  readonly measure: Measure;
  readonly tone: Tone;
}

/** Stacked bars over time. */
export interface TimePanel extends OfDocuments {
  readonly kind: 'time';
  readonly measure: Measure;
  /** Undefined for one band. */
  readonly by?: LabelledField;
  /** The largest bands; the rest is one band. */
  readonly size: number;
}

/** The values of a field with the largest measure, and all others together. */
export interface RankPanel extends OfDocuments {
  /** A region is a country, and its field holds ISO 3166 alpha-2 codes. */
  readonly kind: 'bar' | 'donut' | 'treemap' | 'region';
  readonly measure: Measure;
  readonly by: LabelledField;
  readonly size: number;
}

/** One row for each combination of values, ranked by the first measure. */
export interface TablePanel extends OfDocuments {
  readonly kind: 'table';
  readonly by: readonly [LabelledField, ...LabelledField[]];
  readonly measures: readonly [Measure, ...Measure[]];
  readonly size: number;
}

/** The values of a field against time. */
export interface HeatmapPanel extends OfDocuments {
  readonly kind: 'heatmap';
  readonly measure: Measure;
  readonly by: LabelledField;
  readonly size: number;
}

/** How many documents come from where. */
export interface MapPanel extends OfDocuments {
  readonly kind: 'map';
  readonly geo: LabelledField;
}

/** The newest documents. */
export interface SearchPanel extends OfDocuments {
  readonly kind: 'search';
  readonly columns: readonly [LabelledField, ...LabelledField[]];
}

export interface MarkdownPanel extends Frame {
  readonly kind: 'markdown';
  readonly text: string;
}

export type Panel =
  | MetricPanel
  | TimePanel
  | RankPanel
  | TablePanel
  | HeatmapPanel
  | MapPanel
  | SearchPanel
  | MarkdownPanel;

export type PanelKind = Panel['kind'];
export type PanelOf<K extends PanelKind> = Extract<Panel, { readonly kind: K }>;
