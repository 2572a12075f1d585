import { fitted } from '../../core/excerpt.ts';
import { type Html, html } from '../../core/html.ts';

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly title: string;
  readonly isNumber: boolean;
}

/** Longer values are cut: nobody reads them in a table. */
const longestCell = 300;

/** The first cell of a row names it. */
export function table({ caption, columns, rows }: Table): Html {
  const heads = columns.map(({ title, isNumber }) => html`<th scope="col"${numeric(isNumber)}>${title}</th>`);
  const body = rows.map((cells) => {
    const content = cells.map((cell, index) => {
      const text = fitted(cell, longestCell);
      if (index === 0) return html`<th scope="row"><bdi>${text}</bdi></th>`;
      return html`<td${numeric(columns[index]?.isNumber ?? false)}><bdi>${text}</bdi></td>`;
    });
    return html`<tr>${content}</tr>`;
  });
  return html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function numeric(isNumber: boolean): Html {
  return isNumber ? html` class="number"` : html``;
}

export const names = (title: string): Column => ({ title, isNumber: false });
export const numbers = (title: string): Column => ({ title, isNumber: true });
