import type { OpenTimeRange } from '../core/time-range.ts';

/** A directory has no time range: it is shown as it is in all documents of users. */
export function timeRangeOf(stream: string, { from, to }: OpenTimeRange): OpenTimeRange {
  return stream === 'users' ? {} : { from, to };
}
