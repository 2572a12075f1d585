/** Way of an event, stage 7 of 11: an id in; whether it is known as stored out. */
import { recordBytes, recordWords, writeRecord } from './id-record.ts';
import { IdTable, writeWords } from './id-table.ts';

/** By the event's own timestamp; undefined if it has none, or none that can be read. */
export interface Stamped {
  readonly time: number | undefined;
}

/** Records of ids whose events lie in one span of time. */
export interface IdBlock {
  /** Where the span begins, milliseconds. */
  readonly start: number;
  readonly bytes: Buffer;
}

/** How many ids are kept: some 30 MB. What is older is looked up in the output. */
export const recentIdLimit = 1_000_000;

/** Ids are forgotten by the span. It doubles when there are so many spans: an overlap may be of 90 days. */
const shortestSpan = 10_000;
const mostSpans = 1024;

const sought = new Uint32Array(recordWords);

/**
 * The ids that were settled lately, by the time of their events, so that what is read again is not written again.
 * It also knows from which time on it holds them all: of an event before that it cannot say that it is new.
 *
 * It is the living part of a checkpoint: a save writes what was added since the one before.
 */
export class RecentIds {
  readonly #limit: number;
  readonly #tables = new Map<number, IdTable>();
  #span = shortestSpan;
  #forgottenBefore = Number.NEGATIVE_INFINITY;
  #completeFrom: number;
  /** What `completeFrom` becomes when the window that is being read is complete. */
  #pendingFrom = Number.POSITIVE_INFINITY;
  /** Records that no save has taken yet, one after the other, and the spans that they are of. */
  #news = new Uint32Array(256 * recordWords);
  #newStarts: number[] = [];

  /**
   * @param completeFrom every settled event of this time or later is going to be put in; undefined where that is not known
   * @param limit how many are kept at most; the newest are
   */
  constructor(completeFrom?: number, limit: number = recentIdLimit) {
    this.#completeFrom = completeFrom ?? Number.POSITIVE_INFINITY;
    this.#limit = limit;
  }

  has(id: string, event: Stamped): boolean {
    return this.#find(id, event) !== undefined;
  }

  /** Of the content that is stored under the id; undefined where that is not known. */
  digestOf(id: string, event: Stamped): number | undefined {
    return this.#find(id, event)?.digestOf(sought);
  }

  /** By the id of a content that is not the first one. */
  hasChanged(id: string, event: Stamped): boolean {
    return this.has(id, event);
  }

  /** Whether an event of this time would be here if it had been settled before. */
  covers(time: number | undefined): boolean {
    return time !== undefined && time >= this.#completeFrom;
  }

  /** From which time on it holds them all; undefined where that is not known. */
  get completeFrom(): number | undefined {
    return Number.isFinite(this.#completeFrom) ? this.#completeFrom : undefined;
  }

  /** The output can hold more than was saved: what is here is not all. */
  doubt(): void {
    this.#completeFrom = Number.POSITIVE_INFINITY;
  }

  get size(): number {
    return this.#sum(({ count }) => count);
  }

  /** What the ids take in memory. */
  get bytes(): number {
    return this.#sum(({ bytes }) => bytes);
  }

  get span(): number {
    return this.#span;
  }

  /** Ids of spans that end before this are not here any more. */
  get forgottenBefore(): number | undefined {
    return Number.isFinite(this.#forgottenBefore) ? this.#forgottenBefore : undefined;
  }

  /** What is stored under an id stays: a digest that is known is not replaced. */
  add(id: string, time: number, digest?: number): void {
    writeRecord(id, digest, sought);
    const start = this.#startOf(time);
    if (!this.#tableOf(start).put(sought)) return;
    const count = this.#newStarts.push(start);
    if (count * recordWords > this.#news.length) {
      const larger = new Uint32Array(this.#news.length * 2);
      larger.set(this.#news);
      this.#news = larger;
    }
    this.#news.set(sought, (count - 1) * recordWords);
  }

  /** Puts in what was saved. @param span the one it was saved with; it never gets shorter */
  put({ start, bytes }: IdBlock, span: number): void {
    while (this.#span < span) this.#widen();
    this.#tableOf(this.#startOf(start)).putBytes(bytes);
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
    for (const start of this.#tables.keys()) if (start + this.#span <= before) this.#tables.delete(start);
    this.#forgotBefore(before);
    let excess = this.size - this.#limit;
    if (excess <= 0) return 0;
    let lost = 0;
    for (const start of [...this.#tables.keys()].sort((left, right) => left - right)) {
      if (excess <= 0) break;
      const { count } = this.#tables.get(start) as IdTable;
      this.#tables.delete(start);
      this.#forgotBefore(start + this.#span);
      lost += count;
      excess -= count;
    }
    return lost;
  }

  /** All of them. */
  blocks(): readonly IdBlock[] {
    return [...this.#tables].map(([start, table]) => ({ start, bytes: table.toBytes() }));
  }

  /** Those that were added since this was called last. */
  takeNews(): readonly IdBlock[] {
    const counts = new Map<number, number>();
    for (const start of this.#newStarts) counts.set(start, (counts.get(start) ?? 0) + 1);
    const ends = new Map<number, number>();
    const blocks = [...counts].map(([start, count]) => ({ start, bytes: Buffer.alloc(count * recordBytes) }));
    const byStart = new Map(blocks.map(({ start, bytes }) => [start, bytes]));
    for (const [index, start] of this.#newStarts.entries()) {
      const end = writeWords(this.#news, index * recordWords, byStart.get(start) as Buffer, ends.get(start) ?? 0);
      ends.set(start, end);
    }
    this.#newStarts = [];
    return blocks;
  }

  /** Leaves the id in `sought`. @returns the table that has it */
  #find(id: string, { time }: Stamped): IdTable | undefined {
    writeRecord(id, undefined, sought);
    if (time !== undefined) {
      const table = this.#tables.get(this.#startOf(time));
      return table?.has(sought) ? table : undefined;
    }
    // It is kept by the time it was given then, which may be another than it would get now.
    for (const table of this.#tables.values()) if (table.has(sought)) return table;
    return undefined;
  }

  #startOf(time: number): number {
    return Math.floor(time / this.#span) * this.#span;
  }

  #tableOf(start: number): IdTable {
    const known = this.#tables.get(start);
    if (known) return known;
    if (this.#tables.size >= mostSpans) {
      this.#widen();
      return this.#tableOf(this.#startOf(start));
    }
    const table = new IdTable();
    this.#tables.set(start, table);
    return table;
  }

  /** Makes one span of every two. */
  #widen(): void {
    const blocks = this.blocks();
    this.#tables.clear();
    this.#span *= 2;
    for (const { start, bytes } of blocks) this.#tableOf(this.#startOf(start)).putBytes(bytes);
  }

  #forgotBefore(time: number): void {
    this.#forgottenBefore = Math.max(this.#forgottenBefore, time);
    this.#completeFrom = Math.max(this.#completeFrom, time);
    this.#pendingFrom = Math.max(this.#pendingFrom, time);
  }

  #sum(of: (table: IdTable) => number): number {
    let sum = 0;
    for (const table of this.#tables.values()) sum += of(table);
    return sum;
  }
}
