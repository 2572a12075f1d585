import type { HourCount } from '../../jumpcloud/interval.ts';

/** A part of a backfill that is fetched as one. Milliseconds since the epoch; `to` is no longer part of it. */
export interface BackfillSlice {
  readonly from: number;
  readonly to: number;
  /** Events as the API counted them when the backfill was planned. */
  readonly expected: number;
}

const hour = 3_600_000;
const second = 1000;

/** Few enough events to be held by id, and to be fetched again when a crash takes the slice. */
const mostEvents = 10_000;
const fewestEvents = 1000;

/** How many events a slice should hold, so that every worker gets several. */
export function sliceTarget(total: number, concurrency: number): number {
  return Math.max(fewestEvents, Math.min(mostEvents, Math.ceil(total / (concurrency * 8))));
}

/**
 * Cuts a range at full hours so that each slice holds about `target` events; hours that hold far more are cut evenly.
 * @param hours ascending; hours without events may be missing
 */
export function planByCounts(
  from: number,
  to: number,
  hours: readonly HourCount[],
  target: number,
): readonly BackfillSlice[] {
  const slices: BackfillSlice[] = [];
  let start = from;
  let expected = 0;
  const close = (end: number): void => {
    if (end <= start) return;
    slices.push({ from: start, to: end, expected });
    [start, expected] = [end, 0];
  };
  for (const { start: hourStart, count } of hours) {
    const [begin, end] = [Math.max(hourStart, from), Math.min(hourStart + hour, to)];
    if (begin >= end) continue;
    if (expected > 0 && expected + count > target) close(begin);
    expected += count;
    if (count <= 2 * target) continue;
    if (start < begin) {
      expected -= count;
      close(begin);
    }
    slices.push(...evenly(begin, end, Math.ceil(count / target), count));
    [start, expected] = [end, 0];
  }
  close(to);
  return slices;
}

/** Equal slices, where nobody can say how the events spread. @param parts at most; none is shorter than a second */
export function evenly(from: number, to: number, parts: number, total: number): readonly BackfillSlice[] {
  const length = Math.max(second, Math.ceil((to - from) / parts / second) * second);
  const slices: BackfillSlice[] = [];
  for (let start = from; start < to; start += length)
    slices.push({ from: start, to: Math.min(start + length, to), expected: 0 });
  return slices.map((slice) => ({ ...slice, expected: Math.round(total / slices.length) }));
}
