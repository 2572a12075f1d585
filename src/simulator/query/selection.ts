import type { SimulatorBehaviour } from '../behaviour.ts';
import type { EventStore } from '../event-store.ts';
import type { VisibilityTest } from '../visibility.ts';
import { compareInstants, type Instant } from './instant.ts';
import type { Paging } from './paging.ts';
import type { EventTest } from './search-term.ts';
import type { TimeRange } from './time-range.ts';
import type { View } from './view.ts';

export interface SelectionOptions {
  readonly store: EventStore;
  readonly view: View;
  readonly range: TimeRange;
  readonly behaviour: SimulatorBehaviour;
  /** Slow path: events are parsed for it. */
  readonly search: EventTest | undefined;
  /** undefined where every event can be seen. */
  readonly isVisible: VisibilityTest | undefined;
}

/** The events that a query is about, before paging. */
export class Selection {
  readonly #options: SelectionOptions;
  /** Positions in the view: `#low` is in the range unless the nanoseconds of its millisecond say otherwise. */
  readonly #low: number;
  readonly #high: number;

  constructor(options: SelectionOptions) {
    this.#options = options;
    const { store, view, range } = options;
    const { start, end } = range;
    this.#low = view.firstWhere((ordinal) => (store.milliseconds[ordinal] as number) >= start.milliseconds);
    this.#high = end
      ? view.firstWhere((ordinal) => (store.milliseconds[ordinal] as number) > end.milliseconds)
      : view.length;
  }

  /** Ordinals of all events of the selection, ascending. */
  *all(): Generator<number> {
    for (let position = this.#low; position < this.#high; position++) {
      const ordinal = this.#options.view.ordinal(position);
      if (this.#includes(ordinal)) yield ordinal;
    }
  }

  count(): number {
    let count = 0;
    for (const _ of this.all()) count++;
    return count;
  }

  /** Ordinals of one page, in the order asked for. */
  page({ limit, skip, sort, after }: Paging): number[] {
    const { view } = this.#options;
    const step = sort === 'ASC' ? 1 : -1;
    let position = sort === 'ASC' ? this.#low : this.#high - 1;
    if (after) {
      const isAfter = (ordinal: number): boolean => this.#compareToCursor(ordinal, after) > 0;
      const isAtOrAfter = (ordinal: number): boolean => this.#compareToCursor(ordinal, after) >= 0;
      position =
        sort === 'ASC'
          ? Math.max(position, view.firstWhere(isAfter))
          : Math.min(position, view.firstWhere(isAtOrAfter) - 1);
    }
    const ordinals: number[] = [];
    let toSkip = skip;
    for (; position >= this.#low && position < this.#high && ordinals.length < limit; position += step) {
      const ordinal = view.ordinal(position);
      if (!this.#includes(ordinal)) continue;
      if (toSkip > 0) toSkip--;
      else ordinals.push(ordinal);
    }
    return ordinals;
  }

  #compareToCursor(ordinal: number, after: { readonly milliseconds: number; readonly tie: string }): number {
    const { store } = this.#options;
    const difference = (store.milliseconds[ordinal] as number) - after.milliseconds;
    if (difference !== 0) return difference;
    const tie = store.tie(ordinal);
    return tie === after.tie ? 0 : tie < after.tie ? -1 : 1;
  }

  #includes(ordinal: number): boolean {
    const { store, range, search, isVisible } = this.#options;
    if (isVisible && !isVisible(ordinal)) return false;
    const milliseconds = store.milliseconds[ordinal] as number;
    const atBorder = milliseconds === range.start.milliseconds || milliseconds === range.end?.milliseconds;
    if (atBorder && !this.#isInRange({ milliseconds, nanoseconds: store.nanoseconds[ordinal] as number })) return false;
    return search === undefined || search(store.parse(ordinal));
  }

  #isInRange(instant: Instant): boolean {
    const { range, behaviour } = this.#options;
    const cut = (value: Instant): Instant =>
      behaviour.timePrecision === 'nanoseconds' ? value : { milliseconds: value.milliseconds, nanoseconds: 0 };
    if (compareInstants(cut(instant), cut(range.start)) < 0) return false;
    if (!range.end) return true;
    const order = compareInstants(cut(instant), cut(range.end));
    return order < 0 || (order === 0 && behaviour.endTime === 'inclusive');
  }
}
