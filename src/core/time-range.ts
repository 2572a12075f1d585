/** Milliseconds since the epoch; `to` is no longer part of it. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** A time range that may be open at either end. */
export interface OpenTimeRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * @param ranges ascending, none reaching into another
 * @returns the place of the first that ends after a time, and so holds it or lies behind it; their number if none does
 */
export function firstEndingAfter(ranges: readonly TimeRange[], time: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle] as TimeRange).to <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
