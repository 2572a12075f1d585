/** Text that is HTML already. Only `html` makes it, so nothing else gets around being escaped. */
export interface Html {
  readonly [asHtml]: string;
}

type Part = string | number | Html | undefined | readonly Part[];

const asHtml = Symbol('html');
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of HTML. What is put in is escaped unless it is such a piece itself; attributes need quotes around it. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { [asHtml]: texts.map((text, index) => text + render(parts[index])).join('') };
}

/** What was written in this program and holds nothing of anybody else's, such as a style sheet. */
export function trusted(text: string): Html {
  return { [asHtml]: text };
}

export function htmlText(piece: Html): string {
  return piece[asHtml];
}

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (letter) => entities[letter] as string);
  return asHtml in part ? part[asHtml] : (part as readonly Part[]).map(render).join('');
}
