import { max } from 'd3-array';
import { fitted } from '../../core/excerpt.ts';
import { type Html, html } from '../../core/html.ts';
import { type Frame, lettersIn, round, svg } from './drawing.ts';
import { type OverTime, timeAxis } from './time.ts';

const row = 20;
const bottom = 26;

/** A row for each value of a field; the darker a cell, the more. */
export function drawHeatmap(frame: Frame, { times, stacks: rows, interval, formats, write }: OverTime): Html {
  const largest = max(rows.flatMap(({ values }) => values.map((value) => value ?? 0))) ?? 0;
  const left = Math.min(160, frame.width * 0.3);
  const step = (frame.width - left) / Math.max(1, times.length);
  const height = rows.length * row + bottom;
  const whens = times.map((time) => formats.bar(time, interval));
  const content = rows.flatMap(({ name = '', values }, at): readonly Html[] => [
    html`<text class="end" x="${round(left - 6)}" y="${at * row + 14}">${fitted(name, lettersIn(left - 6))}</text>`,
    ...values.flatMap((value = 0, index) => {
      if (value <= 0) return [];
      return [
        html`<rect class="${shadeClass(value, largest)}" x="${round(left + index * step)}" y="${at * row + 1}" width="${round(Math.max(step - 0.6, 0.5))}" height="${row - 2}"><title>${name}, ${whens[index]}: ${write(value)}</title></rect>`,
      ];
    }),
  ]);
  return svg(frame, height, [...content, ...timeAxis(times, interval, formats, left, step, height)]);
}

const shades = 5;

/** How dark: by the square root, so that small numbers can be told from none. */
export function shadeClass(value: number, largest: number): string {
  const part = largest > 0 ? Math.sqrt(value / largest) : 0;
  return `s${Math.min(shades, Math.max(1, Math.ceil(part * shades)))}`;
}
