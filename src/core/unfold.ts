/** A text with its escapes undone. Each character knows where it came from in the text that was given. */
export interface Unfolded {
  readonly text: string;
  /** For each character, the first and the last-but-one place in the original. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** More layers than this nobody wraps by accident. */
const mostLayers = 6;

const escapes =
  /(?:%[0-9a-f]{2})+|%u[0-9a-f]{4}|\\u[0-9a-f]{4}|\\u\{[0-9a-f]{1,6}\}|\\x[0-9a-f]{2}|\\[nrtbfv]|\\["'\\/`]|&#x[0-9a-f]{1,6};|&#\d{1,7};|&[a-z]{2,8};/giu;

const control: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };

/** The names that HTML has for characters of ASCII. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  excl: '!',
  num: '#',
  dollar: '$',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  ast: '*',
  plus: '+',
  comma: ',',
  period: '.',
  sol: '/',
  colon: ':',
  semi: ';',
  equals: '=',
  quest: '?',
  commat: '@',
  lsqb: '[',
  lbrack: '[',
  bsol: '\\',
  rsqb: ']',
  rbrack: ']',
  hat: '^',
  lowbar: '_',
  grave: '`',
  lcub: '{',
  lbrace: '{',
  vert: '|',
  verbar: '|',
  rcub: '}',
  rbrace: '}',
  nbsp: ' ',
  newline: '\n',
  tab: '\t',
};

/**
 * Undoes percent encoding, the escapes of JSON, JavaScript, Go and PHP, and HTML entities, a layer at a time.
 * @returns the text as it is, and after each layer until nothing is left to undo
 */
export function unfold(text: string): readonly Unfolded[] {
  const layers: Unfolded[] = [original(text)];
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const next = undoOneLayer(layers.at(-1) as Unfolded);
    if (next === undefined) break;
    layers.push(next);
  }
  return layers;
}

/** The same without blanks and line breaks, before and after each layer: a long value is wrapped, even within an escape. */
export function unfoldWrapped(text: string): readonly Unfolded[] {
  const layers: Unfolded[] = [withoutBlanks(original(text))];
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const next = undoOneLayer(layers.at(-1) as Unfolded);
    if (next === undefined) break;
    layers.push(withoutBlanks(next));
  }
  return layers;
}

function withoutBlanks(from: Unfolded): Unfolded {
  const { text, starts, ends } = from;
  if (!/\s/.test(text)) return from;
  const kept: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!/\s/.test(text[at] as string)) kept.push(at);
  return {
    text: kept.map((at) => text[at]).join(''),
    starts: Uint32Array.from(kept, (at) => starts[at] as number),
    ends: Uint32Array.from(kept, (at) => ends[at] as number),
  };
}

function original(text: string): Unfolded {
  const starts = Uint32Array.from({ length: text.length }, (_, at) => at);
  return { text, starts, ends: starts.map((at) => at + 1) };
}

function undoOneLayer(from: Unfolded): Unfolded | undefined {
  const { text } = from;
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let made = '';
  let changed = false;
  const put = (piece: string, begin: number, end: number): void => {
    for (let at = made.length; at < made.length + piece.length; at += 1) {
      starts[at] = from.starts[begin] as number;
      ends[at] = from.ends[end - 1] as number;
    }
    made += piece;
  };
  const copy = (begin: number, end: number): void => {
    starts.set(from.starts.subarray(begin, end), made.length);
    ends.set(from.ends.subarray(begin, end), made.length);
    made += text.slice(begin, end);
  };
  let done = 0;
  for (const { 0: escaped, index } of text.matchAll(escapes)) {
    copy(done, index);
    done = index + escaped.length;
    const isPercent = escaped.startsWith('%') && !/^%u/i.test(escaped);
    const plain = isPercent ? undefined : decoded(escaped);
    if (isPercent) for (const { piece, begin, end } of percentDecoded(escaped)) put(piece, index + begin, index + end);
    else if (plain === undefined) copy(index, done);
    else put(plain, index, done);
    changed ||= isPercent || plain !== undefined;
  }
  if (!changed) return undefined;
  copy(done, text.length);
  return { text: made, starts: starts.subarray(0, made.length), ends: ends.subarray(0, made.length) };
}

/** Undefined where it only looks like an escape. */
function decoded(escaped: string): string | undefined {
  if (/^%u/i.test(escaped)) return String.fromCharCode(Number.parseInt(escaped.slice(2), 16));
  const code = /^(?:\\u\{?|\\x|&#x)([0-9a-f]+)[};]?$/i.exec(escaped)?.[1];
  if (code !== undefined) return fromCodePoint(Number.parseInt(code, 16));
  if (escaped.startsWith('&#')) return fromCodePoint(Number(escaped.slice(2, -1)));
  if (escaped.startsWith('&')) return entities[escaped.slice(1, -1).toLowerCase()];
  return control[escaped.slice(1)] ?? escaped.slice(1);
}

function fromCodePoint(code: number): string | undefined {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}

interface Piece {
  readonly piece: string;
  readonly begin: number;
  readonly end: number;
}

/** The characters of a run of `%XX`: UTF-8 where it is that, else Latin-1. */
function percentDecoded(run: string): readonly Piece[] {
  const bytes = Buffer.from(run.replaceAll('%', ''), 'hex');
  const pieces: Piece[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    const wanted = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const text = bytes.toString('utf8', at, at + wanted);
    const isUtf8 = wanted > 1 && !text.includes('\ufffd');
    const length = isUtf8 ? wanted : 1;
    pieces.push({ piece: isUtf8 ? text : String.fromCharCode(lead), begin: at * 3, end: (at + length) * 3 });
    at += length;
  }
  return pieces;
}
