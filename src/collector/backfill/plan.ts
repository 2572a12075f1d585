import { hour, second } from '../../core/duration.ts';
import type { TimeRange } from '../../core/time-range.ts';
import type { HourCount } from '../../jumpcloud/interval.ts';

/** A part of a backfill that is fetched as one. */
export interface BackfillSlice extends TimeRange {
  /** Events as the API counted them when the backfill was planned. */
  readonly expected: number;
}

/** Few enough events to be held by id, and to be fetched again when a crash takes the slice. */
const mostEvents = 10_000;
const fewestEvents = 1000;

/**
 * How many events the next slice should hold: large ones first, which leave fewer half-filled pages and fewer counts, and
 * small ones towards the end, so that no worker is left with much when the others have nothing to do.
 * @param remaining events that no slice holds yet
 */
export function sliceTarget(remaining: number, concurrency: number): number {
  return Math.max(fewestEvents, Math.min(mostEvents, Math.ceil(remaining / (concurrency * 2))));
}

/**
 * Cuts a range at full hours so that each slice holds about as many events as it should; hours that hold far more are cut
 * evenly.
 * @param hours ascending; hours without events may be missing
 */
export function planByCounts(
  from: number,
  to: number,
  hours: readonly HourCount[],
  concurrency: number,
): readonly BackfillSlice[] {
  const slices: BackfillSlice[] = [];
  let start = from;
  let expected = 0;
  let remaining = hours.reduce((sum, { count }) => sum + count, 0);
  const close = (end: number): void => {
    if (end <= start) return;
    slices.push({ from: start, to: end, expected });
    remaining -= expected;
    [start, expected] = [end, 0];
  };
  for (const { start: hourStart, count } of hours) {
    const [begin, end] = [Math.max(hourStart, from), Math.min(hourStart + hour, to)];
    if (begin >= end) continue;
    if (expected > 0 && expected + count > sliceTarget(remaining, concurrency)) close(begin);
    const target = sliceTarget(remaining, concurrency);
    if (count > 2 * target) {
      close(begin);
      slices.push(...evenly(begin, end, Math.ceil(count / target), count));
      remaining -= count;
      start = end;
    } else expected += count;
  }
  close(to);
  return slices;
}

/** Where nobody can say how the events spread: equal slices, of which every worker gets several. */
export function planEvenly(from: number, to: number, total: number, concurrency: number): readonly BackfillSlice[] {
  const each = Math.max(fewestEvents, Math.min(mostEvents, Math.ceil(total / (concurrency * 8))));
  return evenly(from, to, Math.ceil(total / each) || 1, total);
}

/** Equal slices. @param parts at most; none is shorter than a second */
export function evenly(from: number, to: number, parts: number, total: number): readonly BackfillSlice[] {
  const length = Math.max(second, Math.ceil((to - from) / parts / second) * second);
  const slices: BackfillSlice[] = [];
  for (let start = from; start < to; start += length)
    slices.push({ from: start, to: Math.min(start + length, to), expected: 0 });
  return slices.map((slice) => ({ ...slice, expected: Math.round(total / slices.length) }));
}
