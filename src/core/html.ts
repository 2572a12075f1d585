import { createHash } from 'node:crypto';

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

/** What HTML does not allow, and what turns the direction of the text around it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** A piece of HTML. What is put in is escaped unless it is such a piece itself; attributes need double quotes around it. */
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

/** What a Content-Security-Policy names to allow one script or style sheet. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(part);
  return asHtml in part ? part[asHtml] : (part as readonly Part[]).map(render).join('');
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(unprintable, '\ufffd')
    .replace(/[&<>"']/g, (letter) => entities[letter] as string);
}
