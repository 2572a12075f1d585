/** So many different values are counted exactly. */
const most = 8192;

/**
 * Counts different texts, by adaptive sampling: it keeps the hashes below a limit, and halves the limit when they are too
 * many. Beyond `most` different texts the count is off by some 1.5 %.
 */
export class UniqueValues {
  private readonly kept = new Set<number>();
  private limit = 1;

  add(text: string): void {
    this.put(hashOf(text));
  }

  merge({ kept, limit }: UniqueValues): void {
    this.lower(limit);
    for (const hash of kept) this.put(hash);
  }

  get size(): number {
    return this.kept.size;
  }

  get count(): number {
    return Math.round(this.kept.size / this.limit);
  }

  private put(hash: number): void {
    if (hash >= this.limit) return;
    this.kept.add(hash);
    if (this.kept.size > most) this.lower(this.limit / 2);
  }

  private lower(limit: number): void {
    if (limit >= this.limit) return;
    this.limit = limit;
    for (const hash of this.kept) if (hash >= limit) this.kept.delete(hash);
  }
}

/** A number from 0 to 1 with 53 random bits, the same for equal texts. */
function hashOf(text: string): number {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x27d4eb2f);
    low = Math.imul(low ^ code, 0x165667b1);
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  high = mixed(high ^ mixed(low));
  low = mixed(low + high);
  return ((high >>> 0) * 0x20_0000 + (low >>> 11)) / 2 ** 53;
}

function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
