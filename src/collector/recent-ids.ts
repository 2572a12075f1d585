/**
 * The ids that were settled lately, with the time of their events, so that what is read again is not written again.
 * It also knows from which time on it holds them all: of an event before that it cannot say that it is new.
 */
export class RecentIds {
  readonly #times: Map<string, number>;
  readonly #limit: number;
  #completeFrom: number;
  /** What `completeFrom` becomes when the window that is being read is complete. */
  #pendingFrom = Number.POSITIVE_INFINITY;

  /**
   * @param limit how many are kept at most; the newest are
   * @param completeFrom every settled event of this time or later is among the entries; undefined where that is not known
   */
  constructor(entries: Iterable<readonly [string, number]>, limit: number, completeFrom?: number) {
    this.#times = new Map(entries);
    this.#limit = limit;
    this.#completeFrom = completeFrom ?? Number.POSITIVE_INFINITY;
  }

  has(id: string): boolean {
    return this.#times.has(id);
  }

  /** Whether an event of this time would be here if it had been settled before. */
  covers(time: number | undefined): boolean {
    return time !== undefined && time >= this.#completeFrom;
  }

  /** From which time on it holds them all; undefined where that is not known. */
  get completeFrom(): number | undefined {
    return Number.isFinite(this.#completeFrom) ? this.#completeFrom : undefined;
  }

  add(id: string, time: number): void {
    this.#times.set(id, time);
  }

  get size(): number {
    return this.#times.size;
  }

  /** Everything from this time on is about to be read, and added. */
  beginReading(from: number): void {
    this.#pendingFrom = from;
  }

  /** It has been read to its end. */
  endReading(): void {
    this.#completeFrom = this.#pendingFrom;
  }

  /**
   * Forgets ids of events before a time, and the oldest beyond the limit.
   * @returns how many had to go for the limit although they were new enough
   */
  prune(before: number): number {
    for (const [id, time] of this.#times) if (time < before) this.#times.delete(id);
    this.#forgotBefore(before);
    const excess = this.#times.size - this.#limit;
    if (excess <= 0) return 0;
    const oldestFirst = [...this.#times].sort(([, left], [, right]) => left - right).slice(0, excess);
    for (const [id, time] of oldestFirst) {
      this.#times.delete(id);
      this.#forgotBefore(time + 1);
    }
    return excess;
  }

  entries(): readonly (readonly [string, number])[] {
    return [...this.#times];
  }

  #forgotBefore(time: number): void {
    this.#completeFrom = Math.max(this.#completeFrom, time);
    this.#pendingFrom = Math.max(this.#pendingFrom, time);
  }
}
