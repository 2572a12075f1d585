import { own } from '../core/json.ts';
/** A piece of a Go time layout: a part of the time by the name that the reference time gives it, or plain text. */
export interface LayoutPiece {
  readonly kind: 'part' | 'fraction' | 'text';
  readonly text: string;
}

// Longer names first: `January` is not `Jan` and text.
const parts =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|2006|Z07:00:00|Z070000|Z07:00|Z0700|Z07|-07:00:00|-070000|-07:00|-0700|-07|[.,](?:0+|9+)(?![0-9])|__2|_2(?!006)|002|01|02|03|04|05|06|15|PM|pm|1|2|3|4|5/g;

/** Layouts that have names. */
const namedLayouts: Readonly<Record<string, string>> = {
  ANSIC: 'Mon Jan _2 15:04:05 2006',
  UnixDate: 'Mon Jan _2 15:04:05 MST 2006',
  RubyDate: 'Mon Jan 02 15:04:05 -0700 2006',
  RFC822: '02 Jan 06 15:04 MST',
  RFC822Z: '02 Jan 06 15:04 -0700',
  RFC850: 'Monday, 02-Jan-06 15:04:05 MST',
  RFC1123: 'Mon, 02 Jan 2006 15:04:05 MST',
  RFC1123Z: 'Mon, 02 Jan 2006 15:04:05 -0700',
  RFC3339: '2006-01-02T15:04:05Z07:00',
  RFC3339Nano: '2006-01-02T15:04:05.999999999Z07:00',
  Kitchen: '3:04PM',
};

/** A layout by its name, or the text itself where it is no name. */
export function layoutOf(nameOrLayout: string): string {
  return own(namedLayouts, nameOrLayout) ?? nameOrLayout;
}

export function layoutPieces(layout: string): readonly LayoutPiece[] {
  const pieces: LayoutPiece[] = [];
  let at = 0;
  for (const match of layout.matchAll(parts)) {
    const [text] = match;
    // A run of zeros or nines is a fraction only right after the seconds; `.00` elsewhere is text.
    if (match.index > at) pieces.push({ kind: 'text', text: layout.slice(at, match.index) });
    pieces.push({ kind: /^[.,]/.test(text) ? 'fraction' : 'part', text });
    at = match.index + text.length;
  }
  if (at < layout.length) pieces.push({ kind: 'text', text: layout.slice(at) });
  return pieces;
}
