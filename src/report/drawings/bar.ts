import { max } from 'd3-array';
import { fitted } from '../../core/excerpt.ts';
import { type Html, html } from '../../core/html.ts';
import { type Frame, lettersIn, type Part, round, svg } from './drawing.ts';

const row = 22;

/** Horizontal bars, each with its name and its value. */
export function drawBars(frame: Frame, bars: readonly Part[]): Html {
  const largest = max(bars, ({ value }) => value) ?? 0;
  const names = frame.width * 0.38;
  const values = 70;
  const room = frame.width - names - values;
  const content = bars.map(({ name, value, text }, index): Html => {
    const y = index * row;
    const length = largest > 0 ? Math.max(0, (value / largest) * room) : 0;
    return html`<g><title>${name}: ${text}</title><text x="${round(names - 6)}" y="${y + 15}" class="end">${fitted(name, lettersIn(names - 6))}</text><rect x="${round(names)}" y="${y + 3}" width="${round(Math.max(length, 1))}" height="${row - 6}" class="c0"/><text x="${round(names + length + 5)}" y="${y + 15}">${text}</text></g>`;
  });
  return svg(frame, Math.max(1, bars.length) * row, content);
}
