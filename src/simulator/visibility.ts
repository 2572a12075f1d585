import type { EventStore } from './event-store.ts';
import type { FaultSchedule } from './faults/schedule.ts';
import { Random } from './random.ts';

/** Whether the event at an ordinal can be seen. */
export type VisibilityTest = (ordinal: number) => boolean;

/** From when on each event can be seen, by the server's clock. */
export class Visibility {
  readonly #visibleAt: Float64Array;
  /** From then on, all can be seen. */
  readonly completeAt: number;

  constructor(visibleAt: Float64Array) {
    this.#visibleAt = visibleAt;
    this.completeAt = visibleAt.reduce((latest, time) => Math.max(latest, time), Number.NEGATIVE_INFINITY);
  }

  /** @returns undefined where every event can be seen, so that nobody needs to ask for each */
  at(now: number): VisibilityTest | undefined {
    const visibleAt = this.#visibleAt;
    return now >= this.completeAt ? undefined : (ordinal) => (visibleAt[ordinal] as number) <= now;
  }
}

/** An event is there from its timestamp on, unless the schedule makes it late or lets it come from the future. */
export function scheduleVisibility(store: EventStore, { seed, late, future }: FaultSchedule): Visibility {
  const random = new Random(`${seed}:visibility`);
  const visibleAt = store.milliseconds.slice(0, store.count);
  for (let ordinal = 0; ordinal < visibleAt.length; ordinal++) {
    // Three draws for each, so that an event's lot does not depend on that of the ones before.
    const [isLate, isAhead, fraction] = [random.fraction(), random.fraction(), random.fraction()];
    const time = visibleAt[ordinal] as number;
    if (late && isLate < late.share) visibleAt[ordinal] = time + 1 + Math.floor(fraction * late.longestMs);
    else if (future && isAhead < future.share) visibleAt[ordinal] = time - 1 - Math.floor(fraction * future.longestMs);
  }
  return new Visibility(visibleAt);
}
