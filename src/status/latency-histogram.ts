import { hour, minute, second } from '../core/duration.ts';
/** Upper bounds of the buckets, in milliseconds; the last bucket has none. */
export const latencyBounds: readonly number[] = [
  0,
  ...[1, 2, 5, 10, 30].map((seconds) => seconds * second),
  ...[1, 2, 5, 10, 30].map((minutes) => minutes * minute),
  ...[1, 2, 6, 12, 24, 48, 168].map((hours) => hours * hour),
];

/** Where this many are counted the past is given half its weight, so that the figures follow what happens now. */
const enough = 200_000;

/** How late events came, as counts in fixed buckets: a plain value of bounded size. */
export type LatencyCounts = readonly number[];

export const noLatencies: LatencyCounts = new Array<number>(latencyBounds.length + 1).fill(0);

/** Several observers count the latencies of one page; the events are gone through once. */
const counted = new WeakMap<readonly number[], LatencyCounts>();

function countLatencies(latencies: readonly number[]): LatencyCounts {
  const before = counted.get(latencies);
  if (before !== undefined) return before;
  const sum = [...noLatencies];
  for (const latency of latencies) {
    const bucket = latencyBounds.findIndex((bound) => latency <= bound);
    const index = bucket === -1 ? latencyBounds.length : bucket;
    sum[index] = (sum[index] ?? 0) + 1;
  }
  counted.set(latencies, sum);
  return sum;
}

/** @param latencies milliseconds, at least 0; not changed afterwards */
export function addLatencies(counts: LatencyCounts, latencies: readonly number[]): LatencyCounts {
  if (latencies.length === 0) return counts;
  const more = countLatencies(latencies);
  const sum = counts.map((count, index) => count + (more[index] ?? 0));
  return total(sum) > enough ? sum.map((count) => Math.ceil(count / 2)) : sum;
}

/**
 * The bound below which a share of the latencies lies.
 * @returns milliseconds, rounded up to the bound of a bucket; undefined where nothing was counted; Infinity beyond the last bound
 */
export function latencyQuantile(counts: LatencyCounts, share: number): number | undefined {
  const all = total(counts);
  if (all === 0) return undefined;
  let seen = 0;
  for (const [index, count] of counts.entries()) {
    seen += count;
    if (seen >= all * share && count > 0) return latencyBounds[index] ?? Number.POSITIVE_INFINITY;
  }
  return Number.POSITIVE_INFINITY;
}

function total(counts: LatencyCounts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
