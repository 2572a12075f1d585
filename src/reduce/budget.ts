/** What can be made smaller by dropping the least of what it holds. */
export interface Prunable {
  readonly weight: number;
  /** Drops what ranks lowest, about half of it. */
  prune(): void;
}

/** Cells for the values of all panels together, some 100 MiB. */
const mostCells = 500_000;

/** Keeps the memory of all rankings bounded, however many different values documents have. */
export class Budget {
  private readonly members: Prunable[] = [];
  private used = 0;
  private limit: number;

  constructor(limit = mostCells) {
    this.limit = limit;
  }

  join(member: Prunable): void {
    this.members.push(member);
  }

  grow(cells: number): void {
    this.used += cells;
    if (this.used <= this.limit) return;
    for (let before = Number.POSITIVE_INFINITY; this.used < before && this.used > this.limit * 0.8; ) {
      before = this.used;
      const weights = this.members.map(({ weight }) => weight);
      this.members[weights.indexOf(Math.max(...weights))]?.prune();
      this.used = this.members.reduce((sum, { weight }) => sum + weight, 0);
    }
    // What is left cannot be dropped. Without more room every document would prune again.
    if (this.used > this.limit * 0.9) this.limit = Math.ceil(this.used * 1.2);
  }
}
