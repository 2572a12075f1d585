import type { EventStore } from './event-store.ts';
import type { FaultSchedule } from './faults/schedule.ts';
import { Random } from './random.ts';

/** Whether the event at an ordinal can be seen. */
export type VisibilityTest = (ordinal: number) => boolean;

/** From when on each event can be seen, by the server's clock. */
export class Visibility {
  readonly #visibleAt: Float64Array;
  readonly #goneAt: Float64Array | undefined;
  /** From then on, all can be seen. */
  readonly completeAt: number;

  /** @param goneAt from when on each event is gone again; undefined if none ever is */
  constructor(visibleAt: Float64Array, goneAt?: Float64Array) {
    this.#visibleAt = visibleAt;
    this.#goneAt = goneAt;
    this.completeAt = visibleAt.reduce((latest, time) => Math.max(latest, time), Number.NEGATIVE_INFINITY);
  }

  /** @returns undefined where every event can be seen, so that nobody needs to ask for each */
  at(now: number): VisibilityTest | undefined {
    const [visibleAt, goneAt] = [this.#visibleAt, this.#goneAt];
    if (goneAt) return (ordinal) => (visibleAt[ordinal] as number) <= now && now < (goneAt[ordinal] as number);
    return now >= this.completeAt ? undefined : (ordinal) => (visibleAt[ordinal] as number) <= now;
  }
}

/** When single events can be seen, by their ids. Milliseconds after their timestamps. */
export interface ShownEvents {
  /** Not before this. */
  readonly late?: Readonly<Record<string, number>>;
  /** No longer than this: then they are withdrawn. */
  readonly withdrawn?: Readonly<Record<string, number>>;
}

/**
 * An event is there from its timestamp on, unless the schedule makes it late or lets it come from the future, or something
 * is said of it by its id.
 */
export function scheduleVisibility(
  store: EventStore,
  { seed, late, future, changes }: FaultSchedule,
  { late: lateIds = {}, withdrawn = {} }: ShownEvents = {},
  changed: ReadonlyMap<number, number> = new Map(),
): Visibility {
  const random = new Random(`${seed}:visibility`);
  const visibleAt = store.milliseconds.slice(0, store.count);
  for (let ordinal = 0; ordinal < visibleAt.length; ordinal++) {
    // Three draws for each, so that an event's lot does not depend on that of the ones before.
    const [isLate, isAhead, fraction] = [random.fraction(), random.fraction(), random.fraction()];
    const time = visibleAt[ordinal] as number;
    if (late && isLate < late.share) visibleAt[ordinal] = time + 1 + Math.floor(fraction * late.longestMs);
    else if (future && isAhead < future.share) visibleAt[ordinal] = time - 1 - Math.floor(fraction * future.longestMs);
  }
  const isPlain = Object.keys(lateIds).length + Object.keys(withdrawn).length + changed.size === 0;
  if (isPlain) return new Visibility(visibleAt);
  const goneAt = new Float64Array(visibleAt.length).fill(Number.POSITIVE_INFINITY);
  const randomChange = new Random(`${seed}:changes:visibility`);
  for (const [ordinal, first] of changed) {
    const after = randomChange.chance(0.5) ? randomChange.fraction() * (changes?.longestMs ?? 0) : 0;
    visibleAt[ordinal] = (visibleAt[first] as number) + Math.floor(after);
    if (changes?.inPlace) goneAt[first] = visibleAt[ordinal] as number;
  }
  for (let ordinal = 0; ordinal < visibleAt.length; ordinal++) {
    const [id, time] = [String(store.parse(ordinal).id), store.milliseconds[ordinal] as number];
    if (lateIds[id] !== undefined) visibleAt[ordinal] = time + lateIds[id];
    if (withdrawn[id] !== undefined) goneAt[ordinal] = time + withdrawn[id];
  }
  return new Visibility(visibleAt, goneAt);
}
