/** How far a value may be from the one that stands for it. */
const accuracy = 0.005;
const logGamma = Math.log((1 + accuracy) / (1 - accuracy));
/** Keeps the keys of the smallest numbers positive, so that the sign of a key is the sign of its values. */
const shift = 100_000;

/** Percentiles of numbers, within half a percent: numbers that close to each other share a bucket, as in a DDSketch. */
export class Percentiles {
  private readonly counts = new Map<number, number>();
  private total = 0;

  add(value: number): void {
    this.put(keyOf(value), 1);
  }

  merge({ counts }: Percentiles): void {
    for (const [key, times] of counts) this.put(key, times);
  }

  get size(): number {
    return this.counts.size;
  }

  /** @param percent from 0 to 100; @returns undefined of no numbers */
  at(percent: number): number | undefined {
    if (this.total === 0) return undefined;
    const rank = (percent / 100) * (this.total - 1);
    const sorted = [...this.counts].sort(([a], [b]) => a - b);
    const [below, above] = [nth(sorted, Math.floor(rank)), nth(sorted, Math.ceil(rank))];
    return below + (rank - Math.floor(rank)) * (above - below);
  }

  private put(key: number, times: number): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + times);
    this.total += times;
  }
}

function keyOf(value: number): number {
  if (value === 0) return 0;
  return Math.sign(value) * (Math.ceil(Math.log(Math.abs(value)) / logGamma) + shift);
}

function middleOf(key: number): number {
  if (key === 0) return 0;
  return Math.sign(key) * Math.exp((Math.abs(key) - shift) * logGamma) * (1 - accuracy);
}

function nth(sorted: readonly (readonly [number, number])[], rank: number): number {
  let seen = 0;
  for (const [key, times] of sorted) {
    seen += times;
    if (seen > rank) return middleOf(key);
  }
  return Number.NaN;
}
