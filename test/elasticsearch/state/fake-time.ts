import { setImmediate as turn } from 'node:timers/promises';
import type { LeaseClock } from '../../../src/elasticsearch/state/lease-keeper.ts';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Time that passes only when the test says so. */
export class FakeTime {
  #now = 0;
  #suspended = 0;
  readonly #sleepers = new Set<Sleeper>();

  /** A clock; one that is stopped does not wake its sleepers, as with a process that is paused. */
  clock(isStopped: () => boolean = () => false): LeaseClock {
    return {
      monotonic: () => this.#now,
      wall: () => this.#now + this.#suspended,
      sleep: (milliseconds, signal) =>
        new Promise((resolve) => {
          const done = (): void => {
            this.#sleepers.delete(sleeper);
            signal.removeEventListener('abort', done);
            resolve();
          };
          const sleeper: Sleeper = { until: this.#now + milliseconds, wake: () => (isStopped() ? undefined : done()) };
          if (signal.aborted) return resolve();
          signal.addEventListener('abort', done);
          this.#sleepers.add(sleeper);
        }),
    };
  }

  /** The machine sleeps: the monotonic clock stands still meanwhile, and nothing happens. */
  suspend(milliseconds: number): void {
    this.#suspended += milliseconds;
  }

  /** Lets time pass in small steps, and everything that is due happen in each. */
  async pass(milliseconds: number, step = 500): Promise<void> {
    const end = this.#now + milliseconds;
    await settle();
    while (this.#now < end) {
      this.#now = Math.min(end, this.#now + step);
      for (const { until, wake } of this.#sleepers) if (until <= this.#now) wake();
      await settle();
    }
  }
}

async function settle(): Promise<void> {
  for (let turns = 0; turns < 6; turns += 1) await turn();
}
