import { type PanelRange, timesOf } from '../panels/panel-data.ts';
import type { Accumulator, NewAccumulator } from './measures.ts';
import type { Period } from './period.ts';

/** A measure over time. Its cells are no wider than the bars that the finished report will have. */
export class TimeSeries {
  private readonly period: Period;
  private readonly create: NewAccumulator;
  private width: number;
  private cells = new Map<number, Accumulator>();

  constructor(period: Period, create: NewAccumulator) {
    this.period = period;
    this.create = create;
    this.width = period.width;
  }

  /** @returns by how many cells it has grown */
  add(time: number): number {
    let grown = 0;
    if (this.width !== this.period.width) grown = this.widen();
    const start = Math.floor(time / this.width) * this.width;
    const before = this.cells.get(start);
    const cell = before ?? this.create();
    if (before === undefined) this.cells.set(start, cell);
    return grown + (before === undefined ? 1 + cell.weight : 0) + cell.add();
  }

  /** One value for each bar of the range. */
  values(range: PanelRange): readonly (number | undefined)[] {
    const bars = regrouped(this.cells, range.interval, this.create);
    return timesOf(range).map((time) => (bars.get(time) ?? this.create()).value);
  }

  get weight(): number {
    let sum = 0;
    for (const { weight } of this.cells.values()) sum += 1 + weight;
    return sum;
  }

  private widen(): number {
    const before = this.weight;
    this.width = this.period.width;
    this.cells = regrouped(this.cells, this.width, this.create);
    return this.weight - before;
  }
}

function regrouped(
  cells: ReadonlyMap<number, Accumulator>,
  width: number,
  create: NewAccumulator,
): Map<number, Accumulator> {
  const wide = new Map<number, Accumulator>();
  for (const [start, cell] of cells) {
    const at = Math.floor(start / width) * width;
    const into = wide.get(at) ?? create();
    wide.set(at, into);
    into.merge(cell);
  }
  return wide;
}
