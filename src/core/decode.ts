import { type Reading, utf8, Writer } from './reading.ts';

/** What is looked for among what was decoded. */
export interface Wanted {
  /** Fewer bytes than this hold no secret. */
  readonly atLeast: number;
  /** So many bytes of text or of a secret: what is decoded at random has few of them. Global. */
  readonly stretch: RegExp;
}

/** A character of UTF-8 that is not ASCII. */
const wide = '(?:[\\xc2-\\xdf][\\x80-\\xbf]|[\\xe0-\\xef][\\x80-\\xbf]{2}|[\\xf0-\\xf4][\\x80-\\xbf]{3})';

/** @param bytes all that secrets are made of */
export function wantedOf(bytes: string, atLeast: number): Wanted {
  const others = [...new Set(bytes.replace(/[\x20-\x7e]/g, ''))].map((one) => `\\x${hexOf(one)}`).join('');
  const some = `[\\x20-\\x7e\\t\\r\\n\\0${others}]`;
  // No byte begins two of the choices: otherwise, a run that is too short takes forever.
  return { atLeast, stretch: new RegExp(`(?:${some}|(?!${some})${wide}){${atLeast},}`, 'g') };
}

function hexOf(one: string): string {
  return one.charCodeAt(0).toString(16).padStart(2, '0');
}

/**
 * All that may be encoded in a text, decoded: Base64 and hex from wherever they may begin, and lists of numbers.
 * @returns undefined where nothing is
 */
export function decodeAll(from: Reading, wanted: Wanted): Reading | undefined {
  const { text } = from;
  const { atLeast } = wanted;
  const writer = new Writer(from);
  // A byte of Base64 lies across two characters.
  const base64 = (at: number): Place => ({ begin: Math.floor((at * 4) / 3), end: Math.floor((at * 4) / 3) + 2 });
  const hex = (at: number): Place => ({ begin: at * 2, end: at * 2 + 2 });
  const take = (run: string, index: number, offsets: number, how: 'base64' | 'hex'): void => {
    const placeOf = how === 'hex' ? hex : base64;
    for (let offset = 0; offset < offsets; offset += 1) {
      const bytes = Buffer.from(run.slice(offset), how).toString('latin1');
      putText(bytes, (at) => moved(placeOf(at), index + offset), writer, wanted);
    }
  };
  for (const { 0: run, index } of text.matchAll(/[\w+/-]{10,}/g))
    if (run.length * 6 >= atLeast * 8) take(run, index, 4, 'base64');
  for (const { 0: run, index } of text.matchAll(/[0-9A-Fa-f]{16,}/g))
    if (run.length >= atLeast * 2) take(run, index, 2, 'hex');
  for (const { 0: run, index } of text.matchAll(lists)) {
    const numbers = [...run.matchAll(/(?:0x|u\+|x)?([0-9a-f]{1,8})/gi)].map((found) => ({
      digits: found[1] as string,
      begin: index + found.index,
      end: index + found.index + found[0].length,
    }));
    if (numbers.length >= atLeast) for (const base of [10, 16, 8]) putNumbers(numbers, base, writer, wanted);
    // Each with its place before it: `{"0":36,"1":97}`.
    if (numbers.length >= atLeast * 2)
      for (const odd of [0, 1])
        putNumbers(
          numbers.filter((_, place) => place % 2 === odd),
          10,
          writer,
          wanted,
        );
  }
  const made = writer.made();
  return made.text === '' ? undefined : { ...made, isWrapped: false, decodings: from.decodings + 1 };
}

const lists = /(?<![0-9a-z])(?:0x|u\+|x)?[0-9a-f]{1,8}(?:[^0-9a-z]{1,4}(?:0x|u\+|x)?[0-9a-f]{1,8}){7,}(?![0-9a-z])/gi;

interface Place {
  readonly begin: number;
  readonly end: number;
}

function moved({ begin, end }: Place, by: number): Place {
  return { begin: begin + by, end: end + by };
}

interface Listed extends Place {
  readonly digits: string;
}

const digitsOf: Readonly<Record<number, RegExp>> = { 8: /^[0-7]{1,4}$/, 10: /^\d{1,7}$/, 16: /^[0-9a-f]{1,8}$/i };

function putNumbers(numbers: readonly Listed[], base: number, writer: Writer, wanted: Wanted): void {
  const places: Place[] = [];
  let bytes = '';
  for (const listed of numbers) {
    const value = digitsOf[base]?.test(listed.digits) ? Number.parseInt(listed.digits, base) : Number.NaN;
    // A number above is a character, and not a byte. What is neither ends the stretch.
    const piece =
      value <= 0xff ? String.fromCharCode(value) : value <= 0x10_ff_ff ? utf8(String.fromCodePoint(value)) : '\x01';
    for (let at = 0; at < piece.length; at += 1) places.push(listed);
    bytes += piece;
  }
  putText(bytes, (at) => places[at] as Place, writer, wanted);
}

/** Writes what is text among what was decoded. */
function putText(bytes: string, placeOf: (at: number) => Place, writer: Writer, { stretch, atLeast }: Wanted): void {
  for (const { 0: found, index } of bytes.matchAll(stretch)) {
    const put = (which: (character: string) => boolean): void => {
      let last = placeOf(index);
      for (let at = 0; at < found.length; at += 1) {
        const character = found[at] as string;
        if (!which(character)) continue;
        last = placeOf(index + at);
        writer.put(character, last.begin, last.end);
      }
      // What was decoded apart is apart: two pieces make no word.
      writer.put('\n', last.begin, last.end);
    };
    put(() => true);
    // UTF-16 has a zero beside each character of ASCII.
    if (found.includes('\0') && found.replaceAll('\0', '').length >= atLeast) put((character) => character !== '\0');
  }
}
