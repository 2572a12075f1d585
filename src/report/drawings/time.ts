import { max, nice, ticks } from 'd3-array';
import { type Html, html } from '../../core/html.ts';
import type { Axis, Format, Formats } from '../page/formats.ts';
import { colorClass, type Frame, round, svg } from './drawing.ts';

const height = 220;
const edge = { left: 42, right: 8, top: 8, bottom: 24 };

export interface OverTime {
  /** When each bar begins. */
  readonly times: readonly number[];
  readonly stacks: readonly Stack[];
  readonly interval: number;
  readonly formats: Formats;
  readonly write: Format;
}

export interface Stack {
  /** Undefined if there is only one. */
  readonly name: string | undefined;
  /** One for each of the times. */
  readonly values: readonly (number | undefined)[];
  readonly color: number | undefined;
}

/** Stacked bars over time. */
export function drawTime(frame: Frame, over: OverTime, axisOf: (largest: number) => Axis): Html {
  const { title, width } = frame;
  const { times, stacks, interval, formats, write } = over;
  const sums = times.map((_, index) => stacks.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  const largest = max(sums) || 1;
  const { unit, write: short } = axisOf(largest);
  const top = nice(0, largest / unit, 4)[1] * unit;
  const room = { width: width - edge.left - edge.right, height: height - edge.top - edge.bottom };
  const step = room.width / Math.max(1, times.length);
  const y = (value: number): number => edge.top + room.height * (1 - value / top);
  const heights = ticks(0, top / unit, 4).map((number) => number * unit);
  const axis = heights.map(
    (value) =>
      html`<path class="grid" d="M${edge.left},${round(y(value))}H${width - edge.right}"/><text class="end" x="${edge.left - 5}" y="${round(y(value) + 4)}">${short(value)}</text>`,
  );
  const bars: Html[] = [];
  for (const [index, time] of times.entries()) {
    const when = formats.bar(time, interval);
    let below = 0;
    for (const { name = title, values, color } of stacks) {
      const value = values[index] ?? 0;
      if (value <= 0) continue;
      const x = edge.left + index * step;
      const tall = room.height * (value / top);
      bars.push(
        html`<rect x="${round(x + step * 0.08)}" y="${round(y(below) - tall)}" width="${round(Math.max(step * 0.84, 0.5))}" height="${round(tall)}" class="${colorClass(color)}"><title>${when}, ${name}: ${write(value)}</title></rect>`,
      );
      below += value;
    }
  }
  return svg(frame, height, [...axis, ...bars, ...timeAxis(times, interval, formats, edge.left, step, height)]);
}

/** A few of the times below the drawing. */
export function timeAxis(
  times: readonly number[],
  interval: number,
  formats: Formats,
  left: number,
  step: number,
  bottom: number,
): readonly Html[] {
  const apart = Math.ceil(84 / step);
  return times.flatMap((time, index) => {
    if (index % apart !== 0 || (times.length - index) * step < 64) return [];
    return [html`<text x="${round(left + index * step)}" y="${bottom - 8}">${formats.tick(time, interval)}</text>`];
  });
}
