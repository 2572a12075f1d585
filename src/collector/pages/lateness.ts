import { day, hour } from '../../core/duration.ts';
/** An overlap is never stretched beyond this, whatever is measured; later events are found by counting. */
export const longestOverlap = 2 * hour;
/** What was the latest yesterday is not the latest there will ever be. */
const headroom = 1.5;

/**
 * Stretches the overlap to how late events have come during the last day: never below the configured one, never above two
 * hours (or the configured one, where that is longer).
 */
export class Lateness {
  readonly #configured: number;
  /** The latest by hour. */
  readonly #latest: Map<number, number>;

  /** @param entries what `entries()` gave before */
  constructor(configured: number, entries: Iterable<readonly [number, number]> = []) {
    this.#configured = configured;
    this.#latest = new Map(entries);
  }

  /** @param lateness milliseconds by which events were older than the end of the window before the one they came in */
  observe(lateness: readonly number[], now: number): void {
    const key = Math.floor(now / hour) * hour;
    for (const value of lateness) {
      // A device that was offline for days says nothing about how long JumpCloud takes.
      if (value > 0 && value <= longestOverlap && value > (this.#latest.get(key) ?? 0)) this.#latest.set(key, value);
    }
    for (const time of this.#latest.keys()) if (time <= now - day) this.#latest.delete(time);
  }

  /** Events came that no overlap had reached: the present one is too short, by how much is not known. */
  missed(now: number): void {
    this.observe([Math.min(longestOverlap, (this.overlap(now) * 2) / headroom)], now);
  }

  /** How much of what was read is to be read again, in milliseconds. */
  overlap(now: number): number {
    let latest = 0;
    for (const [time, value] of this.#latest) if (time > now - day) latest = Math.max(latest, value);
    const wanted = Math.ceil(latest * headroom);
    return Math.max(this.#configured, Math.min(wanted, longestOverlap));
  }

  entries(): readonly (readonly [number, number])[] {
    return [...this.#latest];
  }
}
