/**
 * A way to read a text: some of its escapes undone, or what an encoding in it stands for. Its characters are bytes, each
 * of which knows its place in the text that was given.
 */
export interface Reading {
  readonly text: string;
  /** For each byte, where what it was read from begins, and where that ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Blanks were taken out. */
  readonly isWrapped: boolean;
  /** How many encodings lie between this and the text, one in the other. */
  readonly decodings: number;
}

/** The text itself, as the bytes of its UTF-8. */
export function bytesOf(text: string): Reading {
  const writer = new Writer({ text, starts: places(text.length, 0), ends: places(text.length, 1) });
  let at = 0;
  if (!/^[\0-\x7f]*$/.test(text)) {
    for (const character of text) {
      writer.put(utf8(character), at, at + character.length);
      at += character.length;
    }
  }
  writer.copy(at, text.length);
  return { ...writer.made(), isWrapped: false, decodings: 0 };
}

/** The bytes of a text's UTF-8, a character for each. */
export function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

type Source = Pick<Reading, 'text' | 'starts' | 'ends'>;

/** Makes a reading out of another one, piece by piece. */
export class Writer {
  readonly #from: Source;
  #text = '';
  #starts: Uint32Array;
  #ends: Uint32Array;

  constructor(from: Source) {
    this.#from = from;
    this.#starts = new Uint32Array(from.text.length);
    this.#ends = new Uint32Array(from.text.length);
  }

  /** A piece that stands for what lies between two places. */
  put(piece: string, begin: number, end: number): void {
    this.#grow(piece.length);
    for (let at = this.#text.length; at < this.#text.length + piece.length; at += 1) {
      this.#starts[at] = this.#from.starts[begin] as number;
      this.#ends[at] = this.#from.ends[end - 1] as number;
    }
    this.#text += piece;
  }

  /** What lies between two places as it is. */
  copy(begin: number, end: number): void {
    this.#grow(end - begin);
    this.#starts.set(this.#from.starts.subarray(begin, end), this.#text.length);
    this.#ends.set(this.#from.ends.subarray(begin, end), this.#text.length);
    this.#text += this.#from.text.slice(begin, end);
  }

  made(): Source {
    const { length } = this.#text;
    return { text: this.#text, starts: this.#starts.subarray(0, length), ends: this.#ends.subarray(0, length) };
  }

  #grow(by: number): void {
    const needed = this.#text.length + by;
    if (needed <= this.#starts.length) return;
    const room = Math.max(needed, this.#starts.length * 2);
    this.#starts = copied(this.#starts, room);
    this.#ends = copied(this.#ends, room);
  }
}

function copied(full: Uint32Array, room: number): Uint32Array {
  const larger = new Uint32Array(room);
  larger.set(full);
  return larger;
}

function places(length: number, from: number): Uint32Array {
  const made = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) made[at] = at + from;
  return made;
}
