import type { Budget, Prunable } from './budget.ts';
import type { Order } from './field-values.ts';

/** What is known of one value. */
export interface Ranked {
  /** @returns by how many cells it has grown */
  add(time: number): number;
  /** Undefined ranks last. */
  readonly rank: number | undefined;
  readonly weight: number;
}

/** An entry of a map, with its key. */
const entryWeight = 4;

/**
 * Values and what is known of them. If the budget is used up, the lower half is dropped, as in lossy counting. What was
 * dropped and comes again is counted anew, so it may be shown with less than there was.
 */
export class Ranking<T extends Ranked> implements Prunable {
  private readonly entries = new Map<string, T>();
  private readonly create: () => T;
  private readonly budget: Budget;
  private readonly size: number;
  private readonly order: Order;
  private grown = 0;
  /** How often there was a value at all. */
  total = 0;
  isPruned = false;

  /**
   * @param size how many values are shown; ten times as many are never dropped
   * @param order of the keys of those that rank alike
   */
  constructor(size: number, order: Order, create: () => T, budget: Budget) {
    this.size = size;
    this.order = order;
    this.create = create;
    this.budget = budget;
    budget.join(this);
  }

  add(key: string, time: number): void {
    this.total += 1;
    let entry = this.entries.get(key);
    let grown = 0;
    if (entry === undefined) {
      entry = this.create();
      this.entries.set(key, entry);
      grown = entryWeight + entry.weight;
    }
    grown += entry.add(time);
    if (grown === 0) return;
    this.grown += grown;
    this.budget.grow(grown);
  }

  /** The largest, with their keys. */
  top(): readonly (readonly [string, T])[] {
    return this.sorted().slice(0, this.size);
  }

  get weight(): number {
    return this.grown;
  }

  prune(): void {
    const half = this.grown / 2;
    this.grown = 0;
    for (const [index, [key, entry]] of this.sorted().entries()) {
      const weight = entryWeight + entry.weight;
      if (index < this.size * 10 || this.grown + weight < half) this.grown += weight;
      else {
        this.entries.delete(key);
        this.isPruned = true;
      }
    }
  }

  private sorted(): readonly (readonly [string, T])[] {
    const ranked = [...this.entries].map(([key, entry]) => ({ key, entry, rank: entry.rank ?? lowest }));
    ranked.sort((a, b) => (a.rank === b.rank ? this.order(a.key, b.key) : b.rank - a.rank));
    return ranked.map(({ key, entry }) => [key, entry]);
  }
}

const lowest = -Number.MAX_VALUE;
