import { type Html, html } from '../../core/html.ts';

/** How wide a drawing is, and what it is called for those who do not see it. */
export interface Frame {
  readonly id: string;
  readonly title: string;
  readonly width: number;
}

export function svg({ id, title, width }: Frame, height: number, content: readonly Html[]): Html {
  return html`<svg viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-labelledby="${id}-drawing"><title id="${id}-drawing">${title}</title>${content}</svg>`;
}

/** Tenths of a pixel are enough. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The color of the nth of several; that of the rest has no number. */
export function colorClass(index: number | undefined): string {
  return index === undefined ? 'rest' : `c${index % colors}`;
}

const colors = 10;

/** A value of a field, with what is drawn of it. */
export interface Part {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly color: number | undefined;
}

interface LegendEntry extends Pick<Part, 'color'> {
  readonly name: string | undefined;
  readonly text?: string;
}

export function legend(entries: readonly LegendEntry[]): Html {
  const items = entries.map(({ color, name, text }) => {
    const number = text === undefined ? html`` : html` <b>${text}</b>`;
    return html`<li><span class="key ${colorClass(color)}"></span><bdi>${name}</bdi>${number}</li>`;
  });
  return html`<ul class="legend">${items}</ul>`;
}

/** How many letters of a label fit. */
export function lettersIn(width: number): number {
  return Math.max(2, Math.floor(width / letterWidth));
}

const letterWidth = 6.5;

/** What is called so when there are more values than shown. */
export const otherName = 'All others';
