import type { Measure } from '../panels/panel.ts';
import type { Accumulator } from './accumulator.ts';
import type { OpenDocument } from './open-document.ts';
import { Percentiles } from './percentiles.ts';
import { UniqueValues } from './unique-values.ts';

export type NewAccumulator = () => Accumulator;

/** What makes a number of documents for a measure. */
export function accumulatorOf(measure: Measure, open: OpenDocument): NewAccumulator {
  switch (measure.kind) {
    case 'count':
      return () => new Count();
    case 'unique': {
      const texts = open.texts(measure.field);
      return () => new Unique(texts);
    }
    case 'percentile': {
      const numbers = open.numbers(measure.field);
      return () => new Percentile(numbers, measure.percent);
    }
    case 'max': {
      const numbers = open.numbers(measure.field);
      return () => new Max(numbers);
    }
    case 'sum': {
      const numbers = open.numbers(measure.field);
      return () => new Sum(numbers);
    }
    case 'last': {
      const [numbers, times] = [open.numbers(measure.field), open.numbers('@timestamp')];
      return () => new Last(numbers, times);
    }
    case 'share': {
      const isPart = open.matches(measure.part);
      return () => new Share(isPart);
    }
  }
}

class Count implements Accumulator {
  value = 0;
  readonly weight = 1;

  add(): number {
    this.value += 1;
    return 0;
  }

  merge(other: Count): void {
    this.value += other.value;
  }
}

class Unique implements Accumulator {
  private readonly texts: () => readonly string[];
  private readonly values = new UniqueValues();

  constructor(texts: () => readonly string[]) {
    this.texts = texts;
  }

  add(): number {
    let grown = 0;
    for (const text of this.texts()) grown += this.values.add(text);
    return grown;
  }

  merge(other: Unique): void {
    this.values.merge(other.values);
  }

  get value(): number {
    return this.values.count;
  }

  get weight(): number {
    return 2 + this.values.size;
  }
}

class Percentile implements Accumulator {
  private readonly numbers: () => readonly number[];
  private readonly percent: number;
  private readonly values = new Percentiles();

  constructor(numbers: () => readonly number[], percent: number) {
    this.numbers = numbers;
    this.percent = percent;
  }

  add(): number {
    let grown = 0;
    for (const number of this.numbers()) grown += this.values.add(number);
    return grown;
  }

  merge(other: Percentile): void {
    this.values.merge(other.values);
  }

  get value(): number | undefined {
    return this.values.at(this.percent);
  }

  get weight(): number {
    return 2 + this.values.size;
  }
}

class Max implements Accumulator {
  private readonly numbers: () => readonly number[];
  value: number | undefined = undefined;
  readonly weight = 1;

  constructor(numbers: () => readonly number[]) {
    this.numbers = numbers;
  }

  add(): number {
    for (const number of this.numbers()) this.take(number);
    return 0;
  }

  merge({ value }: Max): void {
    if (value !== undefined) this.take(value);
  }

  private take(number: number): void {
    if (this.value === undefined || number > this.value) this.value = number;
  }
}

class Sum implements Accumulator {
  private readonly numbers: () => readonly number[];
  value = 0;
  readonly weight = 1;

  constructor(numbers: () => readonly number[]) {
    this.numbers = numbers;
  }

  add(): number {
    for (const number of this.numbers()) this.value += number;
    return 0;
  }

  merge(other: Sum): void {
    this.value += other.value;
  }
}

class Last implements Accumulator {
  private readonly numbers: () => readonly number[];
  private readonly times: () => readonly number[];
  private time = Number.NEGATIVE_INFINITY;
  value: number | undefined = undefined;
  readonly weight = 2;

  constructor(numbers: () => readonly number[], times: () => readonly number[]) {
    this.numbers = numbers;
    this.times = times;
  }

  add(): number {
    for (const time of this.times()) for (const number of this.numbers()) this.take(time, number);
    return 0;
  }

  merge({ time, value }: Last): void {
    if (value !== undefined) this.take(time, value);
  }

  private take(time: number, number: number): void {
    if (time < this.time || (time === this.time && number <= (this.value ?? number - 1))) return;
    [this.time, this.value] = [time, number];
  }
}

class Share implements Accumulator {
  private readonly isPart: () => boolean;
  private all = 0;
  private part = 0;
  readonly weight = 1;

  constructor(isPart: () => boolean) {
    this.isPart = isPart;
  }

  add(): number {
    this.all += 1;
    if (this.isPart()) this.part += 1;
    return 0;
  }

  merge(other: Share): void {
    this.all += other.all;
    this.part += other.part;
  }

  get value(): number | undefined {
    return this.all === 0 ? undefined : this.part / this.all;
  }
}
