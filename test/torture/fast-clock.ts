import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../src/core/clock.ts';

/** When the real clock tells `real` it is `simulated`, and runs so many times faster. */
export interface ClockSettings {
  readonly real: number;
  readonly simulated: number;
  readonly speed: number;
}

/** A clock that runs so many times faster than the real one, and can be put forward. */
export class FastClock implements Clock {
  readonly speed: number;
  #real = Date.now();
  #simulated: number;

  constructor(start: number, speed: number) {
    this.#simulated = start;
    this.speed = speed;
  }

  now(): number {
    return Math.floor(this.#simulated + (Date.now() - this.#real) * this.speed);
  }

  /** Never back. */
  putForward(milliseconds: number): void {
    this.#simulated = this.now() + Math.max(0, milliseconds);
    this.#real = Date.now();
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    await delay(milliseconds / this.speed, undefined, signal ? { signal } : {}).catch((error: unknown) => {
      if (!signal?.aborted) throw error;
    });
  }

  /** For a process whose clock shall tell the same time; it holds until this one is put forward. */
  settings(): ClockSettings {
    return { real: this.#real, simulated: this.#simulated, speed: this.speed };
  }
}
