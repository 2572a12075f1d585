import { day, hour, minute, second } from '../../core/duration.ts';
import { formatNumber } from '../../core/numbers.ts';
import { isDuration } from '../../panels/measure.ts';
import type { Measure } from '../../panels/panel.ts';
import { fieldsOfStream } from '../stream-fields.ts';

export type Format = (value: number | undefined) => string;

export interface Axis {
  /** Numbers that are round in this unit are short. */
  readonly unit: number;
  readonly write: Write;
}

/** How numbers and times are written. */
export interface Formats {
  readonly zone: string;
  /** Such as `2026-01-31 14:05`. */
  time(milliseconds: number): string;
  /** The beginning of a bar: without the time of day if all bars begin at midnight. */
  bar(milliseconds: number, interval: number): string;
  /** The same in less room. */
  tick(milliseconds: number, interval: number): string;
  of(measure: Measure, stream: string): Format;
  /** How numbers up to the largest are written beside a drawing, where there is little room. */
  axis(measure: Measure, stream: string, largest: number): Axis;
}

/** What is shown if there is no value. */
export const noValue = '–';

type Write = (value: number) => string;

const writer = (options: Intl.NumberFormatOptions): Write => new Intl.NumberFormat('en-US', options).format;

const formatCompact = writer({ notation: 'compact', maximumFractionDigits: 1 });
export const formatShare = writer({ style: 'percent', maximumFractionDigits: 1 });

const units = [
  [day, 'day'],
  [hour, 'hour'],
  [minute, 'minute'],
  [second, 'second'],
  [1, 'millisecond'],
] as const;

/** In the largest unit that fits, such as `2.9 min`. */
export function formatMilliseconds(value: number): string {
  const [size, unit] = unitOf(value);
  return writer({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 })(value / size);
}

function unitOf(value: number): (typeof units)[number] {
  return units.find(([one]) => Math.abs(value) >= one) ?? [1000, 'second'];
}

/** @param zone an IANA name; @throws RangeError if there is no such time zone */
export function createFormats(zone: string): Formats {
  const calendar = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const partsOf = (milliseconds: number) =>
    Object.fromEntries(calendar.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  const time = (milliseconds: number): string => {
    const { year, month, day, hour, minute } = partsOf(milliseconds);
    return `${year}-${month}-${day} ${hour}:${minute}`;
  };
  const bar = (milliseconds: number, interval: number): string =>
    interval < day ? time(milliseconds) : time(milliseconds).replace(/ 00:00$/, '');
  return {
    zone,
    time,
    bar,
    tick: (milliseconds, interval) => (interval < day ? time(milliseconds).slice(5) : time(milliseconds).slice(0, 10)),
    of: (measure, stream) => orNoValue(writerOf(measure, stream, time)),
    axis: (measure, stream, largest) => {
      const write = writerOf(measure, stream, time);
      if (write === formatMilliseconds) return { unit: unitOf(largest)[0], write };
      return { unit: 1, write: write === formatNumber ? formatCompact : write };
    },
  };
}

function writerOf(measure: Measure, stream: string, time: Write): Write {
  if (measure.kind === 'share') return formatShare;
  if (isDuration(measure)) return formatMilliseconds;
  const field = measure.kind === 'max' || measure.kind === 'last' ? measure.field : undefined;
  const isTime = field !== undefined && fieldsOfStream(stream)(field)?.kind === 'date';
  return isTime ? time : formatNumber;
}

function orNoValue(write: Write): Format {
  return (value) => (value === undefined ? noValue : write(value));
}
