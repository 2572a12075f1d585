import { max } from 'd3-array';
import { type Html, html } from '../../core/html.ts';
import { type Drawing, lettersIn, round, shortened } from './drawing.ts';

export interface Bar {
  readonly name: string;
  readonly value: number | undefined;
  readonly text: string;
}

const row = 22;

/** Horizontal bars, each with its name and its value. */
export function drawBars(id: string, title: string, width: number, bars: readonly Bar[]): Drawing {
  const largest = max(bars, ({ value }) => value) ?? 0;
  const names = width * 0.38;
  const values = 70;
  const room = width - names - values;
  const content = bars.map(({ name, value = 0, text }, index): Html => {
    const y = index * row;
    const length = largest > 0 ? Math.max(0, (value / largest) * room) : 0;
    return html`<g><title>${name}: ${text}</title><text x="${round(names - 6)}" y="${y + 15}" class="end">${shortened(name, lettersIn(names - 6))}</text><rect x="${round(names)}" y="${y + 3}" width="${round(Math.max(length, 1))}" height="${row - 6}" class="c0"/><text x="${round(names + length + 5)}" y="${y + 15}">${text}</text></g>`;
  });
  return { id, title, width, height: Math.max(1, bars.length) * row, content };
}
