import type { PanelRange } from '../panels/panel-data.ts';
import type { Accumulator, NewAccumulator } from './measures.ts';
import type { Period } from './period.ts';
import type { Ranked } from './ranking.ts';
import { TimeSeries } from './time-series.ts';

/** The measures of one value, or of one row; it ranks by the first. */
export class Measured implements Ranked {
  private readonly measures: readonly Accumulator[];

  constructor(create: readonly NewAccumulator[]) {
    this.measures = create.map((one) => one());
  }

  add(_time: number): number {
    let grown = 0;
    for (const measure of this.measures) grown += measure.add();
    return grown;
  }

  get rank(): number | undefined {
    return this.measures[0]?.value;
  }

  get values(): readonly (number | undefined)[] {
    return this.measures.map(({ value }) => value);
  }

  get weight(): number {
    return this.measures.reduce((sum, { weight }) => sum + weight, 0);
  }
}

/** The measure of one value over time; it ranks by that of all the time. */
export class Band implements Ranked {
  private readonly all: Accumulator;
  private readonly series: TimeSeries;

  constructor(period: Period, create: NewAccumulator) {
    this.all = create();
    this.series = new TimeSeries(period, create);
  }

  add(time: number): number {
    return this.all.add() + this.series.add(time);
  }

  get rank(): number | undefined {
    return this.all.value;
  }

  values(range: PanelRange): readonly (number | undefined)[] {
    return this.series.values(range);
  }

  get weight(): number {
    return this.all.weight + this.series.weight;
  }
}
