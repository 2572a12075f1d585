import type { Measure } from '../panels/panel.ts';
import type { OpenDocument } from './open-document.ts';
import { Percentiles } from './percentiles.ts';
import { UniqueValues } from './unique-values.ts';

/** A number made of documents one at a time, in bounded memory. */
export interface Accumulator {
  /**
   * Takes the document that is open.
   * @returns by how many cells it has grown
   */
  add(): number;
  /** Takes over what another one of the same measure has seen. */
  merge(other: this): void;
  /** Undefined if nothing was there to make it of. */
  readonly value: number | undefined;
  /** What it holds, in cells of some 50 bytes. */
  readonly weight: number;
}

export type NewAccumulator = () => Accumulator;

/** What makes a number of documents for a measure. */
export function accumulatorOf(measure: Measure, open: OpenDocument): NewAccumulator {
  switch (measure.kind) {
    case 'count':
      return folding({ start: () => 0, add: (count) => count + 1, merge: plus, value: itself });
    case 'sum': {
      const numbers = open.numbers(measure.field);
      return folding({ start: () => 0, add: (sum) => numbers().reduce(plus, sum), merge: plus, value: itself });
    }
    case 'max': {
      const numbers = open.numbers(measure.field);
      const value = (most: number) => (most === lowest ? undefined : most);
      return folding({ start: () => lowest, add: (most) => numbers().reduce(larger, most), merge: larger, value });
    }
    case 'last': {
      const [numbers, times] = [open.numbers(measure.field), open.numbers('@timestamp')];
      const add = (last: Last): Last =>
        times().reduce((newest, time) => numbers().reduce((one, value) => later(one, { time, value }), newest), last);
      return folding<Last>({ start: () => ({ time: lowest }), add, merge: later, value: ({ value }) => value });
    }
    case 'share': {
      const isPart = open.matches(measure.part);
      return folding({
        start: () => ({ all: 0, part: 0 }),
        add: ({ all, part }) => ({ all: all + 1, part: part + Number(isPart()) }),
        merge: (one, other) => ({ all: one.all + other.all, part: one.part + other.part }),
        value: ({ all, part }) => (all === 0 ? undefined : part / all),
      });
    }
    case 'unique':
      return sketching(
        open.texts(measure.field),
        () => new UniqueValues(),
        ({ count }) => count,
      );
    case 'percentile':
      return sketching(
        open.numbers(measure.field),
        () => new Percentiles(),
        (numbers) => numbers.at(measure.percent),
      );
  }
}

interface Fold<State> {
  start(): State;
  /** Takes the document that is open. */
  add(state: State): State;
  merge(one: State, other: State): State;
  value(state: State): number | undefined;
  /** Undefined if its size is fixed. */
  readonly weight?: (state: State) => number;
}

class Folded<State> implements Accumulator {
  private readonly fold: Fold<State>;
  private state: State;

  constructor(fold: Fold<State>) {
    this.fold = fold;
    this.state = fold.start();
  }

  add(): number {
    const before = this.weight;
    this.state = this.fold.add(this.state);
    return this.weight - before;
  }

  merge({ state }: Folded<State>): void {
    this.state = this.fold.merge(this.state, state);
  }

  get value(): number | undefined {
    return this.fold.value(this.state);
  }

  get weight(): number {
    return this.fold.weight?.(this.state) ?? 1;
  }
}

function folding<State>(fold: Fold<State>): NewAccumulator {
  return () => new Folded(fold);
}

const itself = (number: number) => number;
const plus = (one: number, other: number) => one + other;
const larger = (one: number, other: number) => Math.max(one, other);
const lowest = Number.NEGATIVE_INFINITY;

interface Last {
  readonly time: number;
  readonly value?: number;
}

function later(one: Last, other: Last): Last {
  const isLater = other.time > one.time || (other.time === one.time && (other.value ?? 0) > (one.value ?? 0));
  return isLater ? other : one;
}

/** Values in a memory that grows with how many different ones there are. */
interface Sketch<Value> {
  add(value: Value): void;
  merge(other: this): void;
  readonly size: number;
}

function sketching<Value, S extends Sketch<Value>>(
  values: () => readonly Value[],
  start: () => S,
  value: (sketch: S) => number | undefined,
): NewAccumulator {
  return folding({
    start,
    add: (sketch) => {
      for (const one of values()) sketch.add(one);
      return sketch;
    },
    merge: (sketch, other) => {
      sketch.merge(other);
      return sketch;
    },
    value,
    weight: ({ size }) => 2 + size,
  });
}
