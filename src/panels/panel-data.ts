import { day, hour, minute } from '../core/duration.ts';
import type { JsonObject } from '../core/json.ts';

/** A time range, in milliseconds since the epoch; the end is not part of it. */
export interface PanelRange {
  readonly from: number;
  readonly to: number;
  /** The width of a bar over time, in milliseconds. Bars begin at multiples of it. */
  readonly interval: number;
}

/** What a panel shows, whoever has counted it. A value is undefined if nothing was there to make it of. */
export type PanelData =
  | { readonly kind: 'number'; readonly value: number | undefined }
  | Bands
  | Slices
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'places'; readonly places: readonly Place[] }
  | Documents
  | { readonly kind: 'text' };

export interface Bands {
  readonly kind: 'bands';
  /** When each bar begins. */
  readonly times: readonly number[];
  readonly bands: readonly Band[];
  /** Of documents that have the field, but none of the values shown; only of counts. */
  readonly others?: readonly number[];
}

export interface Band {
  /** Undefined if the panel is not split. */
  readonly name: string | undefined;
  /** One for each of the times. */
  readonly values: readonly (number | undefined)[];
}

export interface Slices {
  readonly kind: 'slices';
  readonly slices: readonly Slice[];
  /** How often there was any other value; only of counts. */
  readonly others?: number;
}

export interface Slice {
  readonly name: string;
  readonly value: number | undefined;
}

export interface TableRow {
  /** One for each field of the panel. */
  readonly names: readonly string[];
  /** One for each measure of the panel. */
  readonly values: readonly (number | undefined)[];
}

/** A cell of the map, at the middle of what lies in it. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
}

export interface Documents {
  readonly kind: 'documents';
  readonly total: number;
  /** The newest, with the panel's columns alone. */
  readonly documents: readonly JsonObject[];
}

const ladder = [minute, 5 * minute, 10 * minute, 30 * minute, hour, 3 * hour, 12 * hour, day, 7 * day, 30 * day];
const mostBars = 60;

/** The narrowest bars of which a reader can still tell one from the next. */
export function rangeOf(from: number, to: number): PanelRange {
  const interval =
    ladder.find((width) => (to - from) / width <= mostBars) ?? Math.ceil((to - from) / mostBars / day) * day;
  return { from, to, interval };
}

/** When the bars of a range begin. */
export function timesOf({ from, to, interval }: PanelRange): readonly number[] {
  const first = Math.floor(from / interval) * interval;
  return Array.from(
    { length: Math.max(0, Math.ceil((to - first) / interval)) },
    (_, index) => first + index * interval,
  );
}
