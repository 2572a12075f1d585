import { addCounts, increment } from '../../state/run-summary.ts';
import type { SettledEvent } from '../pages/settle-page.ts';
import type { Slice } from './slice.ts';

/** Counts settled events of one slice, which is made anew once for all of them. */
export class SliceTally {
  readonly slice: Slice;
  readonly #services = new Map<string, number>();
  #stored = 0;
  #dead = 0;

  constructor(slice: Slice) {
    this.slice = slice;
  }

  covers(time: number): boolean {
    return time >= this.slice.from && time < this.slice.to;
  }

  count({ kind, service }: Pick<SettledEvent, 'kind' | 'service'>): void {
    if (kind === 'rejected') this.#dead += 1;
    else this.#stored += 1;
    increment(this.#services, service);
  }

  /** The slice with all that was counted. */
  added(now: number): Slice {
    const { slice } = this;
    return {
      ...slice,
      stored: slice.stored + this.#stored,
      dead: slice.dead + this.#dead,
      services: addCounts(slice.services, Object.fromEntries(this.#services)),
      // They came after the slice was counted: the count has to follow.
      nextCheck: slice.countedAt === undefined ? slice.nextCheck : Math.min(slice.nextCheck ?? now, now),
    };
  }
}
