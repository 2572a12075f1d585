/** The ids that were settled lately, with the time of their events, so that what is read again is not written again. */
export class RecentIds {
  readonly #times: Map<string, number>;
  readonly #limit: number;

  /** @param limit how many are kept at most; the newest are */
  constructor(entries: Iterable<readonly [string, number]>, limit: number) {
    this.#times = new Map(entries);
    this.#limit = limit;
  }

  has(id: string): boolean {
    return this.#times.has(id);
  }

  add(id: string, time: number): void {
    this.#times.set(id, time);
  }

  get size(): number {
    return this.#times.size;
  }

  /**
   * Forgets ids of events before a time, and the oldest beyond the limit.
   * @returns how many had to go for the limit although they were new enough
   */
  prune(before: number): number {
    for (const [id, time] of this.#times) if (time < before) this.#times.delete(id);
    const excess = this.#times.size - this.#limit;
    if (excess <= 0) return 0;
    const oldestFirst = [...this.#times].sort(([, left], [, right]) => left - right);
    for (const [id] of oldestFirst.slice(0, excess)) this.#times.delete(id);
    return excess;
  }

  entries(): readonly (readonly [string, number])[] {
    return [...this.#times];
  }
}
