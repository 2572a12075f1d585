/** Way of an event, stage 7 of 11: an id in; whether it is known as stored out. */

/** Id of a document, time of its event, and the digest of its content where that is known. */
export type RecentId = readonly [id: string, time: number, digest?: number];

/**
 * The ids that were settled lately, with the time of their events, so that what is read again is not written again.
 * It also knows from which time on it holds them all: of an event before that it cannot say that it is new.
 */
export class RecentIds {
  readonly #known: Map<string, RecentId>;
  readonly #limit: number;
  #completeFrom: number;
  /** What `completeFrom` becomes when the window that is being read is complete. */
  #pendingFrom = Number.POSITIVE_INFINITY;

  /**
   * @param limit how many are kept at most; the newest are
   * @param completeFrom every settled event of this time or later is among the entries; undefined where that is not known
   */
  constructor(entries: Iterable<RecentId>, limit: number, completeFrom?: number) {
    this.#known = new Map([...entries].map((entry) => [entry[0], entry]));
    this.#limit = limit;
    this.#completeFrom = completeFrom ?? Number.POSITIVE_INFINITY;
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }

  /** Of the content that is stored under the id; undefined where that is not known. */
  digestOf(id: string): number | undefined {
    return this.#known.get(id)?.[2];
  }

  /** Whether an event of this time would be here if it had been settled before. */
  covers(time: number | undefined): boolean {
    return time !== undefined && time >= this.#completeFrom;
  }

  /** From which time on it holds them all; undefined where that is not known. */
  get completeFrom(): number | undefined {
    return Number.isFinite(this.#completeFrom) ? this.#completeFrom : undefined;
  }

  /** By the id of a content that is not the first one. */
  hasChanged(id: string): boolean {
    return this.#known.has(id);
  }

  /** What is stored under an id stays: a digest that is known is not replaced. */
  add(id: string, time: number, digest?: number): void {
    const stored = this.#known.get(id)?.[2] ?? digest;
    this.#known.set(id, stored === undefined ? [id, time] : [id, time, stored]);
  }

  get size(): number {
    return this.#known.size;
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
    for (const [id, time] of this.#known.values()) if (time < before) this.#known.delete(id);
    this.#forgotBefore(before);
    const excess = this.#known.size - this.#limit;
    if (excess <= 0) return 0;
    const oldestFirst = [...this.#known.values()].sort(([, left], [, right]) => left - right).slice(0, excess);
    for (const [id, time] of oldestFirst) {
      this.#known.delete(id);
      this.#forgotBefore(time + 1);
    }
    return excess;
  }

  entries(): readonly RecentId[] {
    return [...this.#known.values()];
  }

  #forgotBefore(time: number): void {
    this.#completeFrom = Math.max(this.#completeFrom, time);
    this.#pendingFrom = Math.max(this.#pendingFrom, time);
  }
}
