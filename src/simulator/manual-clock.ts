import { type Clock, systemClock } from '../core/clock.ts';

/**
 * A clock that a test moves. It stands still where it was set, or runs along with another clock.
 * While it stands, whoever sleeps on it makes the time pass: `sleep` moves it and returns at once.
 */
export class ManualClock implements Clock {
  readonly #base: Clock;
  #frozenAt: number | undefined;
  #offset = 0;

  /**
   * @param start milliseconds since the epoch, where it stands; it runs where this is left out
   * @param base what it runs along with
   */
  constructor(start?: number, base: Clock = systemClock) {
    this.#base = base;
    this.#frozenAt = start;
  }

  now(): number {
    return this.#frozenAt ?? this.#base.now() + this.#offset;
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (this.#frozenAt === undefined) return await this.#base.sleep(milliseconds, signal);
    if (!signal?.aborted) this.advance(milliseconds);
  }

  /** Sets the time, at which the clock stands from now on. */
  set(milliseconds: number): void {
    this.#frozenAt = milliseconds;
  }

  /** Moves the time; a clock that runs goes on running. */
  advance(milliseconds: number): void {
    if (this.#frozenAt === undefined) this.#offset += milliseconds;
    else this.#frozenAt += milliseconds;
  }

  /** Goes on from where it stands. */
  run(): void {
    this.#offset = this.now() - this.#base.now();
    this.#frozenAt = undefined;
  }
}
