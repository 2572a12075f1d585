import type { JsonValue } from '../core/json.ts';

export interface Bounds {
  /** Milliseconds after which a key is of no more use. */
  readonly idle: number;
  /** The weight of everything together. */
  readonly most?: number;
}

/** Documents that a rule keeps, or keys. Documents that several rules keep are in memory once. */
const mostKept = 20_000;

/** Looking for what is of no more use takes time, and little of it lies around until then. */
const putsBetween = 64;

interface Held<V> {
  readonly at: number;
  readonly weight: number;
  readonly value: V;
}

/**
 * Values by key, in bounded memory: keys are dropped once they are of no more use. If there are too many, those that were
 * not used for the longest time are forgotten, and counted.
 */
export class Keyed<V> {
  readonly #held: Map<string, Held<V>>;
  readonly #bounds: Bounds;
  readonly #most: number;
  #weight = 0;
  #puts = 0;
  forgotten = 0;

  constructor(bounds: Bounds, saved: readonly (readonly [string, Held<V>])[] = []) {
    this.#bounds = bounds;
    this.#most = bounds.most ?? mostKept;
    this.#held = new Map(saved);
    for (const { weight } of this.#held.values()) this.#weight += weight;
  }

  get(key: string, now: number): V | undefined {
    const held = this.#held.get(key);
    return held === undefined || held.at < now - this.#bounds.idle ? undefined : held.value;
  }

  /** @param weight how many documents or keys the value holds */
  put(key: string, now: number, value: V, weight = 1): void {
    this.drop(key);
    this.#held.set(key, { at: now, weight, value });
    this.#weight += weight;
    this.#puts += 1;
    if (this.#weight <= this.#most && this.#puts % putsBetween !== 0) return;
    for (const [oldest, held] of this.#held) {
      const isStale = held.at < now - this.#bounds.idle;
      if (!isStale && (this.#weight <= this.#most || oldest === key)) break;
      if (!isStale) this.forgotten += held.weight;
      this.drop(oldest);
    }
  }

  drop(key: string): void {
    const held = this.#held.get(key);
    if (held === undefined) return;
    this.#weight -= held.weight;
    this.#held.delete(key);
  }

  /** Those that were used first come first. */
  entries(): Iterable<readonly [string, Held<V>]> {
    return this.#held;
  }
}

/** Everything that a rule remembers. It can be written down and taken up again. */
export class Memory {
  readonly #saved: SavedMemory;
  readonly #parts = new Map<string, Keyed<unknown>>();

  constructor(saved: SavedMemory = {}) {
    this.#saved = saved;
  }

  keyed<V>(name: string, bounds: Bounds): Keyed<V> {
    const part = new Keyed<V>(bounds, this.#saved[name] as readonly (readonly [string, Held<V>])[] | undefined);
    this.#parts.set(name, part as Keyed<unknown>);
    return part;
  }

  get forgotten(): number {
    let sum = 0;
    for (const { forgotten } of this.#parts.values()) sum += forgotten;
    return sum;
  }

  save(): SavedMemory {
    return Object.fromEntries(
      [...this.#parts].map(([name, part]) => [name, [...part.entries()] as unknown as JsonValue]),
    );
  }
}

export type SavedMemory = Readonly<Record<string, JsonValue>>;
